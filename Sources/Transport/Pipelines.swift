import Gateway
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOSSL
import NIOTLS
import NIOWebSocket

/// What every connection of a server is served with.
struct Service: Sendable {
    var gateway: @Sendable () -> Gateway
    var sockets: LiveSockets
    var options: ServerOptions
    var refusals = Refusals()
    var secure: NIOSSLContext?
}

extension Channel {
    /// HTTP/1.1, which may become a WebSocket.
    func serveHTTP1(_ service: Service, _ peer: Peer) throws {
        let (encoder, decoder) = (
            HTTPResponseEncoder(), ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes))
        )
        try pipeline.syncOperations.addHandler(encoder)
        let handler = RequestHandler(
            service, peer, .http1(try pipeline.syncOperations.context(handler: encoder), .of(eventLoop)))
        let bound = NIOLoopBound(handler, eventLoop: eventLoop)
        let upgrade = HTTPServerUpgradeHandler(
            upgraders: [service.upgrader(peer)], httpEncoder: encoder, extraHTTPHandlers: [decoder],
            upgradeCompletionHandler: { context in
                // A WebSocket ends when its client sends no more.
                try? context.channel.syncOptions?.setOption(.allowRemoteHalfClosure, value: false)
                context.pipeline.syncOperations.removeHandler(bound.value, promise: nil)
            })
        try pipeline.syncOperations.addHandlers(decoder, upgrade, handler)
        // Who has sent all that he wants to may still wait for the answer.
        if !peer.isSecure { try syncOptions?.setOption(.allowRemoteHalfClosure, value: true) }
    }

    func serveHTTP2(_ service: Service, _ peer: Peer) throws {
        _ = try pipeline.syncOperations.configureHTTP2Pipeline(
            mode: .server, connectionConfiguration: .init(), streamConfiguration: .init()
        ) { stream in
            stream.eventLoop.makeCompletedFuture {
                try stream.pipeline.syncOperations.addHandlers(
                    HTTP2FramePayloadToHTTP1ServerCodec(), RequestHandler(service, peer, .http2))
            }
        }
    }

    func serveTLS(_ service: Service, _ context: NIOSSLContext) throws {
        let handler = NIOSSLServerHandler(context: context)
        let secured = NIOLoopBound(handler, eventLoop: eventLoop)
        try pipeline.syncOperations.addHandler(handler)
        let negotiation = ApplicationProtocolNegotiationHandler { result, channel in
            channel.eventLoop.makeCompletedFuture {
                let shown = secured.value.peerCertificate.flatMap { ClientCertificate($0) }
                let peer = Peer(channel, isSecure: true, certificate: shown)
                if case .negotiated("h2") = result {
                    try channel.serveHTTP2(service, peer)
                } else {
                    try channel.serveHTTP1(service, peer)
                }
            }
        }
        try pipeline.syncOperations.addHandler(negotiation)
    }
}

/// The first bytes of a connection tell what it speaks: TLS, HTTP/2 by its preface (RFC 9113, section 3.3), or HTTP/1.1.
final class ProtocolDetector: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    private let service: Service
    private var seen = ByteBuffer()
    private var alarm: Scheduled<Void>?

    init(_ service: Service) { self.service = service }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        alarm = context.eventLoop.scheduleTask(in: .milliseconds(Int64(service.options.patience))) {
            channel.close(promise: nil)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { alarm?.cancel() }
    func channelInactive(context: ChannelHandlerContext) {
        alarm?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        seen.writeBuffer(&bytes)
        let start = seen.readableBytesView.prefix(Self.preface.count)
        let service = service
        if start.first == 0x16, let secure = service.secure {
            become(context) { try $0.serveTLS(service, secure) }
        } else if service.options.tls?.asksForCertificates == true {
            context.close(promise: nil)
        } else if start.elementsEqual(Self.preface) {
            become(context) { try $0.serveHTTP2(service, Peer($0)) }
        } else if !Self.preface.starts(with: start) {
            become(context) { try $0.serveHTTP1(service, Peer($0)) }
        }
    }

    private func become(_ context: ChannelHandlerContext, _ serve: (any Channel) throws -> Void) {
        do {
            try serve(context.channel)
            context.fireChannelRead(wrapInboundOut(seen))
            context.fireChannelReadComplete()
            seen = ByteBuffer()
            context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
        } catch {
            context.close(promise: nil)
        }
    }

    /// Browsers open connections ahead of need: those hold up no stop.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
