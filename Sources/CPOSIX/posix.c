#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "posix.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __APPLE__
#include <crt_externs.h>

int gwc_pipe(int ends[2]) {
    if (pipe(ends) != 0) return -1;
    for (int i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    return 0;
}

char *const *gwc_environment(void) { return *_NSGetEnviron(); }

#else
#include <stdlib.h>

extern char **environ;

int gwc_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

char *const *gwc_environment(void) { return environ; }
#endif

int gwc_spawn_folder(posix_spawn_file_actions_t *actions, const char *folder) {
    return posix_spawn_file_actions_addchdir_np(actions, folder);
}

int gwc_spawn_close_from(posix_spawn_file_actions_t *actions, int first) {
#ifdef __APPLE__
    // Closing what is not open is no error here, and a process has few descriptors.
    for (int i = first; i < 256; i++) posix_spawn_file_actions_addclose(actions, i);
    return 0;
#else
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
#endif
}

int gwc_exchange(const char *a, const char *b) {
#ifdef __APPLE__
    return renamex_np(a, b, RENAME_SWAP);
#else
    return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
#endif
}
