import NIOCore
import NIOExtras
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL
import NIOTLS

/// Accepts connections and serves an application on them: HTTP/1.1, HTTP/2 with and without TLS, WebSockets.
package struct Server: Sendable {
    private let channel: any Channel
    private let quiescing: ServerQuiescingHelper

    /// The address that was asked for was not to be had.
    package struct CannotListen: Error, CustomStringConvertible {
        package var description: String
    }

    /// - Parameter port: 0 for any that is free.
    package init(
        _ application: any Application, host: String, port: Int, limits: Limits = Limits(), tls: TLS? = nil,
        group: any EventLoopGroup
    ) async throws {
        let quiescing = ServerQuiescingHelper(group: group)
        let secure = try tls.map { try NIOSSLContext(configuration: $0.configuration) }
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(quiescing.makeServerChannelHandler(channel: channel))
                }
            }
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 4)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let secure {
                        try channel.addTLS(secure, application, limits)
                    } else {
                        try channel.pipeline.syncOperations.addHandler(ProtocolDetector(application, limits))
                    }
                }
            }
        do {
            channel = try await bootstrap.bind(host: host, port: port).get()
        } catch {
            throw CannotListen(description: "cannot listen at \(host):\(port): \(error)")
        }
        self.quiescing = quiescing
    }

    package var port: Int { channel.localAddress?.port ?? 0 }

    /// Takes no more connections, and waits for the requests that are there; closes what is left after `patience` seconds.
    package func shutDown(patience: Int64 = 5) async {
        let promise = channel.eventLoop.makePromise(of: Void.self)
        let timer = channel.eventLoop.scheduleTask(in: .seconds(patience)) { promise.succeed() }
        let done = channel.eventLoop.makePromise(of: Void.self)
        done.futureResult.whenComplete { _ in promise.succeed() }
        quiescing.initiateShutdown(promise: done)
        try? await promise.futureResult.get()
        timer.cancel()
    }
}
