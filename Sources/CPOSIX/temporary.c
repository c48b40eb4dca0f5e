#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "posix.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifdef __linux__
#include <stdint.h>
#include <sys/syscall.h>

/// What the system writes for each entry of a folder.
struct entry {
    uint64_t inode;
    int64_t offset;
    unsigned short length;
    unsigned char type;
    char name[];
};

/// Removes what is in a folder by system calls alone: a signal may come in the middle of anything, `malloc` included.
static void empty_folder(int folder, int depth) {
    char buffer[2048] __attribute__((aligned(8)));
    long count;
    while ((count = syscall(SYS_getdents64, folder, buffer, sizeof buffer)) > 0) {
        for (long at = 0; at < count;) {
            struct entry *entry = (struct entry *)(buffer + at);
            at += entry->length;
            if (strcmp(entry->name, ".") == 0 || strcmp(entry->name, "..") == 0) continue;
            if (unlinkat(folder, entry->name, 0) == 0 || depth == 0) continue;
            int below = openat(folder, entry->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (below < 0) continue;
            empty_folder(below, depth - 1);
            close(below);
            unlinkat(folder, entry->name, AT_REMOVEDIR);
        }
    }
}

static void remove_folder(const char *path) {
    // Another thread may add to the folder meanwhile.
    for (int round = 0; round < 8; round++) {
        int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (folder < 0) return;
        empty_folder(folder, 64);
        close(folder);
        if (rmdir(path) == 0 || errno == ENOENT) return;
    }
}
#else
static void remove_folder(const char *path) { rmdir(path); }
#endif

enum { places = 4 };
static struct {
    volatile sig_atomic_t is_used;
    char path[4096];
} folders[places];

static void stop(int signal_number) {
    for (int i = 0; i < places; i++) {
        if (folders[i].is_used) remove_folder(folders[i].path);
    }
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void watch(void) {
    static int is_watching;
    if (is_watching) return;
    is_watching = 1;
    const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    for (int i = 0; i < 3; i++) {
        struct sigaction before, action = {.sa_handler = stop};
        if (sigaction(signals[i], NULL, &before) != 0 || before.sa_handler != SIG_DFL) continue;
        for (int j = 0; j < 3; j++) sigaddset(&action.sa_mask, signals[j]);
        sigaction(signals[i], &action, NULL);
    }
}

void gwc_remove_when_stopped(const char *folder) {
    for (int i = 0; i < places; i++) {
        if (folders[i].is_used || strlen(folder) >= sizeof folders[i].path) continue;
        strcpy(folders[i].path, folder);
        folders[i].is_used = 1;
        return watch();
    }
}

void gwc_keep_when_stopped(const char *folder) {
    for (int i = 0; i < places; i++) {
        if (folders[i].is_used && strcmp(folders[i].path, folder) == 0) folders[i].is_used = 0;
    }
}
