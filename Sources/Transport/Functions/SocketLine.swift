import Gateway
import Glibc
import NIOCore
import NIOPosix
import Tree

/// A socket pair to a process that runs one of our bootstraps: four times the throughput of the Runtime API.
struct SocketLine: Line {
    private let channel: any Channel
    let descriptor: Int32?
    let environment: [String: String] = [:]

    static func open(
        on loop: any EventLoop, _ receive: @escaping @Sendable (LineEvent) -> Void
    ) async throws -> SocketLine {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw IOError(errnoCode: errno, reason: "socketpair")
        }
        let channel = try await ClientBootstrap(group: loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(FrameDecoder()), FrameReceiver(receive))
                }
            }
            .withConnectedSocket(ends[0]).get()
        return SocketLine(channel: channel, descriptor: ends[1])
    }

    func send(_ invocation: Invocation, deadline: Int, arn: String) {
        var call = Mapping([
            .init("requestId", Node(invocation.id)), .init("deadline", Node(deadline)), .init("functionArn", Node(arn)),
        ])
        if let trace = invocation.traceID { call["traceId"] = Node(trace) }
        if let context = invocation.clientContext { call["clientContext"] = JSONText.read(context) ?? .null }
        let head = ByteBuffer(string: JSONWriter.compact(Node(call)) + "\n")
        var buffer = channel.allocator.buffer(capacity: 5 + head.readableBytes + invocation.payload.count)
        buffer.writeFrame(.invoke, head, ByteBuffer(bytes: invocation.payload))
        channel.writeAndFlush(buffer, promise: nil)
    }

    func close() { channel.close(promise: nil) }
}

private final class FrameReceiver: ChannelInboundHandler {
    typealias InboundIn = Frame

    private let receive: @Sendable (LineEvent) -> Void

    init(_ receive: @escaping @Sendable (LineEvent) -> Void) { self.receive = receive }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        switch frame.kind {
        case .ready: receive(.ready)
        case .answer: receive(.answer(frame.body))
        case .failure: receive(.failure(frame.body))
        case .initFailure: receive(.initFailure(frame.body))
        case .invoke: break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        receive(.closed)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
