import CPOSIX
import Glibc
import NIOCore
import NIOPosix

/// A program that runs beside this one, in a process group of its own. What it writes comes as lines.
struct ChildProcess: Sendable {
    enum Stream: Sendable { case output, error }

    private let id: pid_t

    struct NotStarted: Error {
        var reason: String
        /// Somebody is still writing the program.
        var isBusy = false
    }

    /// - Parameters:
    ///   - arguments: the program first; without a slash it is looked for in `PATH`.
    ///   - descriptor: what the program has as its descriptor 3; closed here.
    ///   - end: called when the program has closed a stream.
    static func start(
        _ arguments: [String], environment: [String: String], folder: String, descriptor: Int32?,
        on loop: any EventLoop, write: @escaping @Sendable (Stream, String) -> Void, end: @escaping @Sendable () -> Void
    ) async throws -> ChildProcess {
        var (output, errors): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        defer { for one in [output[1], errors[1], descriptor ?? -1] where one >= 0 { close(one) } }
        guard gwc_pipe(&output) == 0, gwc_pipe(&errors) == 0 else { throw NotStarted(reason: "no more files") }
        let process: ChildProcess
        do {
            process = try await startWhenWritten {
                try spawn(
                    arguments, environment, folder, streams: [1: output[1], 2: errors[1]], descriptor: descriptor)
            }
        } catch {
            for one in [output[0], errors[0]] { close(one) }
            throw error
        }
        try await read(output[0], on: loop, { write(.output, $0) }, end)
        try await read(errors[0], on: loop, { write(.error, $0) }, end)
        return process
    }

    /// Ends the program and all that it started, at once.
    func kill() { Glibc.kill(-id, SIGKILL) }

    /// How it ended; `nil` as long as it runs. Asked until it tells, and then no more: the system forgets it.
    func ending() -> String? {
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) == id else { return nil }
        let signal = status & 0x7F
        if signal != 0 { return "signal: \(Self.names[signal] ?? "\(signal)")" }
        return status >> 8 & 0xFF == 0 ? "" : "exit status \(status >> 8 & 0xFF)"
    }

    private static let names: [Int32: String] = [
        SIGKILL: "killed", SIGSEGV: "segmentation fault", SIGABRT: "aborted", SIGTERM: "terminated",
        SIGILL: "illegal instruction", SIGBUS: "bus error",
    ]

    private static func read(
        _ descriptor: Int32, on loop: any EventLoop, _ write: @escaping @Sendable (String) -> Void,
        _ end: @escaping @Sendable () -> Void
    ) async throws {
        _ = try await NIOPipeBootstrap(group: loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(LineReader(write, end))
                }
            }
            .takingOwnershipOfDescriptor(input: descriptor).get()
    }

    /// A program that is being written, as by a compiler, is started a little later: for two seconds at least.
    private static func startWhenWritten(_ start: () throws -> ChildProcess) async throws -> ChildProcess {
        for _ in 0..<100 {
            do { return try start() } catch let error as NotStarted where error.isBusy {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        return try start()
    }

    private static func spawn(
        _ arguments: [String], _ environment: [String: String], _ folder: String, streams: [Int32: Int32],
        descriptor: Int32?
    ) throws -> ChildProcess {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for (own, pipe) in streams { posix_spawn_file_actions_adddup2(&actions, pipe, own) }
        if let descriptor { posix_spawn_file_actions_adddup2(&actions, descriptor, 3) }
        // A process that kept the sockets of clients would keep them open.
        gwc_spawn_close_from(&actions, descriptor == nil ? 3 : 4)
        gwc_spawn_folder(&actions, folder)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        let words = arguments.map { strdup($0) } + [nil]
        let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, arguments[0], &actions, &attributes, words, variables)
        guard code == 0 else {
            throw NotStarted(reason: String(cString: strerror(code)), isBusy: code == ETXTBSY)
        }
        return ChildProcess(id: process)
    }
}

/// Cuts what a process writes into lines.
private final class LineReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let write: @Sendable (String) -> Void
    private let end: @Sendable () -> Void
    private var rest = ByteBuffer()

    /// A longer line is cut, as CloudWatch does.
    private static let limit = 256 << 10

    init(_ write: @escaping @Sendable (String) -> Void, _ end: @escaping @Sendable () -> Void) {
        self.write = write
        self.end = end
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        rest.writeBuffer(&bytes)
        while let feed = rest.readableBytesView.firstIndex(of: 0x0A) {
            write(rest.readString(length: feed - rest.readerIndex) ?? "")
            rest.moveReaderIndex(forwardBy: 1)
        }
        if rest.readableBytes > Self.limit { write(rest.readString(length: rest.readableBytes) ?? "") }
        rest.discardReadBytes()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if rest.readableBytes > 0 { write(rest.readString(length: rest.readableBytes) ?? "") }
        end()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
