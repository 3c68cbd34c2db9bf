#ifndef TONGHOP_CLINUX_H
#define TONGHOP_CLINUX_H

/// Exchanges two paths in one step (`renameat2` with `RENAME_EXCHANGE`), relative to two open folders.
/// Returns 0, or -1 with `errno` set.
int tonghop_exchange(int old_folder, const char *old_path, int new_folder, const char *new_path);

/// Writes everything of the file system that holds `descriptor` to its disk (`syncfs`).
/// Returns 0, or -1 with `errno` set.
int tonghop_sync_file_system(int descriptor);

#endif
