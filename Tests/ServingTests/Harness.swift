import NIOCore
import NIOHTTP1
import NIOPosix
import Serving
import Synchronization
import Testing

/// Tells what it was asked; a socket hears what it says.
final class Echo: Application {
    let endings = Mutex<[Ending]>([])

    func respond(to request: Request) async -> Response {
        switch request.target {
        case "/slow":
            try? await Task.sleep(for: .milliseconds(200))
            return Response(status: 200, body: ByteBuffer(string: "slow"))
        case "/injected":
            return Response(status: 200, headers: ["X-One": "a\r\nX-Two: b", "X\r\nY": "c"])
        case "/empty": return Response(status: 204)
        default:
            let excess = request.excess.map { " \($0)" } ?? ""
            let text =
                "\(request.method) \(request.target) \(String(buffer: request.body))\(excess) HTTP/\(request.version)"
            return Response(status: 200, headers: ["Content-Type": "text/plain"], body: ByteBuffer(string: text))
        }
    }

    func connect(_ request: Request, _ socket: Socket) async -> Handshake {
        if request.target == "/refused" {
            return .refuse(Response(status: 403, body: ByteBuffer(string: "no")))
        }
        if request.target == "/greeting" { socket.send(.text("hello")) }
        return .accept(subprotocol: request.headers["Sec-WebSocket-Protocol"].first)
    }

    func receive(_ message: Message, from socket: Socket) async {
        if message == .text("bye") { socket.close(code: 4000, reason: "asked") } else { socket.send(message) }
    }

    func disconnect(_ socket: Socket, _ ending: Ending) async { endings.withLock { $0.append(ending) } }
}

/// A server for as long as the body takes.
func withServer<Result: Sendable>(
    _ application: any Application = Echo(), limits: Limits = Limits(), _ body: (Server) async throws -> Result
) async throws -> Result {
    let server = try await Server(
        application, host: "127.0.0.1", port: 0, limits: limits, group: MultiThreadedEventLoopGroup.singleton)
    let result: Result
    do {
        result = try await body(server)
    } catch {
        await server.shutDown(patience: 0)
        throw error
    }
    await server.shutDown(patience: 0)
    return result
}

/// A connection that says bytes and hears bytes.
struct Caller {
    private let channel: any Channel
    private let heard: AsyncStream<ByteBuffer>

    init(_ server: Server) async throws {
        let (heard, hear) = AsyncStream<ByteBuffer>.makeStream()
        self.heard = heard
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Ear(hear))
                }
            }
            .connect(host: "127.0.0.1", port: server.port).get()
    }

    func say(_ text: String) async throws { try await say(Array(text.utf8)) }
    func say(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }
    func leave() async throws { try await channel.close() }

    /// What comes until it ends with a text, or until the other side closes.
    func hear(until end: String? = nil) async -> String {
        var bytes: [UInt8] = []
        for await part in heard {
            bytes += part.readableBytesView
            if let end, bytes.reversed().starts(with: end.utf8.reversed()) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// So many bytes, or less when the other side closes.
    func hear(_ count: Int) async -> [UInt8] {
        var bytes: [UInt8] = []
        if bytes.count >= count { return bytes }
        for await part in heard {
            bytes += part.readableBytesView
            if bytes.count >= count { break }
        }
        return bytes
    }
}

private final class Ear: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let hear: AsyncStream<ByteBuffer>.Continuation

    init(_ hear: AsyncStream<ByteBuffer>.Continuation) { self.hear = hear }
    func channelRead(context: ChannelHandlerContext, data: NIOAny) { hear.yield(unwrapInboundIn(data)) }
    func channelInactive(context: ChannelHandlerContext) { hear.finish() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
