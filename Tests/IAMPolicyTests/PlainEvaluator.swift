import Tree

/// What IAM answers to one request, worked out the plain way, statement by statement, to judge the algebra by.
struct PlainEvaluator {
    struct Request {
        var action: String
        var resource: String
        var context: [String: [String]]
    }

    let statements: [Node]

    init(_ policy: Node) { statements = policy["Statement"]?.list ?? [] }

    func allows(_ request: Request) -> Bool {
        let matching = statements.filter { matches($0, request) }
        return matching.contains { $0["Effect"]?.string == "Allow" }
            && !matching.contains { $0["Effect"]?.string == "Deny" }
    }

    func denies(_ request: Request) -> Bool {
        statements.contains { $0["Effect"]?.string == "Deny" && matches($0, request) }
    }

    private func matches(_ statement: Node, _ request: Request) -> Bool {
        element("Action", statement, request.action) && element("Resource", statement, request.resource)
            && (statement["Condition"]?.map?.entries ?? []).allSatisfy { entry in
                (entry.value.map?.entries ?? []).allSatisfy { key in
                    holds(entry.key, texts(key.value), request.context[key.key] ?? [])
                }
            }
    }

    private func element(_ name: String, _ statement: Node, _ text: String) -> Bool {
        if let patterns = statement[name] { return texts(patterns).contains { wildcard(Array($0), Array(text)) } }
        return !texts(statement["Not\(name)"] ?? []).contains { wildcard(Array($0), Array(text)) }
    }

    /// The operators by the words of the user guide.
    private func holds(_ name: String, _ expected: [String], _ actual: [String]) -> Bool {
        let like = { (value: String) in expected.contains { wildcard(Array($0), Array(value)) } }
        let equal = { (value: String) in expected.contains(value) }
        let number = { (value: String) in expected.contains { Int(value)! < Int($0)! } }
        switch name {
        case "StringEquals": return actual.first.map(equal) ?? false
        case "StringEqualsIfExists": return actual.first.map(equal) ?? true
        case "StringNotEquals": return !(actual.first.map(equal) ?? false)
        case "StringLike": return actual.first.map(like) ?? false
        case "StringNotLike": return !(actual.first.map(like) ?? false)
        case "NumericLessThan": return actual.first.map(number) ?? false
        case "NumericLessThanIfExists": return actual.first.map(number) ?? true
        case "Null": return expected.contains(actual.isEmpty ? "true" : "false")
        case "ForAllValues:StringEquals": return actual.allSatisfy(equal)
        case "ForAnyValue:StringEquals": return actual.contains(where: equal)
        case "ForAllValues:StringNotEquals": return actual.allSatisfy { !equal($0) }
        case "ForAnyValue:StringNotEquals": return actual.contains { !equal($0) }
        case "ForAnyValue:StringLikeIfExists": return actual.isEmpty || actual.contains(where: like)
        default: preconditionFailure("no operator \(name)")
        }
    }

    private func texts(_ node: Node) -> [String] { (node.list ?? [node]).compactMap(\.string) }

    private func wildcard(_ pattern: [Character], _ text: [Character]) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        let rest = Array(pattern.dropFirst())
        if first == "*" { return (0...text.count).contains { wildcard(rest, Array(text[$0...])) } }
        return !text.isEmpty && (first == "?" || first == text[0]) && wildcard(rest, Array(text.dropFirst()))
    }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
