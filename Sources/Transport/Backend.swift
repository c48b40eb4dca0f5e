import AsyncHTTPClient
import Gateway
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Sends requests to backends, to the issuers of tokens and to services of AWS, over HTTP/1.1, with TLS or without.
package final class Backend: Sendable {
    private let client: HTTPClient
    private let lenient: TLSConfiguration

    /// A larger answer is none: API Gateway takes 10 MB.
    private static let limit = 10 << 20

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
    package func stop() async { try? await client.shutdown() }

    func fetch(_ outbound: Outbound) async -> OutboundResult {
        do {
            let deadline = NIODeadline.now() + .milliseconds(Int64(outbound.timeout))
            let answer = try await client.execute(request(outbound), deadline: deadline)
            let body = try await answer.body.collect(upTo: Backend.limit)
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
        for field in outbound.headers.fields where !Backend.own.contains(field.name.lowercased()) {
            request.headers.add(name: field.name, value: field.value)
        }
        if !outbound.body.isEmpty { request.body = .bytes(ByteBuffer(bytes: outbound.body)) }
        if !outbound.verifiesTLS { request.tlsConfiguration = lenient }
        return request
    }

    /// What the connection itself is about.
    private static let own: Set<String> = ["content-length", "transfer-encoding", "connection"]
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
