import Gateway
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// Serves APIs on one port of this machine: `/{stage}/…` as AWS has it, `Host: <api>.execute-api.localhost`, and WebSocket
/// handshakes.
package final class Server: Sendable {
    private let channel: any Channel
    private let sockets: LiveSockets

    /// The port that is listened on.
    package var port: Int { channel.localAddress?.port ?? 0 }

    private init(_ channel: any Channel, _ sockets: LiveSockets) {
        self.channel = channel
        self.sockets = sockets
    }

    /// Listens. `gateway` is asked anew for every request, so that a reload counts from the next one on.
    ///
    /// Throws what the system says when the address is taken.
    package static func start(
        host: String, port: Int, sockets: LiveSockets, limits: SocketOptions = SocketOptions(),
        gateway: @escaping @Sendable () -> Gateway
    ) throws -> Server {
        let refusals = Refusals()
        let channel = try ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let upgrader = upgrader(sockets, limits, refusals, gateway)
                    let handler = RequestHandler(gateway: gateway, refusals: refusals)
                    let bound = NIOLoopBound(handler, eventLoop: channel.eventLoop)
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
                        withPipeliningAssistance: true,
                        withServerUpgrade: (
                            upgraders: [upgrader],
                            completionHandler: { context in
                                context.pipeline.syncOperations.removeHandler(bound.value, promise: nil)
                            }
                        ), withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .bind(host: host, port: port).wait()
        return Server(channel, sockets)
    }

    /// Stops listening, and says goodbye to every client of a WebSocket API.
    package func stop() {
        try? channel.close().wait()
        sockets.closeAll()
    }

    private static func upgrader(
        _ sockets: LiveSockets, _ options: SocketOptions, _ refusals: Refusals,
        _ gateway: @escaping @Sendable () -> Gateway
    ) -> NIOWebSocketServerUpgrader {
        NIOWebSocketServerUpgrader(
            maxFrameSize: max(options.message, options.frame) + 1024, automaticErrorHandling: true,
            shouldUpgrade: { channel, head in
                let request = request(head, channel)
                return channel.eventLoop.makeFutureWithTask {
                    let gateway = gateway()
                    guard let api = gateway.webSocketAPI(for: request) else { return nil }
                    switch await gateway.connect(request, api: api) {
                    case .refused(let response):
                        refusals.keep(response, for: channel)
                        return nil
                    case .accepted(let connection, let subprotocol):
                        sockets.prepare(connection, channel)
                        return subprotocol.map { ["Sec-WebSocket-Protocol": $0] } ?? [:]
                    }
                }
            },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    guard let connection = sockets.open(channel) else { return }
                    let handler = SocketHandler(connection, sockets, options, gateway)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            })
    }
}

/// The request of a head, its body to come.
func request(_ head: HTTPRequestHead, _ channel: any Channel) -> Request {
    Request(
        method: head.method.rawValue, target: head.uri,
        headers: Headers(head.headers.map { Headers.Field($0.name, $0.value) }),
        version: "HTTP/\(head.version.major).\(head.version.minor)",
        sourceIP: channel.remoteAddress?.ipAddress ?? "127.0.0.1", scheme: "http",
        port: channel.localAddress?.port ?? 80)
}
