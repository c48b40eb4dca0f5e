import NIOCore
import NIOHTTP1
import NIOPosix

/// The Lambda Runtime API, at a port of its own for each process, so that it is always known who asks.
///
/// Source: AWS Lambda Developer Guide, Using the Lambda runtime API for custom runtimes.
struct RuntimeAPILine: Line {
    private let server: any Channel
    private let desk: NIOLoopBound<RuntimeDesk>
    let environment: [String: String]
    let input: Int32? = nil

    static func open(
        on group: any EventLoopGroup, _ receive: @escaping @Sendable (LineEvent) -> Void
    ) async throws -> RuntimeAPILine {
        // One loop for everything of this line, so that its state needs no lock.
        let loop = group.next()
        let desk = try await loop.submit { NIOLoopBound(RuntimeDesk(receive), eventLoop: loop) }.get()
        let server = try await ServerBootstrap(group: loop)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(RuntimeAPIHandler(desk.value))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = server.localAddress?.port ?? 0
        return RuntimeAPILine(
            server: server, desk: desk, environment: ["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(port)"])
    }

    func send(_ invocation: Invocation, deadline: Int, arn: String) {
        server.eventLoop.execute { desk.value.give(invocation, deadline: deadline, arn: arn) }
    }

    func close() {
        server.close(promise: nil)
        server.eventLoop.execute { desk.value.close() }
    }
}

/// Where a process asks for its next event, and events wait for the process.
private final class RuntimeDesk {
    private let receive: @Sendable (LineEvent) -> Void
    private var asking: RuntimeAPIHandler?
    private var waiting: (head: HTTPHeaders, event: ByteBuffer)?
    private var open: [ObjectIdentifier: RuntimeAPIHandler] = [:]
    private var isReady = false

    init(_ receive: @escaping @Sendable (LineEvent) -> Void) { self.receive = receive }

    func give(_ invocation: Invocation, deadline: Int, arn: String) {
        var head: HTTPHeaders = [
            "Content-Type": "application/json", "Lambda-Runtime-Aws-Request-Id": invocation.requestID,
            "Lambda-Runtime-Deadline-Ms": String(deadline), "Lambda-Runtime-Invoked-Function-Arn": arn,
        ]
        if let trace = invocation.traceID { head.add(name: "Lambda-Runtime-Trace-Id", value: trace) }
        waiting = (head, invocation.event)
        hand()
    }

    func ask(_ handler: RuntimeAPIHandler) {
        asking = handler
        if !isReady { receive(.ready) }
        isReady = true
        hand()
    }

    func say(_ event: LineEvent) { receive(event) }
    func enter(_ handler: RuntimeAPIHandler) { open[ObjectIdentifier(handler)] = handler }

    /// A connection that has gone swallows no event: the one that asks next gets it.
    func leave(_ handler: RuntimeAPIHandler) {
        open[ObjectIdentifier(handler)] = nil
        if asking === handler { asking = nil }
    }

    func close() { for handler in open.values { handler.close() } }

    private func hand() {
        guard let handler = asking, let (head, event) = waiting else { return }
        asking = nil
        waiting = nil
        handler.answer(.ok, head, event)
    }
}

private final class RuntimeAPIHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let desk: RuntimeDesk
    private var context: ChannelHandlerContext?
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()

    init(_ desk: RuntimeDesk) { self.desk = desk }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        desk.enter(self)
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        desk.leave(self)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    func close() { context?.close(promise: nil) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body.clear()
        case .body(var part): body.writeBuffer(&part)
        case .end: if let head { respond(to: head) }
        }
    }

    private func respond(to head: HTTPRequestHead) {
        let prefix = "/2018-06-01/runtime/"
        guard head.uri.hasPrefix(prefix) else { return refuse(.notFound, "no such path of the Runtime API") }
        let path = head.uri.dropFirst(prefix.count).split(separator: "/").map(String.init)
        switch (head.method, path.first, path.last) {
        case (.GET, "invocation", "next"): desk.ask(self)
        case (.POST, "invocation", "response"): accept(.answer(body))
        case (.POST, "invocation", "error"): accept(.failure(body))
        case (.POST, "init", "error"): accept(.initFailure(body))
        default: refuse(.notFound, "no such path of the Runtime API")
        }
    }

    private func accept(_ event: LineEvent) {
        answer(.accepted, ["Content-Type": "application/json"], ByteBuffer(string: #"{"status":"OK"}"#))
        desk.say(event)
    }

    private func refuse(_ status: HTTPResponseStatus, _ message: String) {
        let document = #"{"errorType":"InvalidRequest","errorMessage":"\#(message)"}"#
        answer(status, ["Content-Type": "application/json"], ByteBuffer(string: document))
    }

    func answer(_ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ body: ByteBuffer) {
        guard let context else { return }
        var headers = headers
        headers.add(name: "Content-Length", value: String(body.readableBytes))
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
