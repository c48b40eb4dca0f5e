import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A server of a test's own: what gateways call. It answers with a closure and keeps what it was asked.
final class Peer: Sendable {
    struct Asked: Sendable {
        var method: String
        var target: String
        var headers: HTTPHeaders
        var body: String
    }

    struct Answer: Sendable {
        var status = 200
        var headers: HTTPHeaders = [:]
        var body = ""
        /// A peer that says nothing.
        var isSilent = false
    }

    private let channel: any Channel
    private let seen: Seen

    final class Seen: Sendable {
        let asked = Mutex<[Asked]>([])
    }

    var port: Int { channel.localAddress?.port ?? 0 }
    var asked: [Asked] { seen.asked.withLock { $0 } }

    init(tls: TLSConfiguration? = nil, _ answer: @escaping @Sendable (Asked) -> Answer) async throws {
        let seen = Seen()
        self.seen = seen
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let operations = channel.pipeline.syncOperations
                    if let context { try operations.addHandler(NIOSSLServerHandler(context: context)) }
                    try operations.configureHTTPServerPipeline()
                    try operations.addHandler(PeerHandler(seen, answer))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func stop() { channel.close(promise: nil) }
}

private final class PeerHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let seen: Peer.Seen
    private let answer: @Sendable (Peer.Asked) -> Peer.Answer
    private var asked: Peer.Asked?

    init(_ seen: Peer.Seen, _ answer: @escaping @Sendable (Peer.Asked) -> Peer.Answer) {
        self.seen = seen
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            asked = .init(method: head.method.rawValue, target: head.uri, headers: head.headers, body: "")
        case .body(let part): asked?.body += String(buffer: part)
        case .end:
            guard let asked else { return }
            seen.asked.withLock { $0.append(asked) }
            write(answer(asked), context)
        }
    }

    private func write(_ answer: Peer.Answer, _ context: ChannelHandlerContext) {
        if answer.isSilent { return }
        var head = HTTPResponseHead(
            version: .http1_1, status: .init(statusCode: answer.status), headers: answer.headers)
        head.headers.add(name: "Content-Length", value: "\(answer.body.utf8.count)")
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: answer.body)))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
