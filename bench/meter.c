// Runs a program and prints what it took: wall seconds, CPU seconds, peak memory in KiB; exits as the program did.
// meter RESULT PROGRAM [ARGUMENT…]
//
// A small program of its own, because a child's peak memory counts from that of the process it was forked from.

#define _GNU_SOURCE
#include <err.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 3) errx(64, "usage: meter RESULT PROGRAM [ARGUMENT...]");
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) err(71, "fork");
  if (child == 0) {
    execv(arguments[2], arguments + 2);
    err(127, "%s", arguments[2]);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) err(71, "wait4");
  clock_gettime(CLOCK_MONOTONIC, &end);

  FILE *result = fopen(arguments[1], "w");
  if (!result) err(73, "%s", arguments[1]);
  fprintf(result, "%.6f %.6f %ld\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
          seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss);
  if (fclose(result) != 0) err(74, "%s", arguments[1]);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
