/* The yardstick of bench/local for functions: feeds processes of a handler the same event over the frames of
   Sources/Transport/Functions/Frame.swift, each process one event at a time, and does nothing else.

       driver SECONDS PROCESSES EVENT PROGRAM ARGUMENTS...

   EVENT is a file. It prints the calls a second of all processes. */
#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { ready = 1, invoke = 2, answer = 3, most = 64 };
struct process { int id, line; size_t have; unsigned char bytes[1 << 20]; };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void start(struct process *process, char **program) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends)) exit(1);
    process->line = ends[0];
    process->id = fork();
    if (process->id) { close(ends[1]); return; }
    close(ends[0]);
    dup2(ends[1], 3);
    if (ends[1] != 3) close(ends[1]);
    execvp(program[0], program);
    _exit(127);
}

static size_t frame(unsigned char *frame, const char *path) {
    static const char head[] = "{\"requestId\":\"6a13187a-93cd-4ee0-9c65-6f605e60843a\",\"deadline\":4102444800000,"
        "\"functionArn\":\"arn:aws:lambda:us-east-1:000000000000:function:node\"}\n";
    size_t length = 5 + sizeof head - 1;
    FILE *file = fopen(path, "rb");
    if (!file) exit(2);
    memcpy(frame + 5, head, sizeof head - 1);
    length += fread(frame + length, 1, (1 << 16) - length, file);
    fclose(file);
    *(uint32_t *)frame = htonl(length - 4);
    frame[4] = invoke;
    return length;
}

/* Takes a whole frame off what a process said; its kind, or 0. */
static int take(struct process *process) {
    uint32_t length;
    if (process->have < 4) return 0;
    memcpy(&length, process->bytes, 4);
    length = 4 + ntohl(length);
    if (process->have < length) return 0;
    int kind = process->bytes[4];
    memmove(process->bytes, process->bytes + length, process->have -= length);
    return kind;
}

int main(int count, char **arguments) {
    static struct process processes[most];
    static unsigned char event[1 << 16];
    if (count < 5) return 2;
    int number = atoi(arguments[2]), waiting = number, queue = epoll_create1(0);
    size_t length = frame(event, arguments[3]);
    for (int index = 0; index < number; index++) {
        start(&processes[index], arguments + 4);
        struct epoll_event interest = {.events = EPOLLIN, .data.ptr = &processes[index]};
        epoll_ctl(queue, EPOLL_CTL_ADD, processes[index].line, &interest);
    }
    double begin = 0, seconds = atof(arguments[1]);
    long calls = 0;
    while (!begin || now() < begin + seconds) {
        struct epoll_event events[most];
        int happened = epoll_wait(queue, events, most, 1000);
        for (int index = 0; index < happened; index++) {
            struct process *process = events[index].data.ptr;
            ssize_t got = read(process->line, process->bytes + process->have, sizeof process->bytes - process->have);
            if (got <= 0) return 1;
            process->have += got;
            int kind = take(process);
            if (!kind) continue;
            if (kind != ready && kind != answer) return 1;
            if (kind == ready && --waiting == 0) begin = now();
            if (kind == answer && begin) calls++;
            if (write(process->line, event, length) != (ssize_t)length) return 1;
        }
    }
    printf("%.0f\n", calls / (now() - begin));
    for (int index = 0; index < number; index++) kill(processes[index].id, SIGKILL);
    return 0;
}
