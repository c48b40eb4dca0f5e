import Hashing
import Model

/// Logical ids of an API of the native dialect: readable, and never the same for two things.
///
/// The few parts that there is one of have plain names, `StorefrontApi`; everything else ends with digits of a hash of what
/// it is called exactly, `StorefrontRouteGetUsersId3f2a9c1e`.
struct NativeNames: Sendable {
    /// `Storefront` of the key `storefront`.
    let prefix: String

    init(_ key: String) { prefix = key.capitalised }

    var api: String { "\(prefix)Api" }
    var stage: String { "\(prefix)Stage" }
    var logGroup: String { "\(prefix)AccessLog" }
    var connections: String { "\(prefix)Connections" }
    var domain: String { "\(prefix)Domain" }
    var certificate: String { "\(prefix)ClientCertificate" }
    var firewall: String { "\(prefix)Firewall" }
    var dashboard: String { "\(prefix)Dashboard" }
    var validator: String { "\(prefix)Validator" }
    func deployment(_ digest: String) -> String { "\(prefix)Deployment\(digest)" }

    func part(_ kind: String, _ name: String...) -> String {
        let exact = name.joined(separator: "\u{0}")
        let digest = hexadecimal(sha256("\(kind)\u{0}\(exact)".utf8)).prefix(8)
        return "\(prefix)\(kind)\(name.map(Self.readable).joined())\(digest)"
    }

    /// Letters and digits, with the first of every run in upper case.
    private static func readable(_ text: String) -> String {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map { part in
            let isShout = part.allSatisfy(\.isUppercase)
            return (isShout ? part.lowercased() : String(part)).capitalised
        }.joined()
    }
}

/// What a native API is lowered with.
struct NativeAPI {
    let api: API
    let names: NativeNames

    init?(_ api: API) {
        guard let key = api.key else { return nil }
        self.api = api
        names = NativeNames(key)
    }
}
