import CPOSIX
import Glibc
import NIOCore
import NIOPosix

/// A process that runs a function, one request at a time.
struct Worker: Sendable {
    let process: pid_t
    let channel: any Channel

    /// Sends a line; the line that comes back. Throws when there is none in time, or when the process ends first.
    func call(_ line: [UInt8], milliseconds: Int) async throws -> [UInt8] {
        let promise = channel.eventLoop.makePromise(of: [UInt8].self)
        let alarm = channel.eventLoop.scheduleTask(in: .milliseconds(Int64(milliseconds))) {
            promise.fail(WorkerError.late)
        }
        channel.writeAndFlush(Call(line: line, promise: promise), promise: nil)
        defer { alarm.cancel() }
        return try await promise.futureResult.get()
    }

    /// Ends the process and all that it started.
    func end() {
        kill(-process, SIGKILL)
        channel.close(promise: nil)
        let process = process
        _ = NIOThreadPool.singleton.runIfActive(eventLoop: channel.eventLoop) {
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
    }
}

enum WorkerError: Error {
    case late, ended, notStarted
}

/// A line on its way to a process, and who waits for the answer.
struct Call: Sendable {
    var line: [UInt8]
    var promise: EventLoopPromise<[UInt8]>
}

/// Lines to and from a process.
final class LineHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Call
    typealias OutboundOut = ByteBuffer

    private var line: [UInt8] = []
    private var waiting: EventLoopPromise<[UInt8]>?

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let call = unwrapOutboundIn(data)
        waiting = call.promise
        context.write(wrapOutboundOut(ByteBuffer(bytes: call.line + [0x0A])), promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data).readableBytesView
        guard let end = bytes.firstIndex(of: 0x0A) else {
            line += bytes
            return
        }
        waiting?.succeed(line + bytes[..<end])
        waiting = nil
        line = Array(bytes[bytes.index(after: end)...])
    }

    func channelInactive(context: ChannelHandlerContext) {
        waiting?.fail(WorkerError.ended)
        waiting = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

extension Worker {
    /// Starts a program with our end of a socket pair as its descriptor 3. What it prints goes to our standard error.
    static func start(_ arguments: [String], environment: [String: String], folder: String) async throws -> Worker {
        var ends: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw WorkerError.notStarted
        }
        let process = spawn(arguments, environment, folder, theirs: ends[1])
        close(ends[1])
        guard let process else {
            close(ends[0])
            throw WorkerError.notStarted
        }
        let channel = try await NIOPipeBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(LineHandler()) }
            }
            .takingOwnershipOfDescriptor(inputOutput: ends[0]).get()
        return Worker(process: process, channel: channel)
    }

    private static func spawn(
        _ arguments: [String], _ environment: [String: String], _ folder: String, theirs: Int32
    ) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, theirs, 3)
        posix_spawn_file_actions_adddup2(&actions, 2, 1)
        // A process that kept the sockets of clients would keep them open.
        gwc_spawn_close_from(&actions, 4)
        gwc_spawn_folder(&actions, folder)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        let words = arguments.map { strdup($0) } + [nil]
        let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        return posix_spawnp(&process, arguments[0], &actions, &attributes, words, variables) == 0 ? process : nil
    }
}
