import Diagnostics
import Tree

extension YAMLReader {
    /// A value under its tag; a tag that nothing is known of is reported and left out.
    mutating func tagged(_ tag: String, _ properties: Properties, _ value: Node, isScalar: Bool) -> Node {
        if let name = ShortTag.functionName(tag, in: dialect) {
            let isEmpty = isScalar && value.string == "" && properties.valueSpan.start == properties.valueSpan.end
            if name == "Fn::GetAtt", let text = value.string, !text.contains(".") { warnOfNoAttribute(text, value) }
            return ShortTag.call(name, tag: properties.tagSpan, on: isEmpty ? Node(.null, value.origin) : value)
        }
        if tag == "!" { return value }
        let prefix = "tag:yaml.org,2002:"
        guard tag.hasPrefix(prefix), let known = YAMLTag(rawValue: String(tag.dropFirst(prefix.count))) else {
            reportUnknown(tag, properties.tagSpan)
            return value
        }
        if let result = known.apply(to: value, isScalar: isScalar) { return result }
        findings.append(
            Diagnostic(
                .error, "invalid-tag", "`!!\(known.rawValue)` does not fit \(value.kindName)", at: properties.tagSpan,
                help: known == .binary ? "CloudFormation takes base64 as text; leave the tag out" : nil))
        return value
    }

    private mutating func reportUnknown(_ tag: String, _ span: Span) {
        let near = nearest(to: String(tag.drop { $0 == "!" }), among: ShortTag.names)
        let shown = tag.hasPrefix("tag:yaml.org,2002:") ? "!!\(tag.dropFirst("tag:yaml.org,2002:".count))" : tag
        let long = ["!ToJsonString", "!Transform", "!Length", "!ForEach"].contains(tag)
        findings.append(
            Diagnostic(
                .error, "unknown-tag", "`\(shown)` is no tag of CloudFormation's or YAML's", at: span,
                help: long ? "write `Fn::\(tag.dropFirst()):` instead" : near.map { "did you mean `!\($0)`?" },
                fix: long ? nil : near.map { .init("replace by `!\($0)`", replacing: span, with: "!\($0)") }))
    }

    mutating func warnOfDate(_ text: String, _ origin: Origin) {
        let written = CoreSchema.string(parser.text)
        findings.append(
            Diagnostic(
                .warning, "unquoted-date", "the date `\(written)` without quotes becomes `\(text)`", at: origin.span,
                help: "put it in quotes to keep it as it is",
                fix: .init("put it in quotes", replacing: origin.span, with: "\"\(written)\"")))
    }

    /// Numbers are doubles: `012345678901`, an account, loses its zero, and what is beyond 2⁵³ its last digits.
    mutating func warnOfLostDigits(_ content: Node.Content, _ origin: Origin) {
        let digits = parser.text
        let isWhole = digits.allSatisfy { (0x30...0x39).contains($0) }
        guard isWhole, digits.count > 1, digits[0] == 0x30 || digits.count > 15 else { return }
        let written = CoreSchema.string(digits)
        let read: String
        switch content {
        case .int(let value): read = String(value)
        case .double(let value): read = javaScriptNumber(value)
        default: return
        }
        guard read != written else { return }
        findings.append(
            Diagnostic(
                .warning, "lost-digits", "`\(written)` without quotes is the number \(read)", at: origin.span,
                help: "put it in quotes to keep every digit",
                fix: .init("put it in quotes", replacing: origin.span, with: "\"\(written)\"")))
    }

    private mutating func warnOfNoAttribute(_ text: String, _ value: Node) {
        findings.append(
            Diagnostic(
                .warning, "missing-attribute", "`!GetAtt \(text)` names no attribute", at: value.origin.span,
                help: "write `!GetAtt \(text.isEmpty ? "Resource" : text).Arn`, or another attribute for `Arn`"))
    }
}

/// YAML's own tags, `!!str` and the like, as js-yaml 4 knows them.
enum YAMLTag: String {
    case str, int, float, bool, null, seq, map, set, omap, pairs, merge, binary

    /// The value as the tag wants it; `nil` when it does not fit.
    func apply(to value: Node, isScalar: Bool) -> Node? {
        if isScalar { return scalar(value.string ?? "").map { Node($0, value.origin) } }
        switch (self, value.content) {
        case (.seq, .list), (.omap, .list), (.map, .map), (.set, .map): return value
        case (.pairs, .list(let items)):
            let pairs = items.compactMap { item -> Node? in
                guard let entry = item.map?.entries.first, item.map?.count == 1 else { return nil }
                return Node([Node(entry.key, Origin(entry.keySpan)), entry.value], item.origin)
            }
            return pairs.count == items.count ? Node(pairs, value.origin) : Node?.none
        default: return nil
        }
    }

    private func scalar(_ text: String) -> Node.Content? {
        var copy = text
        let content = copy.withUTF8 { CoreSchema.resolve($0) }
        switch (self, content) {
        case (.str, _), (.merge, _): return .string(text)
        case (.null, .null), (.bool, .bool), (.int, .int): return content
        case (.float, .int), (.float, .double): return content
        default: return nil
        }
    }
}
