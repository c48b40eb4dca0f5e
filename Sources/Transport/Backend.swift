import AsyncHTTPClient
import Gateway
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// Sends requests to backends, to the issuers of tokens and to services of AWS, over HTTP/1.1, with TLS or without. Plain
/// HTTP takes the short way of `Upstream`.
package final class Backend: Sendable {
    private let client: HTTPClient
    private let lenient: TLSConfiguration
    private let upstreams = Mutex<[ObjectIdentifier: Upstream]>([:])

    /// One for everybody who trusts the authorities of this machine alone.
    package static let shared = Backend()

    /// - Parameter authorities: a file of PEM: certificates that are trusted besides those that the system trusts.
    package init(authorities: String? = nil) {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let authorities { tls.additionalTrustRoots = [.file(authorities)] }
        lenient = with(tls) { $0.certificateVerification = .none }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(30)), decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1024
        // Servers close connections that nobody uses, Node.js after five seconds: this side is sooner.
        configuration.connectionPool.idleTimeout = .seconds(4)
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration)
    }

    /// Closes all connections. Every backend but the shared one needs it.
    package func stop() async {
        for upstream in upstreams.withLock({ Array($0.values) }) { upstream.stop() }
        try? await client.shutdown()
    }

    /// The connections of the event loop that this runs on.
    private var upstream: Upstream {
        let loop = MultiThreadedEventLoopGroup.currentEventLoop ?? MultiThreadedEventLoopGroup.singleton.any()
        return upstreams.withLock { upstreams in
            if let known = upstreams[ObjectIdentifier(loop)] { return known }
            let made = Upstream(on: loop)
            upstreams[ObjectIdentifier(loop)] = made
            return made
        }
    }

    func fetch(_ outbound: Outbound) async -> OutboundResult {
        if let target = Target(outbound.url), outbound.headers.fields.allSatisfy(\.isClean) {
            return await upstream.fetch(outbound, target)
        }
        do {
            let deadline = NIODeadline.now() + .milliseconds(Int64(outbound.timeout))
            let answer = try await client.execute(request(outbound), deadline: deadline)
            let body = try await answer.body.collect(upTo: UpstreamConnection.limit)
            let fields = answer.headers.map { Headers.Field($0.name, $0.value) }
            return .answer(
                Response(status: Int(answer.status.code), headers: Headers(fields), body: Array(body.readableBytesView))
            )
        } catch let error as HTTPClientError where error.isLate {
            return .timeout
        } catch {
            return .unreachable
        }
    }

    private func request(_ outbound: Outbound) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: outbound.url)
        request.method = HTTPMethod(rawValue: outbound.method)
        for field in outbound.headers.fields where !Backend.isOfConnection(field.name) {
            request.headers.add(name: field.name, value: field.value)
        }
        if !outbound.body.isEmpty { request.body = .bytes(ByteBuffer(bytes: outbound.body)) }
        if !outbound.verifiesTLS { request.tlsConfiguration = lenient }
        return request
    }

    /// Whether a field is about the connection itself.
    static func isOfConnection(_ name: String) -> Bool {
        ["content-length", "transfer-encoding", "connection"].contains { name.isSameName(as: $0) }
    }
}

extension HTTPClientError {
    fileprivate var isLate: Bool {
        [.deadlineExceeded, .connectTimeout, .readTimeout, .writeTimeout, .tlsHandshakeTimeout].contains(self)
    }
}

/// A value with a change.
private func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
}
