import Gateway
import NIOCore
import NIOHTTP1

/// One connection to a backend: a request goes out, its answer comes back, and then the next may.
final class UpstreamConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    /// How a request ended.
    enum End {
        case answer(Response)
        case timeout
        case unreachable
        /// The connection was closed before anything of an answer came, after it had served another request.
        case neverRead

        var result: OutboundResult {
            switch self {
            case .answer(let response): .answer(response)
            case .timeout: .timeout
            case .unreachable, .neverRead: .unreachable
            }
        }
    }

    private let isIdle: (UpstreamConnection) -> Void
    private let patience = Patience()
    private var context: ChannelHandlerContext?
    private var outbox: Outbox?
    private var waiter: ((End) -> Void)?
    private var deadline = NIODeadline.distantFuture
    private var response = Response(status: 0)
    private var hasBegun = false
    private var isKept = true
    private var served = 0

    /// A larger answer is none: API Gateway takes 10 MB.
    static let limit = 10 << 20

    /// - Parameter isIdle: called when the connection may be used again.
    init(_ isIdle: @escaping (UpstreamConnection) -> Void) { self.isIdle = isIdle }

    var isOpen: Bool { context?.channel.isActive ?? false }
    func close() { context?.close(promise: nil) }

    func send(_ outbound: Outbound, _ target: Target, _ deadline: NIODeadline, _ done: @escaping (End) -> Void) {
        guard let context, isOpen else { return done(served > 0 ? .neverRead : .unreachable) }
        (waiter, self.deadline, hasBegun) = (done, deadline, false)
        let head = HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: outbound.method), uri: target.path,
            headers: fields(outbound, target))
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if !outbound.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: outbound.body)))), promise: nil)
        }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        outbox?.add(context.channel)
        patience.wait(until: deadline, context.channel)
    }

    private func fields(_ outbound: Outbound, _ target: Target) -> HTTPHeaders {
        var fields = HTTPHeaders()
        if !outbound.headers.contains("Host") { fields.add(name: "Host", value: target.authority) }
        for field in outbound.headers.fields where !Backend.isOfConnection(field.name) {
            fields.add(name: field.name, value: field.value)
        }
        if !outbound.body.isEmpty || ["POST", "PUT", "PATCH"].contains(outbound.method) {
            fields.add(name: "Content-Length", value: "\(outbound.body.count)")
        }
        return fields
    }

    // MARK: Answers

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            hasBegun = true
            isKept = head.isKeepAlive
            response = Response(
                status: Int(head.status.code), headers: Headers(head.headers.map { Headers.Field($0.name, $0.value) }))
        case .body(let part):
            response.body += part.readableBytesView
            if response.body.count > Self.limit { context.close(promise: nil) }
        case .end: finish(context)
        }
    }

    private func finish(_ context: ChannelHandlerContext) {
        guard let waiter else { return context.close(promise: nil) }
        self.waiter = nil
        served += 1
        if isKept {
            patience.wait(Upstream.idleTime, context.channel)
            isIdle(self)
        } else {
            context.close(promise: nil)
        }
        waiter(.answer(response))
        response = Response(status: 0)
    }

    // MARK: Ends

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        outbox = .of(context.eventLoop)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        patience.end()
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        patience.end()
        let end: End = NIODeadline.now() >= deadline ? .timeout : hasBegun || served == 0 ? .unreachable : .neverRead
        let waiter = self.waiter
        self.waiter = nil
        waiter?(end)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
