import NIOCore
import NIOHTTP1

/// One connection of a process to its Runtime API.
final class RuntimeAPIHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let desk: RuntimeDesk
    private var context: ChannelHandlerContext?
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()

    /// "Lambda quotas": what a function may return, and some room for how it is written.
    private static let limit = 6_291_556

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
        case .body(var part): if body.readableBytes <= Self.limit { body.writeBuffer(&part) }
        case .end: if let head { respond(to: head) }
        }
    }

    private func respond(to head: HTTPRequestHead) {
        let prefix = "/2018-06-01/runtime/"
        guard head.uri.hasPrefix(prefix) else { return refuse(.notFound, "NotFound", "no such path") }
        let path = head.uri.dropFirst(prefix.count).split(separator: "/").map(String.init)
        switch (head.method, path.count, path.first, path.last) {
        case (.GET, 2, "invocation", "next"): desk.ask(self)
        case (.POST, 3, "invocation", "response"): accept(path[1], .answer(body))
        case (.POST, 3, "invocation", "error"): accept(path[1], .failure(body))
        case (.POST, 2, "init", "error"):
            desk.failInit(body)
            agree()
        default: refuse(.notFound, "NotFound", "no such path")
        }
    }

    private func accept(_ id: String, _ event: LineEvent) {
        if body.readableBytes > Self.limit {
            let document =
                #"{"errorType":"Function.ResponseSizeTooLarge","errorMessage":"Response payload size exceeded "#
                + #"maximum allowed payload size (6291556 bytes)."}"#
            _ = desk.settle(id, .failure(ByteBuffer(string: document)))
            return refuse(.payloadTooLarge, "RequestEntityTooLarge", "the answer is larger than 6 MB")
        }
        guard desk.settle(id, event) else { return refuse(.badRequest, "InvalidRequestID", "Invalid request ID") }
        agree()
    }

    private func agree() {
        answer(.accepted, ["Content-Type": "application/json"], ByteBuffer(string: #"{"status":"OK"}"#))
    }

    private func refuse(_ status: HTTPResponseStatus, _ type: String, _ message: String) {
        let document = #"{"errorType":"\#(type)","errorMessage":"\#(message)"}"#
        answer(status, ["Content-Type": "application/json"], ByteBuffer(string: document))
    }

    func answer(_ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ body: ByteBuffer) {
        guard let context else { return }
        var headers = headers
        headers.add(name: "Content-Length", value: "\(body.readableBytes)")
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
