import Model
import Tree

/// Logical ids of a REST API's resources.
extension Naming {
    static let restAPI = "ApiGatewayRestApi"
    static let restLogGroup = "ApiGatewayLogGroup"

    /// `users/{id}` → `ApiGatewayResourceUsersIdVar`.
    static func restResource(_ path: String) -> String { "ApiGatewayResource\(FoldedPath.fold(path))" }

    /// Of a method on the resource with a folded path: `UsersIdVar`, `GET` → `ApiGatewayMethodUsersIdVarGet`.
    static func restMethod(_ resource: String, _ method: String) -> String {
        "ApiGatewayMethod\(resource)\(capitalised(method.lowercased()))"
    }

    static func restAuthorizer(_ name: String) -> String { "\(function(name))ApiGatewayAuthorizer" }
    static func requestValidator(_ service: String) -> String { "ApiGateway\(alphanumeric(service))RequestValidator" }
    static func sharedModel(_ key: String) -> String { "ApiGateway\(upperCamelCase(key))Model" }

    static func bodyModel(_ method: String, contentType: String) -> String {
        "\(method)\(words(contentType).map(capitalised).joined())Model"
    }

    /// `free`, 2 → `ApiGatewayApiKeyFree2`.
    static func apiKey(_ key: APIKey) -> String { "ApiGatewayApiKey\(capitalised(key.plan ?? ""))\(key.number)" }
    static func usagePlan(_ name: String?) -> String { "ApiGatewayUsagePlan\(capitalised(name ?? ""))" }
    static func usagePlanKey(_ key: APIKey) -> String {
        "ApiGatewayUsagePlanKey\(capitalised(key.plan ?? ""))\(key.number)"
    }

    /// `post-create model2` → `PostCreateModel2`.
    static func upperCamelCase(_ text: String) -> String {
        words(text).map { capitalised($0.lowercased()) }.joined()
    }

    /// The words of a text: runs of digits, capitals, or small letters with at most one capital before them.
    static func words(_ text: String) -> [String] {
        var words: [[UInt8]] = []
        let bytes = Array(text.utf8).filter { $0 != UInt8(ascii: "'") }
        for (index, byte) in bytes.enumerated() where byte.isAlphanumeric {
            let before = index > 0 ? bytes[index - 1] : UInt8(ascii: " ")
            let after = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
            if startsWord(byte, after: before, before: after) { words.append([]) }
            words[words.count - 1].append(byte)
        }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func startsWord(_ byte: UInt8, after: UInt8, before: UInt8) -> Bool {
        if !after.isAlphanumeric || byte.isDigit != after.isDigit { return true }
        guard byte.isCapital else { return false }
        return !after.isCapital || before.isSmall
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
    fileprivate var isSmall: Bool { (0x61...0x7A).contains(self) }
}
