/// The few calls of the operating system that Swift cannot see: GNU names, and globals that Swift 6 refuses.
#ifndef GWC_POSIX_H
#define GWC_POSIX_H

#include <spawn.h>
#include <stddef.h>

/// Both ends of a pipe, closed in every child. 0, or -1 with errno set.
int gwc_pipe(int ends[2]);

/// Adds a change of folder to what a child does before it starts. 0, or an error number.
int gwc_spawn_folder(posix_spawn_file_actions_t *actions, const char *folder);

/// Closes every descriptor from this one on in a child before it starts. 0, or an error number.
int gwc_spawn_close_from(posix_spawn_file_actions_t *actions, int first);

/// Exchanges two paths in one step. 0, or -1 with errno set, also where the file system cannot.
int gwc_exchange(const char *a, const char *b);

/// This process's environment, `NAME=value` each, NULL behind the last.
char *const *gwc_environment(void);

/// Has a folder removed with all that is in it when SIGINT, SIGTERM or SIGHUP ends this process; signals that the process
/// ignores stay ignored. At most four folders at a time; of more, the later ones stay.
void gwc_remove_when_stopped(const char *folder);

/// Takes that back, for a folder that is gone or in its place.
void gwc_keep_when_stopped(const char *folder);

#endif
