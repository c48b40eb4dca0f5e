import Crypto
import CryptoExtras
import Foundation
import Synchronization

/// An issuer of tokens, served by the test as a discovery document and a set of keys.
final class Issuer: Sendable {
    private let keys = Mutex<[String: _RSA.Signing.PrivateKey]>([:])
    private let elliptic = P256.Signing.PrivateKey()

    /// Made once for all tests, because that takes its time.
    private static let made = Result { try (0..<2).map { _ in try _RSA.Signing.PrivateKey(keySize: .bits2048) } }

    /// Takes a key; tokens name it. The second one is another one.
    func add(_ id: String) throws {
        let made = try Self.made.get()
        keys.withLock { $0[id] = made[id == "1" ? 0 : 1] }
    }

    func remove(_ id: String) { keys.withLock { $0[id] = nil } }

    /// The answer to a request for one of the documents.
    func answer(_ asked: Peer.Asked) -> Peer.Answer {
        let host = asked.headers["Host"].first ?? ""
        switch asked.target {
        case "/.well-known/openid-configuration": return .init(body: #"{"jwks_uri":"http://\#(host)/keys"}"#)
        case "/keys": return .init(body: keySet)
        default: return .init(status: 404)
        }
    }

    private var keySet: String {
        let keys = keys.withLock { $0 }.compactMap { id, key -> String? in
            guard let numbers = try? key.publicKey.getKeyPrimitives() else { return nil }
            return #"{"kty":"RSA","kid":"\#(id)","alg":"RS256","use":"sig","n":"\#(encoded(numbers.modulus))","#
                + #""e":"\#(encoded(numbers.publicExponent))"}"#
        }
        let point = elliptic.publicKey.rawRepresentation
        let curve =
            #"{"kty":"EC","crv":"P-256","kid":"ec","alg":"ES256","x":"\#(encoded(point.prefix(32)))","#
            + #""y":"\#(encoded(point.suffix(32)))"}"#
        return #"{"keys":[\#((keys + [curve]).joined(separator: ","))]}"#
    }

    /// A token with these claims, signed with RS256.
    func token(_ claims: String, key id: String) throws -> String {
        guard let key = keys.withLock({ $0[id] }) else { throw Client.NotConnected() }
        let message = unsigned(#"{"alg":"RS256","kid":"\#(id)","typ":"JWT"}"#, claims)
        let digest = SHA256.hash(data: Data(message.utf8))
        let signature = try key.signature(for: digest, padding: .insecurePKCS1v1_5)
        return "\(message).\(encoded(signature.rawRepresentation))"
    }

    func ellipticToken(_ claims: String) throws -> String {
        let message = unsigned(#"{"alg":"ES256","kid":"ec","typ":"JWT"}"#, claims)
        return "\(message).\(encoded(try elliptic.signature(for: Data(message.utf8)).rawRepresentation))"
    }

    private func unsigned(_ header: String, _ claims: String) -> String {
        "\(encoded(Data(header.utf8))).\(encoded(Data(claims.utf8)))"
    }

    private func encoded(_ bytes: Data) -> String {
        bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
