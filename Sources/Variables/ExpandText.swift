import Diagnostics
import Tree

extension Expander {
    /// A text with its variables replaced. A text that is one variable becomes that variable's value, of whatever kind;
    /// any other stays a text.
    func expand(_ text: String, at site: Site) throws(Unresolved) -> Value {
        guard text.mentionsVariable else { return Value(node: Node(text)) }
        let found = try variables(in: text, at: site)
        if found.isEmpty { return Value(node: Node(text)) }
        guard site.nesting < ExpansionLimits.nesting else {
            throw giveUp(
                "excessive-nesting",
                "variables here bring further variables more than \(ExpansionLimits.nesting) times",
                at: Origin(site.span), help: "does a file or a parameter refer to itself?")
        }
        if found.count == 1, found[0].range == 0..<text.utf8.count, found[0].escape == nil {
            return try again(try evaluate(found[0], in: text, at: site), at: site)
        }
        return try join(found, of: text, at: site)
    }

    /// What a source gave may have variables of its own.
    private func again(_ value: Value, at site: Site) throws(Unresolved) -> Value {
        guard let text = value.node.string, text.mentionsVariable else { return value }
        var inner = site
        inner.nesting += 1
        var result = try expand(text, at: inner)
        if result.node.string == text { result.node.origin = value.node.origin }
        return result
    }

    private func variables(in text: String, at site: Site) throws(Unresolved) -> [Variable] {
        do throws(GrammarError) {
            return try VariableScanner.variables(in: text)
        } catch {
            let span = span(of: error.offset..<error.offset, in: text, at: site)
            throw fail("invalid-variable", "invalid variable: \(error.message)", at: Origin(span), help: error.help)
        }
    }

    /// A text with values inside. All variables are tried, so that all findings are made at once.
    private func join(_ found: [Variable], of text: String, at site: Site) throws(Unresolved) -> Value {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var needs: [String] = []
        var failure: Unresolved?
        var isUnknown = false
        var last = 0
        for variable in found {
            result += bytes[last..<variable.range.lowerBound]
            last = variable.range.upperBound
            if let escape = variable.escape {
                result += escape.utf8
                continue
            }
            do throws(Unresolved) {
                let value = try again(try evaluate(variable, in: text, at: site), at: site).node
                if case .unknown(let unknown) = value.content {
                    isUnknown = true
                    needs += unknown.needs.filter { !needs.contains($0) }
                }
                result += try embedded(value, variable, of: text, at: site).utf8
            } catch {
                failure = error
            }
            if result.count > ExpansionLimits.text { throw exhausted(Origin(site.span)) }
        }
        if let failure { throw failure }
        result += bytes[last...]
        textBytes += result.count
        if textBytes > ExpansionLimits.texts { throw exhausted(Origin(site.span)) }
        let joined = String(decoding: result, as: UTF8.self)
        let content = isUnknown ? Node.Content.unknown(Unknown(text: joined, needs: needs)) : .string(joined)
        return Value(node: Node(content, Origin(site.span)), isFinal: true)
    }

    /// A value inside a text. Maps and null have no text; a list is joined by commas, as JavaScript does it.
    private func embedded(
        _ value: Node, _ variable: Variable, of text: String, at site: Site
    ) throws(Unresolved) -> String {
        if let text = value.embeddedText { return text }
        let span = span(of: variable.range, in: text, at: site)
        throw fail(
            "non-string-variable",
            "`\(slice(variable.range, of: text))` is \(value.kindName), which cannot stand in a text",
            at: Origin(span), secondary: value.origin.place.isNone ? [] : [.init(value.origin.place, "the value")],
            help: "let the variable be the whole value, or refer to one of its members")
    }

    /// Asks the sources of a variable one after another.
    private func evaluate(_ variable: Variable, in text: String, at site: Site) throws(Unresolved) -> Value {
        try countEvaluation(at: site)
        var asked = Asked(text: slice(variable.range, of: text))
        for source in variable.sources {
            switch source {
            case .escape(let text): return Value(node: Node(text), isFinal: true)
            case .literal(let content):
                warnAboutFallback(asked)
                return Value(node: Node(content))
            case .lookup(let lookup):
                let query = try query(lookup, variable, in: text, at: site)
                if let unknown = query.unknown { return unknown }
                let answer = try ask(query)
                if let value = answer.value {
                    warnAboutFallback(asked)
                    return value
                }
                asked.add(query, answer)
            }
        }
        return try noValue(asked, at: Origin(span(of: variable.range, in: text, at: site)))
    }

    /// A lookup whose parameters and address are expanded.
    private func query(
        _ lookup: Variable.Lookup, _ variable: Variable, in text: String, at site: Site
    ) throws(Unresolved) -> Query {
        var query = Query(
            type: lookup.type, params: [], address: nil, hasParams: lookup.params != nil,
            text: slice(variable.range, of: text), site: site,
            span: { [self] in span(of: lookup.range, in: text, at: site) })
        for part in lookup.params ?? [] { query.params.append(try expand(part, at: site)) }
        query.address = try lookup.address.map { part throws(Unresolved) in try expand(part, at: site) }
        let needs = (query.params + (query.address.map { [$0] } ?? [])).flatMap { node -> [String]? in
            if case .unknown(let unknown) = node.content { unknown.needs } else { nil }
        }
        if let needs {
            query.unknown = Value(
                node: Node(.unknown(Unknown(text: query.text, needs: needs)), Origin(query.span())), isFinal: true)
        }
        return query
    }

    private func expand(_ part: Variable.Part, at site: Site) throws(Unresolved) -> Node {
        guard case .string(let text) = part.content, !part.variables.isEmpty else { return Node(part.content) }
        return try expand(text, at: site).node
    }
}

extension Sequence<Node> {
    /// The elements that `transform` gives, joined; `nil` when it gives nothing for all.
    fileprivate func flatMap(_ transform: (Node) -> [String]?) -> [String]? {
        var result: [String]?
        for node in self { if let found = transform(node) { result = (result ?? []) + found } }
        return result
    }
}

extension Node {
    /// This value as JavaScript puts it into a text; `nil` for what has none.
    var embeddedText: String? {
        switch content {
        case .string(let value): value
        case .int, .double, .bool: printed
        case .unknown(let value): value.text
        case .list(let elements):
            elements.map { $0.isNull ? "" : $0.embeddedText ?? "[object Object]" }.joined(separator: ",")
        case .null, .map: nil
        }
    }
}

extension Expander {
    func slice(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
    }

    /// The bytes of the source that spell a part of a text: exact where the scalar spells the text as it is, else where
    /// the part occurs in the scalar, else the scalar.
    func span(of range: Range<Int>, in text: String, at site: Site) -> Span {
        guard let file = sources[site.span.file] else { return site.span }
        let written = file.bytes[Int(site.span.start)..<min(Int(site.span.end), file.bytes.count)]
        let bytes = Array(text.utf8)
        for quote in 0...1 {
            let start = written.startIndex + quote
            guard written.count >= bytes.count + quote, written[start...].starts(with: bytes) else { continue }
            return Span(
                file: site.span.file, start: UInt32(start + range.lowerBound), end: UInt32(start + range.upperBound))
        }
        let part = bytes[range]
        guard let first = part.first else { return site.span }
        for start in written.indices where written[start] == first && written[start...].starts(with: part) {
            return Span(file: site.span.file, start: UInt32(start), end: UInt32(start + part.count))
        }
        return site.span
    }
}
