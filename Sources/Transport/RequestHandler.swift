import Gateway
import NIOCore
import NIOHTTP1
import NIOWebSocket
import Synchronization

/// Collects a request, lets the gateway answer it, and writes the answer. One request of a connection is answered after
/// the other: what comes before an answer is out waits for it. Streams of HTTP/2 have a handler each.
final class RequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never

    /// Whose turn it is: the caller's to send a request, the gateway's to answer it, or nobody's any more.
    private enum Turn { case caller, gateway, over }

    private enum Event {
        case part(HTTPServerRequestPart)
        /// What came next is no HTTP.
        case broken
        /// The caller sends no more, and may still read.
        case ended
    }

    private let service: Service
    private let peer: Peer
    private let wire: Wire
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []
    private var received = 0
    private let patience = Patience()
    private var turn = Turn.caller
    /// What came while the gateway had its turn.
    private var waiting = CircularBuffer<Event>(initialCapacity: 0)
    private var isReadHeld = false
    /// No request comes after this one.
    private var isLast = false

    /// A body that is larger is not kept: the gateway refuses it for its size alone.
    private static let limit = 10_485_760 + 1
    /// Of such a body, so much is read before the connection is closed on the caller, who might not read an answer before.
    private static let enough = 64 << 20

    init(_ service: Service, _ peer: Peer, _ wire: Wire) {
        self.service = service
        self.peer = peer
        self.wire = wire
    }

    // MARK: Patience

    func handlerAdded(context: ChannelHandlerContext) { patience.wait(service.options.patience, context.channel) }
    func handlerRemoved(context: ChannelHandlerContext) { patience.end() }
    func channelInactive(context: ChannelHandlerContext) {
        patience.end()
        context.fireChannelInactive()
    }

    // MARK: Turns

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { take(.part(unwrapInboundIn(data)), context) }

    /// A handshake that was refused is answered like any request; all else that breaks ends the connection.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is NIOWebSocketUpgradeError { return }
        if error is HTTPParserError { return take(.broken, context) }
        hangUp(context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed: take(.ended, context)
        case is ChannelShouldQuiesceEvent:
            isLast = true
            if head == nil, turn == .caller { hangUp(context) }
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    private func take(_ event: Event, _ context: ChannelHandlerContext) {
        switch (turn, event) {
        case (.over, _): break
        case (.gateway, _): waiting.append(event)
        case (_, .part(.head(let head))): begin(head, context)
        case (_, .part(.body(let buffer))): collect(buffer, context)
        case (_, .part(.end)): answer(context)
        case (_, .broken): refuse(Response(status: 400), context)
        case (_, .ended): hangUp(context)
        }
    }

    /// An answer that was waited for is out.
    private func goOn(_ context: ChannelHandlerContext) {
        while turn == .caller, let event = waiting.popFirst() { take(event, context) }
        guard isReadHeld, waiting.isEmpty else { return }
        isReadHeld = false
        context.read()
    }

    /// Callers who send more before they have an answer are not read without end.
    func read(context: ChannelHandlerContext) {
        if waiting.isEmpty { context.read() } else { isReadHeld = true }
    }

    // MARK: Requests

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        patience.wait(service.options.patience, context.channel)
        (body, received) = ([], 0)
        let size = head.headers.reduce(head.uri.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        if size > service.options.headers {
            var refusal = Response(status: 431, body: Array(#"{"message":"Request Header Fields Too Large"}"#.utf8))
            refusal.headers.add("Content-Type", "application/json")
            return refuse(refusal, context)
        }
        self.head = head
        if head.headers["Expect"].contains(where: { $0.lowercased() == "100-continue" }) {
            wire.write(Response(status: 100), context, promise: nil)
        }
    }

    /// Answers what is no request, and hangs up.
    private func refuse(_ refusal: Response, _ context: ChannelHandlerContext) {
        head = nil
        isLast = true
        write(refusal, isHead: false, context)
    }

    private func collect(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) {
        guard head != nil else { return }
        patience.wait(service.options.patience, context.channel)
        received += buffer.readableBytes
        let room = Self.limit - body.count
        if room > 0 { body += buffer.readableBytesView.prefix(room) }
        if received > Self.enough { hangUp(context) }
    }

    private func answer(_ context: ChannelHandlerContext) {
        guard let head else { return }
        self.head = nil
        patience.rest()
        if !head.isKeepAlive { isLast = true }
        let isHead = head.method == .HEAD
        if let refusal = service.refusals.take(for: context.channel) { return write(refusal, isHead: isHead, context) }
        var request = request(head, peer)
        if let answer = service.options.aside?(request) { return write(answer, isHead: isHead, context) }
        request.body = body
        body = []
        switch service.gateway().begin(request) {
        case .answered(let response): write(response, isHead: isHead, context)
        case .underWay(let rest): wait(for: rest, isHead: isHead, context)
        }
    }

    private func wait(
        for rest: @escaping @Sendable () async -> Response, isHead: Bool, _ context: ChannelHandlerContext
    ) {
        turn = .gateway
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        Task(executorPreference: LoopExecutor.of(context.eventLoop)) {
            let response = await rest()
            let end: @Sendable () -> Void = {
                let (handler, context) = bound.value
                handler.turn = .caller
                handler.write(response, isHead: isHead, context)
                handler.goOn(context)
            }
            bound.eventLoop.inEventLoop ? end() : bound.eventLoop.execute(end)
        }
    }

    // MARK: Answers

    /// Ends the connection behind the answers that wait in the outbox.
    private func hangUp(_ context: ChannelHandlerContext) {
        context.channel.flush()
        context.close(promise: nil)
    }

    private func write(_ response: Response, isHead: Bool, _ context: ChannelHandlerContext) {
        var response = response
        response.prepare(isHead: isHead, isLast: isLast)
        patience.wait(service.options.keepAlive, context.channel)
        guard isLast else { return wire.write(response, context, promise: nil) }
        turn = .over
        let (bound, written) = (
            NIOLoopBound(context, eventLoop: context.eventLoop), context.eventLoop.makePromise(of: Void.self)
        )
        written.futureResult.whenComplete { _ in bound.value.close(promise: nil) }
        wire.write(response, context, promise: written)
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
        version: head.version.text, sourceIP: peer.address,
        scheme: peer.isSecure ? "https" : "http", port: peer.port)
    request.certificate = peer.certificate
    return request
}

extension HTTPVersion {
    fileprivate var text: String {
        switch (major, minor) {
        case (1, 1): "HTTP/1.1"
        case (2, 0): "HTTP/2.0"
        default: "HTTP/\(major).\(minor)"
        }
    }
}
