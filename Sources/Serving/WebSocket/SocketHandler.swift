import NIOCore
import NIOWebSocket

/// Frames to messages and back, with the rules of RFC 6455: fragments, control frames in between, closing.
final class SocketHandler: ChannelInboundHandler, ChannelOutboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = Command
    typealias OutboundOut = WebSocketFrame

    enum Command: Sendable {
        case send(Message)
        case close(code: Int, reason: String)
    }

    private let socket: Socket
    private let application: any Application
    private let limits: Limits
    private let inbox: AsyncStream<Message>
    private let deliver: AsyncStream<Message>.Continuation
    private var fragments: (opcode: WebSocketOpcode, bytes: ByteBuffer)?
    private var ending: Ending?
    private var hasSaidGoodbye = false
    private var idle: Scheduled<Void>?
    private var lifetime: Scheduled<Void>?

    init(_ socket: Socket, _ application: any Application, _ limits: Limits) {
        self.socket = socket
        self.application = application
        self.limits = limits
        (inbox, deliver) = AsyncStream.makeStream()
    }

    // MARK: Life

    func handlerAdded(context: ChannelHandlerContext) {
        socket.opened(context.channel)
        let (socket, application, inbox) = (socket, application, inbox)
        Task(executorPreference: context.eventLoop.taskExecutor) {
            for await message in inbox { await application.receive(message, from: socket) }
        }
        lifetime = schedule(limits.socketLifetime, context)
        restartIdle(context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        idle?.cancel()
        lifetime?.cancel()
        deliver.finish()
        socket.ended()
        let ending = ending ?? Ending(code: 1006, reason: "", isByCaller: true)
        let (socket, application) = (socket, application)
        Task(executorPreference: context.eventLoop.taskExecutor) { await application.disconnect(socket, ending) }
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let isTooLong = (error as? NIOWebSocketError) == .invalidFrameLength
        fail(isTooLong ? 1009 : 1002, context)
    }

    private func restartIdle(_ context: ChannelHandlerContext) {
        idle?.cancel()
        idle = schedule(limits.socketIdle, context)
    }

    private func schedule(_ seconds: Double, _ context: ChannelHandlerContext) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: .milliseconds(Int64(seconds * 1000))) {
            channel.writeAndFlush(Command.close(code: 1001, reason: "Going away"), promise: nil)
        }
    }

    // MARK: Frames that come

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard ending == nil else { return }
        let frame = unwrapInboundIn(data)
        guard frame.maskKey != nil, !frame.rsv1, !frame.rsv2, !frame.rsv3 else { return fail(1002, context) }
        var bytes = frame.unmaskedData
        switch frame.opcode {
        case .text, .binary, .continuation: collect(frame.opcode, &bytes, isLast: frame.fin, context)
        case .ping:
            guard frame.fin, bytes.readableBytes <= 125 else { return fail(1002, context) }
            context.writeAndFlush(wrapOutboundOut(WebSocketFrame(fin: true, opcode: .pong, data: bytes)), promise: nil)
        case .pong: if !frame.fin || bytes.readableBytes > 125 { fail(1002, context) }
        case .connectionClose: closed(bytes, isWhole: frame.fin, context)
        default: fail(1002, context)
        }
    }

    private func collect(
        _ opcode: WebSocketOpcode, _ bytes: inout ByteBuffer, isLast: Bool, _ context: ChannelHandlerContext
    ) {
        restartIdle(context)
        if opcode == .continuation {
            guard fragments != nil else { return fail(1002, context) }
            fragments?.bytes.writeBuffer(&bytes)
        } else {
            guard fragments == nil else { return fail(1002, context) }
            fragments = (opcode, bytes)
        }
        guard let whole = fragments else { return }
        if whole.bytes.readableBytes > limits.message { return fail(1009, context) }
        guard isLast else { return }
        fragments = nil
        if whole.opcode == .text {
            guard let text = whole.bytes.validText else { return fail(1007, context) }
            deliver.yield(.text(text))
        } else if limits.allowsBinary {
            deliver.yield(.binary(whole.bytes))
        } else {
            fail(1003, context)
        }
    }

    private func closed(_ bytes: ByteBuffer, isWhole: Bool, _ context: ChannelHandlerContext) {
        var bytes = bytes
        guard isWhole, bytes.readableBytes <= 125, bytes.readableBytes != 1 else { return fail(1002, context) }
        guard let code = bytes.readInteger(as: UInt16.self) else {
            return goodbye(Ending(code: 1005, reason: "", isByCaller: true), context)
        }
        guard code.isCloseCode else { return fail(1002, context) }
        guard let reason = bytes.validText else { return fail(1007, context) }
        goodbye(Ending(code: Int(code), reason: reason, isByCaller: true), context)
    }

    // MARK: Frames that go

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .send(.text(let text)): write(.text, ByteBuffer(string: text), context, promise)
        case .send(.binary(let bytes)): write(.binary, bytes, context, promise)
        case .close(let code, let reason):
            promise?.succeed()
            if ending == nil { goodbye(Ending(code: code, reason: reason, isByCaller: false), context) }
        }
    }

    private func write(
        _ opcode: WebSocketOpcode, _ bytes: ByteBuffer, _ context: ChannelHandlerContext,
        _ promise: EventLoopPromise<Void>?
    ) {
        guard !hasSaidGoodbye else { return promise?.fail(ChannelError.ioOnClosedChannel) ?? () }
        context.write(wrapOutboundOut(WebSocketFrame(fin: true, opcode: opcode, data: bytes)), promise: promise)
    }

    private func fail(_ code: Int, _ context: ChannelHandlerContext) {
        if ending == nil { goodbye(Ending(code: code, reason: "", isByCaller: false), context) }
    }

    /// Sends the close frame, the one and only, and closes behind it.
    private func goodbye(_ ending: Ending, _ context: ChannelHandlerContext) {
        self.ending = ending
        hasSaidGoodbye = true
        var bytes = ByteBuffer()
        if ending.code != 1005 {
            bytes.writeInteger(UInt16(ending.code))
            bytes.writeString(ending.reason)
        }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(WebSocketFrame(fin: true, opcode: .connectionClose, data: bytes)))
            .whenComplete { _ in channel.close(promise: nil) }
    }
}

extension ByteBuffer {
    /// The text, when the bytes are UTF-8.
    fileprivate var validText: String? { String(validating: readableBytesView, as: UTF8.self) }
}

extension UInt16 {
    /// Whether a caller may close with this code.
    ///
    /// Source: RFC 6455, section 7.4, and the registry of close codes.
    fileprivate var isCloseCode: Bool {
        switch self {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}
