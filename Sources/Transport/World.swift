import Crypto
import CryptoExtras
import Gateway
import Glibc

/// The effects of a gateway that serves: the clock, chance, digests and signatures of this machine.
///
/// - Parameters:
///   - endpoint: where services of AWS are; without one, they are not called.
///   - credentials: secret keys by access key, that callers may sign with.
package func effects(
    invoke: @escaping @Sendable (Invocation) async -> InvocationResult, sockets: LiveSockets,
    backend: Backend = .shared, endpoint: ServiceEndpoint? = nil, credentials: [String: String] = [:],
    log: @escaping @Sendable (LogLine) -> Void
) -> Effects {
    Effects(
        now: { WallClock.now }, random: { UInt64.random(in: 0..<UInt64.max) }, invoke: invoke,
        fetch: { outbound in
            guard case .service(let service) = outbound.purpose else {
                return await backend.fetch(endpoint?.issuer(outbound) ?? outbound)
            }
            guard let endpoint else { return .noEndpoint }
            return await backend.fetch(endpoint.request(outbound, service: service, at: WallClock.now))
        }, verify: isSigned, digests: digests,
        codings: Codings(encode: { Zlib.compress($0, $1) }, decode: { Zlib.expand($0, $1) }), sockets: sockets.sockets,
        log: log, credentials: credentials)
}

private func isSigned(_ signature: RSASignature) -> Bool {
    guard let key = try? _RSA.Signing.PublicKey(n: signature.modulus, e: signature.exponent) else { return false }
    let own = _RSA.Signing.RSASignature(rawRepresentation: signature.signature)
    let message = signature.message
    switch signature.bits {
    case 256: return key.isValidSignature(own, for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
    case 384: return key.isValidSignature(own, for: SHA384.hash(data: message), padding: .insecurePKCS1v1_5)
    case 512: return key.isValidSignature(own, for: SHA512.hash(data: message), padding: .insecurePKCS1v1_5)
    default: return false
    }
}

/// The clock of this machine.
enum WallClock {
    /// Milliseconds since 1970.
    static var now: Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }
}
