#define _GNU_SOURCE
#include "CLinux.h"
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int tonghop_exchange(int old_folder, const char *old_path, int new_folder, const char *new_path) {
  return renameat2(old_folder, old_path, new_folder, new_path, RENAME_EXCHANGE);
}

int tonghop_sync_file_system(int descriptor) { return syncfs(descriptor); }

static volatile sig_atomic_t arrived_signal = 0;

static void remember(int signal_number) { arrived_signal = signal_number; }

void tonghop_watch_interrupts(void) {
  static const int watched[] = {SIGINT, SIGTERM, SIGHUP};
  for (unsigned i = 0; i < sizeof watched / sizeof *watched; i++) {
    struct sigaction action, present;
    memset(&action, 0, sizeof action);
    action.sa_handler = remember;
    action.sa_flags = SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    if (sigaction(watched[i], NULL, &present) == 0 && present.sa_handler != SIG_IGN) {
      sigaction(watched[i], &action, NULL);
    }
  }
  signal(SIGXFSZ, SIG_IGN);
}

int tonghop_interrupt(void) { return arrived_signal; }
