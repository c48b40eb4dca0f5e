import Crypto
import CryptoExtras
import Gateway
import Glibc
import Synchronization

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
        now: { WallClock.now }, random: { Chance.next() }, invoke: invoke,
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

/// Names for requests and connections: SplitMix64 (Steele, Lea and Flood 2014) from a seed of the system's, since asking the
/// system each time is a good part of what a request costs. Nothing that has to be a secret is made of it.
private enum Chance {
    private static let state = Atomic(UInt64.random(in: 0...UInt64.max))

    static func next() -> UInt64 {
        var mixed = state.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
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
