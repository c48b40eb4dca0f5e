import Hashing
import Tree

/// Hides what may be a secret behind the beginning of its hash, so that a change can be seen and the value cannot.
enum Masking {
    private static let words = ["secret", "password", "passwd", "token", "apikey", "api_key", "credential", "private"]
    private static let values: Set<String> = ["SecretString", "MasterUserPassword", "Password", "AuthToken", "Value"]

    /// A value as it may be shown; literals of environment variables, of keys and of what sounds like a secret are hidden.
    static func shown(_ node: Node?, at path: String) -> String? {
        guard let node else { return nil }
        return masked(node, path).shown
    }

    /// The same as a tree.
    static func node(_ node: Node?, at path: String) -> Node? {
        node.map { masked($0, path) }
    }

    private static func isSecret(_ path: String) -> Bool {
        if path.hasPrefix("Environment.Variables") { return true }
        let name = path.split(separator: ".").last.map(String.init) ?? path
        if values.contains(name), name != "Value" || path == "Value" { return true }
        let lower = name.lowercased()
        return words.contains { lower.firstRange(ofText: $0) != nil } && !lower.hasSuffix("arn")
            && !lower.hasSuffix("required")
    }

    /// Secrets inside of a larger value.
    private static func masked(_ node: Node, _ path: String) -> Node {
        switch node.content {
        case .map(let map) where node.function == nil:
            return Node(Mapping(map.map { .init($0.key, masked($0.value, "\(path).\($0.key)")) }))
        case .list(let list): return Node(list.map { masked($0, path) })
        case .string(let text):
            return isSecret(path) && !["true", "false", ""].contains(text) ? Node(hash(text)) : node
        case .int, .double: return isSecret(path) ? Node(hash(node.printed)) : node
        default: return node
        }
    }

    private static func hash(_ text: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = sha256(Array(text.utf8)).prefix(4).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return "(hidden, sha256 \(String(decoding: bytes, as: UTF8.self))…)"
    }
}
