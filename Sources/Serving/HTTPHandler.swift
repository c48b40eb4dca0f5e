import NIOCore
import NIOHTTP1

/// Collects a request, lets the application answer, and writes the answer. One request at a time: the handler before it
/// holds pipelined ones back.
final class HTTPHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let application: any Application
    private let limits: Limits
    private let peer: Peer
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()
    private var excess: Request.Excess?
    private var context: ChannelHandlerContext?
    private var timer: Scheduled<Void>?

    init(_ application: any Application, _ limits: Limits, _ peer: Peer) {
        self.application = application
        self.limits = limits
        self.peer = peer
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        wait(limits.patience)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        self.context = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The handler before this one has told a caller who speaks no HTTP; nobody is left for what else goes wrong.
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head)
        case .body(var part):
            wait(limits.patience)
            guard excess == nil else { return }
            if body.readableBytes + part.readableBytes > limits.body {
                excess = .body
                body = ByteBuffer()
            } else if body.readableBytes == 0 {
                body = part
            } else {
                body.writeBuffer(&part)
            }
        case .end: finish()
        }
    }

    private func begin(_ head: HTTPRequestHead) {
        wait(limits.patience)
        self.head = head
        body = ByteBuffer()
        let size = head.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
        excess = head.uri.utf8.count > limits.target ? .target : size > limits.headers ? .headers : nil
        if head.headers[canonicalForm: "expect"].contains(where: { $0.lowercased() == "100-continue" }), excess == nil {
            write(HTTPResponseHead(version: .http1_1, status: .continue), nil)
        }
    }

    private func finish() {
        guard let head, let context else { return }
        timer?.cancel()
        let request = Request(
            method: head.method.rawValue, target: head.uri, headers: head.headers, body: body,
            version: peer.version, address: peer.address, excess: excess, certificate: peer.certificate)
        let loop = context.eventLoop
        let handler = NIOLoopBound(self, eventLoop: loop)
        let application = application
        if request.wantsWebSocket, peer.version == "1.1", request.excess == nil {
            let socket = Socket(loop: loop, limits: limits)
            Task(executorPreference: loop.taskExecutor) {
                let handshake = await application.connect(request, socket)
                loop.run { handler.value.shake(handshake, socket, for: head) }
            }
        } else {
            Task(executorPreference: loop.taskExecutor) {
                let response = await application.respond(to: request)
                loop.run { handler.value.answer(response, to: head) }
            }
        }
    }

    private func answer(_ response: Response, to request: HTTPRequestHead) {
        guard context != nil else { return }
        var headers = response.headers.withoutInjections
        let status = HTTPResponseStatus(statusCode: response.status)
        let hasBody = status.mayHaveResponseBody
        headers.remove(name: "transfer-encoding")
        if hasBody, request.method != .HEAD || !headers.contains(name: "content-length") {
            headers.replaceOrAdd(name: "content-length", value: String(response.body.readableBytes))
        }
        // What was too long was not read; and behind a request to change the protocol no other is looked for.
        let keepsAlive = request.isKeepAlive && excess == nil && !request.changesProtocol
        if peer.version == "1.1", !keepsAlive { headers.replaceOrAdd(name: "connection", value: "close") }
        write(
            HTTPResponseHead(version: .http1_1, status: status, headers: headers),
            hasBody && request.method != .HEAD ? response.body : ByteBuffer(), closing: !keepsAlive)
        wait(limits.keepAlive)
    }

    private func shake(_ handshake: Handshake, _ socket: Socket, for head: HTTPRequestHead) {
        guard let context else {
            if case .accept = handshake { socket.abandon(application) }
            return
        }
        switch handshake {
        case .refuse(let response): answer(response, to: head)
        case .accept(let subprotocol):
            guard let headers = head.headers.acceptance(subprotocol) else {
                socket.abandon(application)
                return answer(.invalidHandshake, to: head)
            }
            write(HTTPResponseHead(version: .http1_1, status: .switchingProtocols, headers: headers), ByteBuffer())
            context.channel.becomeWebSocket(socket, application, limits)
        }
    }

    /// - Parameter body: `nil` for a head that another one follows.
    private func write(_ head: HTTPResponseHead, _ body: ByteBuffer?, closing: Bool = false) {
        guard let context else { return }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        guard let body else { return context.flush() }
        if body.readableBytes > 0 { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        if closing {
            let channel = context.channel
            context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
        } else {
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }

    /// Closes the connection when nothing comes for so many seconds.
    private func wait(_ seconds: Int64) {
        timer?.cancel()
        guard let context else { return }
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: .seconds(seconds)) { channel.close(promise: nil) }
    }
}

extension EventLoop {
    /// Now where that is possible, and soon where it is not.
    func run(_ work: @escaping @Sendable () -> Void) { if inEventLoop { work() } else { execute(work) } }
}

extension HTTPHeaders {
    /// No name or value can begin a line of its own: what would is left out.
    fileprivate var withoutInjections: HTTPHeaders {
        let isClean = allSatisfy { name, value in
            !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
                && !value.utf8.contains { $0 == 0x0D || $0 == 0x0A || $0 == 0 }
        }
        if isClean { return self }
        var result = HTTPHeaders()
        for (name, value) in self {
            guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }) else {
                continue
            }
            result.add(
                name: name,
                value: String(decoding: value.utf8.filter { $0 != 0x0D && $0 != 0x0A && $0 != 0 }, as: UTF8.self))
        }
        return result
    }
}

extension HTTPRequestHead {
    fileprivate var changesProtocol: Bool {
        method == .CONNECT || headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
    }
}

extension HTTPResponseStatus {
    fileprivate var mayHaveResponseBody: Bool { !(100..<200).contains(code) && code != 204 && code != 304 }
}
