import Glibc
import NIOCore
import NIOPosix

/// A socket pair to a process that runs one of our bootstraps: four times the throughput of the Runtime API.
struct SocketLine: Line {
    private let channel: any Channel
    let input: Int32?
    let environment: [String: String] = [:]

    static func open(
        on group: any EventLoopGroup, _ receive: @escaping @Sendable (LineEvent) -> Void
    ) async throws -> SocketLine {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw IOError(errnoCode: errno, reason: "socketpair")
        }
        let channel = try await ClientBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(FrameDecoder()), FrameReceiver(receive))
                }
            }
            .withConnectedSocket(ends[0]).get()
        return SocketLine(channel: channel, input: ends[1])
    }

    func send(_ invocation: Invocation, deadline: Int, arn: String) {
        let trace = invocation.traceID.map { #","traceId":"\#($0.escapedForJSON)""# } ?? ""
        let head = ByteBuffer(
            string:
                #"{"requestId":"\#(invocation.requestID)","deadline":\#(deadline),"functionArn":"\#(arn)"\#(trace)}"#
                + "\n")
        var buffer = channel.allocator.buffer(capacity: 5 + head.readableBytes + invocation.event.readableBytes)
        buffer.writeFrame(.invoke, head, invocation.event)
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

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
