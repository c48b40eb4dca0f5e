import Gateway
import NIOCore
import NIOWebSocket

/// How much clients of WebSocket APIs may do: AWS's limits, unless a test says otherwise.
package struct SocketOptions: Sendable {
    package var frame = SocketLimits.frame
    package var message = SocketLimits.message
    /// In milliseconds.
    package var idle = SocketLimits.idle
    package var life = SocketLimits.life
    package var allowsBinary = false
    /// Whether an answer with an empty body is sent, as a message without text.
    package var sendsEmpty = false

    package init() {}
}

/// Frames of one client: messages for the gateway, pings, and the end.
final class SocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let connection: Connection
    private let sockets: LiveSockets
    private let options: SocketOptions
    private var life: Scheduled<Void>?
    private let gateway: @Sendable () -> Gateway
    /// The message so far, when it comes in several frames.
    private var message: (isText: Bool, bytes: ByteBuffer)?
    private var ending: (code: Int?, reason: String)?
    private var isClosing = false
    private var idle: Scheduled<Void>?

    init(
        _ connection: Connection, _ sockets: LiveSockets, _ options: SocketOptions,
        _ gateway: @escaping @Sendable () -> Gateway
    ) {
        self.connection = connection
        self.sockets = sockets
        self.options = options
        self.gateway = gateway
    }

    func handlerAdded(context: ChannelHandlerContext) {
        waitForIdleness(context)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        life = context.eventLoop.scheduleTask(in: .milliseconds(Int64(options.life))) {
            let (handler, context) = bound.value
            handler.end(.aged, context)
        }
    }

    private func waitForIdleness(_ context: ChannelHandlerContext) {
        idle?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        idle = context.eventLoop.scheduleTask(in: .milliseconds(Int64(options.idle))) {
            let (handler, context) = bound.value
            handler.end(.aged, context)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        guard !isClosing else { return }
        guard frame.maskKey != nil else { return close(1002, "Protocol error", context) }
        if frame.rsv1 || frame.rsv2 || frame.rsv3 { return close(1002, "Protocol error", context) }
        var data = frame.unmaskedData
        switch frame.opcode {
        case .text, .binary, .continuation: take(frame, &data, context)
        case .ping:
            context.writeAndFlush(wrapOutboundOut(WebSocketFrame(fin: true, opcode: .pong, data: data)), promise: nil)
        case .pong: break
        case .connectionClose: closed(by: &data, context)
        default: close(1002, "Protocol error", context)
        }
    }

    // MARK: Messages

    private func take(_ frame: WebSocketFrame, _ data: inout ByteBuffer, _ context: ChannelHandlerContext) {
        if (frame.opcode == .continuation) != (message != nil) { return close(1002, "Protocol error", context) }
        if frame.opcode == .binary, !options.allowsBinary { return end(.binaryFrame, context) }
        if data.readableBytes > options.frame { return end(.tooLarge, context) }
        if message == nil { message = (frame.opcode == .text, ByteBuffer()) }
        message?.bytes.writeBuffer(&data)
        if message?.bytes.readableBytes ?? 0 > options.message { return end(.tooLarge, context) }
        guard frame.fin, let whole = message else { return }
        message = nil
        waitForIdleness(context)
        deliver(Array(whole.bytes.readableBytesView), isText: whole.isText, context)
    }

    private func deliver(_ bytes: [UInt8], isText: Bool, _ context: ChannelHandlerContext) {
        guard !isText || String(validating: bytes, as: UTF8.self) != nil else {
            return close(1007, "Invalid payload", context)
        }
        let (gateway, connection, sockets, channel) = (gateway(), connection, sockets, context.channel)
        sockets.touch(connection.id, at: gateway.now)
        let sendsEmpty = options.sendsEmpty
        Task(executorPreference: LoopExecutor.of(context.eventLoop)) {
            guard case .send(let answer) = await gateway.receive(bytes, from: connection) else { return }
            if answer.isEmpty, !sendsEmpty { return }
            let frame = WebSocketFrame(fin: true, opcode: isText ? .text : .binary, data: ByteBuffer(bytes: answer))
            try? await channel.writeAndFlush(frame)
        }
    }

    // MARK: Ends

    private func end(_ ending: SocketLimits.Ending, _ context: ChannelHandlerContext) {
        let (code, reason) = SocketLimits.close(for: ending)
        close(code, reason, context)
    }

    private func close(_ code: Int, _ reason: String, _ context: ChannelHandlerContext) {
        if isClosing { return }
        isClosing = true
        ending = (code, reason)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(closeFrame(code, reason))).whenComplete { _ in
            bound.value.close(promise: nil)
        }
    }

    /// The client says goodbye, with a code that clients may use and a reason that is text.
    private func closed(by data: inout ByteBuffer, _ context: ChannelHandlerContext) {
        guard data.readableBytes > 0 else {
            ending = (1005, "")
            return finish(ByteBuffer(), context)
        }
        let echo = data
        guard let code = data.readInteger(as: UInt16.self), isAllowed(code) else {
            return close(1002, "Protocol error", context)
        }
        guard let reason = String(validating: data.readableBytesView, as: UTF8.self) else {
            return close(1007, "Invalid payload", context)
        }
        ending = (Int(code), reason)
        finish(echo, context)
    }

    private func isAllowed(_ code: UInt16) -> Bool {
        (1000...1003).contains(code) || (1007...1011).contains(code) || (3000...4999).contains(code)
    }

    private func finish(_ data: ByteBuffer, _ context: ChannelHandlerContext) {
        isClosing = true
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        let frame = WebSocketFrame(fin: true, opcode: .connectionClose, data: data)
        context.writeAndFlush(wrapOutboundOut(frame)).whenComplete { _ in bound.value.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        idle?.cancel()
        life?.cancel()
        sockets.forget(connection.id)
        let (gateway, connection, ending) = (gateway(), connection, ending ?? (1006, ""))
        Task { await gateway.disconnect(connection, code: ending.0, reason: ending.1) }
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { close(1002, "Protocol error", context) }
}
