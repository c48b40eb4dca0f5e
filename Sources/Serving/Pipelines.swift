import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOSSL
import NIOTLS

/// Names of the handlers that a WebSocket takes out of the pipeline.
enum PipelineName {
    static let encoder = "http-encoder"
    static let decoder = "http-decoder"
    static let pipelining = "http-pipelining"
    static let errors = "http-errors"
    static let application = "application"
}

extension Channel {
    func serveHTTP1(_ application: any Application, _ limits: Limits, certificate: [UInt8]? = nil) throws {
        let operations = pipeline.syncOperations
        try operations.addHandler(HTTPResponseEncoder(), name: PipelineName.encoder)
        try operations.addHandler(
            ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes)), name: PipelineName.decoder)
        try operations.addHandler(HTTPServerPipelineHandler(), name: PipelineName.pipelining)
        try operations.addHandler(HTTPServerProtocolErrorHandler(), name: PipelineName.errors)
        let peer = Peer(self, version: "1.1", certificate: certificate)
        try operations.addHandler(HTTPHandler(application, limits, peer), name: PipelineName.application)
    }

    func serveHTTP2(_ application: any Application, _ limits: Limits, certificate: [UInt8]? = nil) throws {
        let connection = Peer(self, version: "2", certificate: certificate)
        _ = try pipeline.syncOperations.configureHTTP2Pipeline(
            mode: .server, connectionConfiguration: .init(), streamConfiguration: .init()
        ) { stream in
            stream.eventLoop.makeCompletedFuture {
                try stream.pipeline.syncOperations.addHandlers(
                    HTTP2FramePayloadToHTTP1ServerCodec(), HTTPHandler(application, limits, connection))
            }
        }
    }

    func addTLS(_ context: NIOSSLContext, _ application: any Application, _ limits: Limits) throws {
        let handler = NIOSSLServerHandler(context: context)
        try pipeline.syncOperations.addHandler(handler)
        let negotiation = ApplicationProtocolNegotiationHandler { result, channel in
            channel.eventLoop.makeCompletedFuture {
                let certificate = try? handler.peerCertificate?.toDERBytes()
                if case .negotiated("h2") = result {
                    try channel.serveHTTP2(application, limits, certificate: certificate)
                } else {
                    try channel.serveHTTP1(application, limits, certificate: certificate)
                }
            }
        }
        try pipeline.syncOperations.addHandler(negotiation)
    }
}

/// Without TLS the first bytes tell: a client that knows of HTTP/2 begins with its preface.
///
/// Source: RFC 9113, section 3.3.
final class ProtocolDetector: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    private let application: any Application
    private let limits: Limits
    private var seen = ByteBuffer()

    init(_ application: any Application, _ limits: Limits) {
        self.application = application
        self.limits = limits
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        seen.writeBuffer(&bytes)
        let start = seen.readableBytesView.prefix(Self.preface.count)
        if start.elementsEqual(Self.preface) {
            become(context) { try $0.serveHTTP2($1, $2) }
        } else if !Self.preface.starts(with: start) {
            become(context) { try $0.serveHTTP1($1, $2) }
        }
    }

    private func become(
        _ context: ChannelHandlerContext, _ serve: (any Channel, any Application, Limits) throws -> Void
    ) {
        do {
            try serve(context.channel, application, limits)
            context.fireChannelRead(wrapInboundOut(seen))
            context.fireChannelReadComplete()
            seen = ByteBuffer()
            context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
        } catch {
            context.close(promise: nil)
        }
    }
}
