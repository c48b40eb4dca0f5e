import Diagnostics
import Tree

/// Sources that look at the command line, the environment and the provider.
extension Expander {
    func option(_ query: Query) throws(Unresolved) -> Answer {
        guard let name = query.address?.embeddedText else {
            let options = environment.options.sorted { $0.key < $1.key }
            return .value(Node(Mapping(options.map { Mapping.Entry($0.key, Node($0.value)) })))
        }
        guard let value = environment.options[name] else {
            let isNamed = name == "stage" || name == "region"
            return .missing("give it as `--\(isNamed ? "\(name) …" : "opt \(name)=…")`, or write a fallback")
        }
        return .value(Node(value))
    }

    func environmentVariable(_ query: Query) throws(Unresolved) -> Answer {
        let name = try addressText(query)
        if let value = variables[name], !value.isEmpty { return .value(Node(value)) }
        if missingNames[name] == nil { missingNames[name] = query.span() }
        return .missing("set the environment variable `\(name)`, or write a fallback: `${env:\(name), '…'}`")
    }

    func truth(_ query: Query) throws(Unresolved) -> Answer {
        guard let written = query.params.first?.embeddedText else {
            throw fail("invalid-variable", "`strToBool` needs a value: `strToBool(…)`", at: query.origin)
        }
        switch written.trimmedBlanks.lowercased() {
        case "true", "1": return .value(true)
        case "false", "0": return .value(false)
        default:
            throw fail(
                "invalid-variable", "`\(written)` is no boolean", at: query.origin,
                help: "strToBool knows `true`, `false`, `1` and `0`")
        }
    }

    func framework(_ query: Query) throws(Unresolved) -> Answer {
        let address = try addressText(query)
        switch address {
        case "stage":
            let stage = try stage()
            if let name = stage.string, !name.isStageName { throw invalidStage(name, query.origin) }
            return .value(stage, isFinal: true)
        case "instanceId": return .value(Node(environment.instanceID), isFinal: true)
        default: throw unsupported(address, of: ["stage", "instanceId"], query)
        }
    }

    func account(_ query: Query) throws(Unresolved) -> Answer {
        let address = try addressText(query)
        switch address {
        case "accountId": return outsideValue(query)
        case "region": return .value(try region(), isFinal: true)
        case "partition":
            let region = try region().string ?? ""
            return .value(
                region.hasPrefix("cn-") ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws", isFinal: true)
        default: throw unsupported(address, of: ["accountId", "region", "partition"], query)
        }
    }

    private func region() throws(Unresolved) -> Node {
        if let region = environment.options["region"] { return Node(region) }
        return try property("provider", "region") ?? "us-east-1"
    }

    func unsupported(_ address: String, of known: [String], _ query: Query) -> Unresolved {
        let names = known.map { "`\(query.type):\($0)`" }.joined(separator: ", ")
        return fail(
            "invalid-variable", "`\(query.type)` has no `\(address)`", at: query.origin,
            help: nearest(to: address, among: known).map { "did you mean `\(query.type):\($0)`?" }
                ?? "there are \(names)")
    }

    func invalidStage(_ name: String, _ origin: Origin) -> Unresolved {
        fail(
            "invalid-stage", "`\(name.cutForMessage)` is no name for a stage", at: origin,
            help: "use letters, digits and `-` only")
    }
}

extension String {
    /// This text without blanks and line breaks at its ends.
    var trimmedBlanks: String {
        let bytes = Array(utf8)
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
            return ""
        }
        return String(decoding: bytes[start...end], as: UTF8.self)
    }

    /// `^[a-zA-Z0-9-]+$`.
    var isStageName: Bool {
        !isEmpty && utf8.allSatisfy { VariableScanner.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
}
