import Tree

/// What the gateway needs of the world. Everything else about it is a function of the configuration and the requests.
package struct Effects: Sendable {
    /// Milliseconds since 1970.
    package var now: @Sendable () -> Int
    package var random: @Sendable () -> UInt64
    /// Calls a function of the configuration, by its name.
    package var invoke: @Sendable (Invocation) async -> InvocationResult
    /// Sends a request to a backend, to a service of AWS, or for the keys of an issuer.
    package var fetch: @Sendable (Outbound) async -> OutboundResult
    /// Whether a signature over a text is that of an RSA key.
    package var verify: @Sendable (RSASignature) -> Bool
    /// HMAC-SHA-256 and SHA-256, for signatures of AWS.
    package var digests: Digests
    /// gzip and zlib, both ways.
    package var codings: Codings
    /// The live connections of WebSocket APIs.
    package var sockets: Sockets
    /// Takes a line of an access log, or of the gateway's own about a request.
    package var log: @Sendable (LogLine) -> Void
    /// Secret keys of AWS by access key, that callers of routes with IAM may sign with.
    package var credentials: [String: String]

    package init(
        now: @escaping @Sendable () -> Int, random: @escaping @Sendable () -> UInt64,
        invoke: @escaping @Sendable (Invocation) async -> InvocationResult,
        fetch: @escaping @Sendable (Outbound) async -> OutboundResult,
        verify: @escaping @Sendable (RSASignature) -> Bool = { _ in false }, digests: Digests = Digests(),
        codings: Codings = Codings(), sockets: Sockets = Sockets(),
        log: @escaping @Sendable (LogLine) -> Void = { _ in },
        credentials: [String: String] = [:]
    ) {
        self.now = now
        self.random = random
        self.invoke = invoke
        self.fetch = fetch
        self.verify = verify
        self.digests = digests
        self.codings = codings
        self.sockets = sockets
        self.log = log
        self.credentials = credentials
    }
}

/// A call of a function.
package struct Invocation: Sendable {
    /// The id of the request that leads to it.
    package var id: String
    package var function: String
    package var payload: [UInt8]
    /// Nobody waits for the answer.
    package var isEvent: Bool
    /// In milliseconds.
    package var timeout: Int
    /// `X-Amzn-Trace-Id`
    package var traceID: String?
    /// JSON, for the context of the function.
    package var clientContext: String?

    package init(id: String, function: String, payload: [UInt8], isEvent: Bool, timeout: Int, traceID: String? = nil) {
        self.traceID = traceID
        self.id = id
        self.function = function
        self.payload = payload
        self.isEvent = isEvent
        self.timeout = timeout
    }
}

package enum InvocationResult: Sendable {
    /// What the function returned, as JSON.
    case answer([UInt8])
    /// What it raised: an object with `errorMessage`, `errorType` and `trace`.
    case failure([UInt8])
    case timeout
    /// There is no such function, or it does not start.
    case missing
    /// More requests than the function may handle at once.
    case throttled
}

/// A request of the gateway's own.
package struct Outbound: Sendable {
    package enum Purpose: Sendable, Equatable {
        case backend
        /// A service of AWS, such as `sqs`: the request has to be signed and sent to the endpoint of that service.
        case service(String)
        case issuer
    }

    package var purpose: Purpose
    package var method: String
    package var url: String
    package var headers: Headers
    package var body: [UInt8]
    /// In milliseconds.
    package var timeout: Int
    /// Whether the certificate of the other side has to be good.
    package var verifiesTLS = true

    package init(
        purpose: Purpose, method: String, url: String, headers: Headers, body: [UInt8], timeout: Int,
        verifiesTLS: Bool = true
    ) {
        self.purpose = purpose
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.verifiesTLS = verifiesTLS
    }
}

package enum OutboundResult: Sendable {
    case answer(Response)
    case timeout
    case unreachable
    /// It is for a service of AWS, and nobody said where that is.
    case noEndpoint
}

/// A signature in need of a judgement: RSASSA-PKCS1-v1_5 with SHA-256, SHA-384 or SHA-512.
package struct RSASignature: Sendable {
    /// 256, 384 or 512.
    package var bits: Int
    /// The key, as unsigned big-endian numbers.
    package var modulus: [UInt8]
    package var exponent: [UInt8]
    package var message: [UInt8]
    package var signature: [UInt8]
}

/// The digests that AWS signs with.
package struct Digests: Sendable {
    package var sha256: @Sendable ([UInt8]) -> [UInt8]
    /// The code of a message under a key.
    package var hmac: @Sendable (_ key: [UInt8], _ message: [UInt8]) -> [UInt8]

    package init(
        sha256: @escaping @Sendable ([UInt8]) -> [UInt8] = { _ in [] },
        hmac: @escaping @Sendable (_ key: [UInt8], _ message: [UInt8]) -> [UInt8] = { _, _ in [] }
    ) {
        self.sha256 = sha256
        self.hmac = hmac
    }
}

/// Content codings: `gzip` and `deflate`. `nil` for bytes that are no such coding.
package struct Codings: Sendable {
    package var encode: @Sendable (_ bytes: [UInt8], _ coding: String) -> [UInt8]?
    package var decode: @Sendable (_ bytes: [UInt8], _ coding: String) -> [UInt8]?

    package init(
        encode: @escaping @Sendable (_ bytes: [UInt8], _ coding: String) -> [UInt8]? = { _, _ in nil },
        decode: @escaping @Sendable (_ bytes: [UInt8], _ coding: String) -> [UInt8]? = { _, _ in nil }
    ) {
        self.encode = encode
        self.decode = decode
    }
}

/// What happened to a request, for logs and for the page of the gateway.
package struct LogLine: Sendable {
    package var api: String
    package var stage: String
    package var route: String
    package var requestID: String
    package var method: String
    package var path: String
    package var status: Int
    /// In milliseconds.
    package var latency: Int
    /// Why the gateway itself refused the request.
    package var refusal: String?
    /// The line of the stage's access log, when it has one.
    package var access: String?
}
