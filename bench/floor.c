// The floor of the measure: reads every .md under a folder, renders it with libcmark, writes one .html each; nothing else.
// floor SOURCE TARGET, where TARGET is an empty folder.

#define _GNU_SOURCE
#include <cmark.h>
#include <err.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// The text after a head between two `---` lines; all of it where there is none.
static const char *body(const char *text, const char *end) {
  if (end - text < 4 || memcmp(text, "---\n", 4) != 0) return text;
  const char *close = memmem(text + 3, (size_t)(end - text - 3), "\n---\n", 5);
  return close ? close + 5 : text;
}

static void render(const char *source, size_t size, const char *target) {
  char *text = malloc(size + 1);
  int input = open(source, O_RDONLY);
  if (!text || input < 0 || read(input, text, size) != (ssize_t)size) err(1, "%s", source);
  close(input);

  const char *start = body(text, text + size);
  cmark_node *document = cmark_parse_document(start, (size_t)(text + size - start), CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
  size_t length = strlen(html);
  int output = open(target, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (output < 0 || write(output, html, length) != (ssize_t)length) err(1, "%s", target);
  close(output);

  free(html);
  cmark_node_free(document);
  free(text);
}

int main(int count, char **arguments) {
  if (count != 3) errx(64, "usage: floor SOURCE TARGET");
  size_t root = strlen(arguments[1]);
  FTS *tree = fts_open((char *[]){arguments[1], NULL}, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
  if (!tree) err(1, "%s", arguments[1]);
  for (FTSENT *entry; (entry = fts_read(tree));) {
    char target[4096];
    snprintf(target, sizeof target, "%s%s", arguments[2], entry->fts_path + root);
    size_t length = strlen(target);
    if (entry->fts_info == FTS_D && entry->fts_level > 0 && mkdir(target, 0755) != 0) err(1, "%s", target);
    if (entry->fts_info != FTS_F || length < 3 || strcmp(target + length - 3, ".md") != 0) continue;
    strcpy(target + length - 3, ".html");
    render(entry->fts_path, (size_t)entry->fts_statp->st_size, target);
  }
  return fts_close(tree);
}
