#define _GNU_SOURCE
#include "CXlsxWriter.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int tonghop_memory_file(char path[TONGHOP_MEMORY_PATH_SIZE]) {
  int descriptor = memfd_create("tonghop-workbook", MFD_CLOEXEC);
  if (descriptor >= 0) snprintf(path, TONGHOP_MEMORY_PATH_SIZE, "/proc/self/fd/%d", descriptor);
  return descriptor;
}

long tonghop_memory_file_size(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 ? (long)status.st_size : -1;
}

int tonghop_memory_file_read(int descriptor, unsigned char *bytes, size_t size) {
  size_t done = 0;
  while (done < size) {
    ssize_t count = pread(descriptor, bytes + done, size - done, (off_t)done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return -1;
    if (count == 0) {
      errno = EIO;
      return -1;
    }
    done += (size_t)count;
  }
  return 0;
}

void tonghop_memory_file_close(int descriptor) { close(descriptor); }

/// One of the parts of a workbook while libxlsxwriter puts it together.
struct part {
  char *bytes;
  size_t size, capacity, position;
};

static ssize_t write_part(void *cookie, const char *bytes, size_t count) {
  struct part *part = cookie;
  size_t end = part->position + count;
  if (end > part->capacity) {
    size_t capacity = part->capacity ? part->capacity : 4096;
    while (capacity < end) capacity *= 2;
    char *grown = realloc(part->bytes, capacity);
    if (!grown) return 0;
    part->bytes = grown;
    part->capacity = capacity;
  }
  if (part->position > part->size) memset(part->bytes + part->size, 0, part->position - part->size);
  memcpy(part->bytes + part->position, bytes, count);
  part->position = end;
  if (end > part->size) part->size = end;
  return (ssize_t)count;
}

static ssize_t read_part(void *cookie, char *bytes, size_t count) {
  struct part *part = cookie;
  size_t rest = part->position < part->size ? part->size - part->position : 0;
  if (count > rest) count = rest;
  if (count) memcpy(bytes, part->bytes + part->position, count);
  part->position += count;
  return (ssize_t)count;
}

static int seek_part(void *cookie, off64_t *offset, int whence) {
  struct part *part = cookie;
  off64_t start = whence == SEEK_SET ? 0 : (off64_t)(whence == SEEK_CUR ? part->position : part->size);
  if (start + *offset < 0) return -1;
  part->position = (size_t)(start + *offset);
  *offset = (off64_t)part->position;
  return 0;
}

static int close_part(void *cookie) {
  struct part *part = cookie;
  free(part->bytes);
  free(part);
  return 0;
}

/// In place of the function of this name in libxlsxwriter, which makes its temporary files by it: they lie in memory.
/// The library does not look whether what it wrote to one arrived, so that a full disk would silently cut a sheet short.
FILE *lxw_tmpfile(char *folder) {
  (void)folder;
  struct part *part = calloc(1, sizeof *part);
  if (!part) return NULL;
  cookie_io_functions_t functions = {read_part, write_part, seek_part, close_part};
  FILE *file = fopencookie(part, "w+", functions);
  if (!file) free(part);
  return file;
}
