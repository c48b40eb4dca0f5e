import Gateway
import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends requests to backends over plain HTTP.
enum Backend {
    static func fetch(_ outbound: Outbound) async -> OutboundResult {
        guard let address = Address(outbound.url) else { return .unreachable }
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let promise = loop.makePromise(of: Response.self)
        let alarm = loop.scheduleTask(in: .milliseconds(Int64(outbound.timeout))) {
            promise.fail(ChannelError.connectTimeout(.zero))
        }
        defer { alarm.cancel() }
        let channel: any Channel
        do {
            channel = try await ClientBootstrap(group: loop)
                .connectTimeout(.milliseconds(Int64(outbound.timeout)))
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHTTPClientHandlers()
                        try channel.pipeline.syncOperations.addHandler(AnswerHandler(promise))
                    }
                }
                .connect(host: address.host, port: address.port).get()
        } catch {
            promise.fail(error)
            return .unreachable
        }
        send(outbound, address, on: channel)
        defer { channel.close(promise: nil) }
        do {
            return .answer(try await promise.futureResult.get())
        } catch ChannelError.connectTimeout {
            return .timeout
        } catch {
            return .unreachable
        }
    }

    private static func send(_ outbound: Outbound, _ address: Address, on channel: any Channel) {
        var fields = HTTPHeaders(outbound.headers.fields.map { ($0.name, $0.value) })
        fields.replaceOrAdd(name: "Host", value: address.authority)
        fields.replaceOrAdd(name: "Content-Length", value: "\(outbound.body.count)")
        fields.replaceOrAdd(name: "Connection", value: "close")
        let head = HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: outbound.method), uri: address.target, headers: fields)
        channel.write(HTTPClientRequestPart.head(head), promise: nil)
        if !outbound.body.isEmpty {
            channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: outbound.body))), promise: nil)
        }
        channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
    }

    /// Where a URL leads; `nil` for what is no plain HTTP.
    private struct Address {
        var authority: String
        var host: String
        var port = 80
        var target: String

        init?(_ url: String) {
            guard url.hasPrefix("http://") else { return nil }
            let rest = url.dropFirst(7)
            authority = String(rest.prefix { $0 != "/" && $0 != "?" })
            let path = String(rest.dropFirst(authority.count))
            target = path.hasPrefix("/") ? path : "/" + path
            let parts = authority.split(separator: ":")
            guard let first = parts.first else { return nil }
            host = String(first)
            if parts.count > 1 { port = Int(parts[1]) ?? 80 }
        }
    }
}

/// Collects the answer of a backend.
private final class AnswerHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let promise: EventLoopPromise<Response>
    private var response = Response(status: 0)

    init(_ promise: EventLoopPromise<Response>) { self.promise = promise }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            response = Response(status: Int(head.status.code))
            response.headers = Headers(head.headers.map { Headers.Field($0.name, $0.value) })
        case .body(let buffer): response.body += buffer.readableBytesView
        case .end: promise.succeed(response)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { promise.fail(ChannelError.eof) }
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        promise.fail(error)
        context.close(promise: nil)
    }
}
