import Gateway
import NIOCore
import NIOExtras
import NIOPosix
import NIOSSL
import NIOWebSocket

/// Serves APIs on one port of this machine: `/{stage}/…` as AWS has it, `Host: <api>.execute-api.localhost`, and WebSocket
/// handshakes; HTTP/1.1, HTTP/2 by prior knowledge, and both over TLS.
package final class Server: Sendable {
    private let channel: any Channel
    private let service: Service
    private let quiescing: ServerQuiescingHelper

    /// The port that is listened on.
    package var port: Int { channel.localAddress?.port ?? 0 }

    private init(_ channel: any Channel, _ service: Service, _ quiescing: ServerQuiescingHelper) {
        self.channel = channel
        self.service = service
        self.quiescing = quiescing
    }

    /// Listens. `gateway` is asked anew for every request, so that a reload counts from the next one on.
    ///
    /// Throws what the system says when the address is taken, or what is wrong with a certificate.
    package static func start(
        host: String, port: Int, sockets: LiveSockets, options: ServerOptions = ServerOptions(),
        gateway: @escaping @Sendable () -> Gateway
    ) throws -> Server {
        var service = Service(gateway: gateway, sockets: sockets, options: options)
        service.secure = try options.tls.map { try NIOSSLContext(configuration: $0.configuration) }
        let shared = service
        let group = MultiThreadedEventLoopGroup.singleton
        let quiescing = ServerQuiescingHelper(group: group)
        let channel = try ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(quiescing.makeServerChannelHandler(channel: channel))
                }
            }
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ProtocolDetector(shared))
                }
            }
            .bind(host: host, port: port).wait()
        return Server(channel, service, quiescing)
    }

    /// Takes no more connections, says goodbye to every client of a WebSocket API, and waits for the requests that are under
    /// way; what is left after `farewell` is closed.
    package func stop() {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let (patience, done) = (loop.makePromise(of: Void.self), loop.makePromise(of: Void.self))
        let alarm = loop.scheduleTask(in: .milliseconds(Int64(service.options.farewell))) { patience.succeed() }
        done.futureResult.whenComplete { _ in patience.succeed() }
        quiescing.initiateShutdown(promise: done)
        service.sockets.closeAll()
        try? patience.futureResult.wait()
        alarm.cancel()
    }
}

extension Service {
    /// Lets the gateway judge the handshakes of WebSockets.
    func upgrader(_ peer: Peer) -> NIOWebSocketServerUpgrader {
        NIOWebSocketServerUpgrader(
            maxFrameSize: max(options.sockets.message, options.sockets.frame) + 1024, automaticErrorHandling: true,
            shouldUpgrade: { channel, head in
                let request = request(head, peer)
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
                    let handler = SocketHandler(connection, sockets, options.sockets, gateway)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            })
    }
}
