import Gateway
import NIOCore
import NIOHTTP1
import NIOWebSocket
import Synchronization

/// Collects a request, lets the gateway answer it, and writes the answer. One request of a connection is answered after
/// the other; the pipeline sees to that. Streams of HTTP/2 have a handler each.
final class RequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let service: Service
    private let peer: Peer
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []
    private var received = 0
    private let patience = Patience()

    /// A body that is larger is not kept: the gateway refuses it for its size alone.
    private static let limit = 10_485_760 + 1
    /// Of such a body, so much is read before the connection is closed on the caller, who might not read an answer before.
    private static let enough = 64 << 20

    init(_ service: Service, _ peer: Peer) {
        self.service = service
        self.peer = peer
    }

    // MARK: Patience

    func handlerAdded(context: ChannelHandlerContext) { patience.wait(service.options.patience, context.channel) }
    func handlerRemoved(context: ChannelHandlerContext) { patience.end() }
    func channelInactive(context: ChannelHandlerContext) {
        patience.end()
        context.fireChannelInactive()
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let buffer):
            guard head != nil else { return }
            patience.wait(service.options.patience, context.channel)
            received += buffer.readableBytes
            let room = Self.limit - body.count
            if room > 0 { body += buffer.readableBytesView.prefix(room) }
            if received > Self.enough { context.close(promise: nil) }
        case .end:
            guard let head else { return }
            self.head = nil
            patience.rest()
            answer(head, context)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        patience.wait(service.options.patience, context.channel)
        (body, received) = ([], 0)
        let size = head.headers.reduce(head.uri.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        if size > service.options.headers { return refuseHead(head, context) }
        self.head = head
        if head.headers["Expect"].contains(where: { $0.lowercased() == "100-continue" }) {
            let interim = HTTPResponseHead(version: head.version, status: .continue)
            context.writeAndFlush(wrapOutboundOut(.head(interim)), promise: nil)
        }
    }

    private func refuseHead(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        var refusal = Response(status: 431, body: Array(#"{"message":"Request Header Fields Too Large"}"#.utf8))
        refusal.headers.add("Content-Type", "application/json")
        refusal.headers.add("Content-Length", "\(refusal.body.count)")
        write(refusal, to: head, context, isLast: true)
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        if let refusal = service.refusals.take(for: context.channel) { return write(refusal, to: head, context) }
        var request = request(head, peer)
        if let answer = service.options.aside?(request) { return write(answer, to: head, context) }
        request.body = body
        body = []
        switch service.gateway().begin(request) {
        case .answered(let response): write(response, to: head, context)
        case .underWay(let rest):
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            Task(executorPreference: LoopExecutor.of(context.eventLoop)) {
                let response = await rest()
                bound.eventLoop.execute {
                    let (handler, context) = bound.value
                    handler.write(response, to: head, context)
                }
            }
        }
    }

    // MARK: Answers

    private func write(
        _ response: Response, to head: HTTPRequestHead, _ context: ChannelHandlerContext, isLast: Bool = false
    ) {
        let status = HTTPResponseStatus(statusCode: response.status)
        let isKept = head.isKeepAlive && !isLast
        let first = HTTPResponseHead(
            version: head.version, status: status, headers: fields(response, status, head, isKept: isKept))
        context.write(wrapOutboundOut(.head(first)), promise: nil)
        if head.method != .HEAD, status.mayHaveResponseBody, !response.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        patience.wait(service.options.keepAlive, context.channel)
        if isKept { return context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil) }
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in bound.value.close(promise: nil) }
    }

    private func fields(
        _ response: Response, _ status: HTTPResponseStatus, _ head: HTTPRequestHead, isKept: Bool
    ) -> HTTPHeaders {
        var fields = HTTPHeaders()
        for field in response.headers.fields where field.isClean { fields.add(name: field.name, value: field.value) }
        if !status.mayHaveResponseBody { fields.remove(name: "Content-Length") }
        if head.version.major >= 2 {
            for name in ["Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade"] { fields.remove(name: name) }
        } else if !isKept {
            fields.replaceOrAdd(name: "Connection", value: "close")
        }
        return fields
    }

    /// A handshake that was refused is answered like any request; all else that breaks ends the connection.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is NIOWebSocketUpgradeError { return }
        context.close(promise: nil)
    }
}

/// The answers to handshakes that were refused, until the request that they belong to is read to its end.
final class Refusals: Sendable {
    private let kept = Mutex<[ObjectIdentifier: Response]>([:])

    func keep(_ response: Response, for channel: any Channel) {
        kept.withLock { $0[ObjectIdentifier(channel)] = response }
    }
    func take(for channel: any Channel) -> Response? {
        kept.withLock { $0.removeValue(forKey: ObjectIdentifier(channel)) }
    }
}

/// The request of a head, its body to come.
func request(_ head: HTTPRequestHead, _ peer: Peer) -> Request {
    var request = Request(
        method: head.method.rawValue, target: head.uri,
        headers: Headers(head.headers.map { Headers.Field($0.name, $0.value) }),
        version: "HTTP/\(head.version.major).\(head.version.minor)", sourceIP: peer.address,
        scheme: peer.isSecure ? "https" : "http", port: peer.port)
    request.certificate = peer.certificate
    return request
}

extension Headers.Field {
    /// A field that a function made up may hold a line break, which must not become a field of its own.
    var isClean: Bool {
        let isText = !value.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
        return isText && !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
    }
}

extension HTTPResponseStatus {
    fileprivate var mayHaveResponseBody: Bool { !(100..<200).contains(code) && code != 204 && code != 304 }
}
