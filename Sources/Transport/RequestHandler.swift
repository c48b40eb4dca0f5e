import Gateway
import NIOCore
import NIOHTTP1
import NIOWebSocket
import Synchronization

/// Collects a request, lets the gateway answer it, and writes the answer. One request of a connection is answered after
/// the other; the pipeline sees to that.
final class RequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let gateway: @Sendable () -> Gateway
    private let refusals: Refusals
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    /// A body that is larger is not kept: the gateway refuses it for its size alone.
    private static let limit = 10_485_760 + 1

    init(gateway: @escaping @Sendable () -> Gateway, refusals: Refusals) {
        self.gateway = gateway
        self.refusals = refusals
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
            if head.headers["Expect"].contains(where: { $0.lowercased() == "100-continue" }) {
                let interim = HTTPResponseHead(version: head.version, status: .continue)
                context.writeAndFlush(wrapOutboundOut(.head(interim)), promise: nil)
            }
        case .body(let buffer):
            let room = RequestHandler.limit - body.count
            if room > 0 { body += buffer.readableBytesView.prefix(room) }
        case .end:
            guard let head else { return }
            self.head = nil
            answer(head, context)
        }
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        if let refusal = refusals.take(for: context.channel) { return write(refusal, to: head, context) }
        var request = request(head, context.channel)
        request.body = body
        body = []
        let gateway = gateway
        let whole = request
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.eventLoop.makeFutureWithTask { await gateway().respond(to: whole) }.whenSuccess { response in
            let (handler, context) = bound.value
            handler.write(response, to: head, context)
        }
    }

    private func write(_ response: Response, to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let status = HTTPResponseStatus(statusCode: response.status)
        var fields = HTTPHeaders()
        for field in response.headers.fields where isClean(field) { fields.add(name: field.name, value: field.value) }
        if !status.mayHaveResponseBody { fields.remove(name: "Content-Length") }
        if !head.isKeepAlive { fields.replaceOrAdd(name: "Connection", value: "close") }
        let first = HTTPResponseHead(version: head.version, status: status, headers: fields)
        context.write(wrapOutboundOut(.head(first)), promise: nil)
        if head.method != .HEAD, status.mayHaveResponseBody, !response.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        let isKept = head.isKeepAlive
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            if !isKept { bound.value.close(promise: nil) }
        }
    }

    /// A field that a function made up may hold a line break, which must not become a field of its own.
    private func isClean(_ field: Headers.Field) -> Bool {
        let isText = !field.value.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
        return isText && !field.name.isEmpty
            && field.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
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
