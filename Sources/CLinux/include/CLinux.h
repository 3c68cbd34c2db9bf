#ifndef TONGHOP_CLINUX_H
#define TONGHOP_CLINUX_H

/// Exchanges two paths in one step (`renameat2` with `RENAME_EXCHANGE`), relative to two open folders.
/// Returns 0, or -1 with `errno` set.
int tonghop_exchange(int old_folder, const char *old_path, int new_folder, const char *new_path);

/// Writes everything of the file system that holds `descriptor` to its disk (`syncfs`).
/// Returns 0, or -1 with `errno` set.
int tonghop_sync_file_system(int descriptor);

/// From now on SIGINT, SIGTERM and SIGHUP are remembered instead of ending the process; a second one ends it.
/// A signal that was ignored when the process started (nohup) stays ignored. SIGXFSZ is ignored, so that a file-size
/// limit is an error of `write` (EFBIG) and not a death with leftovers.
void tonghop_watch_interrupts(void);

/// The number of the first signal that arrived since the watch began, or 0.
int tonghop_interrupt(void);

#endif
