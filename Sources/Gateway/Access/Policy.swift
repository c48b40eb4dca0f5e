import IAMPolicy
import Tree

/// A policy that a function or an API gives, judged for calls of APIs ("Output from an API Gateway Lambda authorizer").
struct Policy: Sendable {
    struct Request {
        var action: String
        var resource: String
        /// Condition keys in lower case.
        var keys: [String: String]
    }

    enum Judgement { case allowed, denied, none }

    private let statements: [Mapping]

    init(_ document: Node) {
        let statement = document.map?["Statement"] ?? .null
        statements = (statement.list ?? [statement]).compactMap(\.map)
    }

    /// A deny wins, then an allow.
    func judgement(of request: Request) -> Judgement {
        let matching = statements.filter { matches($0, request) }
        if matching.contains(where: { $0["Effect"]?.string == "Deny" }) { return .denied }
        return matching.contains { $0["Effect"]?.string == "Allow" } ? .allowed : .none
    }

    private func matches(_ statement: Mapping, _ request: Request) -> Bool {
        isNamed(request.action, statement["Action"], statement["NotAction"], ignoringCase: true)
            && isNamed(request.resource, statement["Resource"], statement["NotResource"], ignoringCase: false)
            && holds(statement["Condition"], request)
    }

    /// Whether one of the patterns fits, or none of the negative ones. Resources may begin at `execute-api:/`.
    private func isNamed(_ text: String, _ wanted: Node?, _ unwanted: Node?, ignoringCase: Bool) -> Bool {
        let fits = { (node: Node) in
            texts(node).contains { pattern in
                if let short = pattern.dropping("execute-api:/"), !ignoringCase {
                    return Glob(pattern: "*/" + short).matches(text) || short == "*"
                }
                return Glob(pattern: pattern, ignoringCase: ignoringCase).matches(text)
            }
        }
        if let wanted { return fits(wanted) }
        return unwanted.map { !fits($0) } ?? ignoringCase
    }

    // MARK: Conditions

    private func holds(_ condition: Node?, _ request: Request) -> Bool {
        (condition?.map?.entries ?? []).allSatisfy { operation in
            (operation.value.map?.entries ?? []).allSatisfy { entry in
                holds(operation.key, request.keys[entry.key.lowercased()], texts(entry.value))
            }
        }
    }

    private func holds(_ operation: String, _ value: String?, _ wanted: [String]) -> Bool {
        let name = operation.hasSuffix("IfExists") ? String(operation.dropLast(8)) : operation
        guard let value else { return operation.hasSuffix("IfExists") || name.contains("Not") }
        switch name {
        case "StringEquals", "Bool": return wanted.contains(value)
        case "StringNotEquals": return !wanted.contains(value)
        case "StringEqualsIgnoreCase": return wanted.contains { $0.lowercased() == value.lowercased() }
        case "StringLike", "ArnLike", "ArnEquals": return wanted.contains { Glob(pattern: $0).matches(value) }
        case "StringNotLike", "ArnNotLike": return !wanted.contains { Glob(pattern: $0).matches(value) }
        case "IpAddress": return wanted.contains { isInside(value, $0) }
        case "NotIpAddress": return !wanted.contains { isInside(value, $0) }
        default: return false
        }
    }

    /// Whether an address of IPv4 is in a block such as `10.0.0.0/8`; other addresses have to be equal.
    private func isInside(_ address: String, _ block: String) -> Bool {
        let parts = block.split(separator: "/")
        guard let own = number(address), let base = number(String(parts[0])) else { return address == block }
        let bits = parts.count > 1 ? Int(parts[1]) ?? 32 : 32
        return bits == 0 || (own ^ base) >> (32 - UInt32(min(32, max(0, bits)))) == 0
    }

    private func number(_ address: String) -> UInt32? {
        let parts = address.split(separator: ".").compactMap { UInt32($0) }
        guard parts.count == 4, parts.allSatisfy({ $0 < 256 }) else { return nil }
        return parts.reduce(0) { $0 << 8 | $1 }
    }
}

private func texts(_ node: Node) -> [String] { (node.list ?? [node]).map(\.printed) }
