#ifndef TONGHOP_CXLSXWRITER_H
#define TONGHOP_CXLSXWRITER_H

#include <stddef.h>
#include <xlsxwriter.h>

/// Room for `/proc/self/fd/` and a number, with the NUL at its end.
#define TONGHOP_MEMORY_PATH_SIZE 64

/// Makes an empty file in memory and gives the path by which libxlsxwriter can open it.
/// Returns its descriptor, or -1 with `errno` set.
int tonghop_memory_file(char path[TONGHOP_MEMORY_PATH_SIZE]);

/// How many bytes a file in memory holds. Returns -1 with `errno` set where that cannot be told.
long tonghop_memory_file_size(int descriptor);

/// Copies the first `size` bytes of a file in memory. Returns 0, or -1 with `errno` set.
int tonghop_memory_file_read(int descriptor, unsigned char *bytes, size_t size);

/// Gives the memory back.
void tonghop_memory_file_close(int descriptor);

#endif
