import CYAML
import Diagnostics
import Tree

/// Reads one YAML document from libyaml's events into a tree with a span on every key and value.
///
/// Aliases share storage with their anchors, so a document cannot grow by repeating them; whoever walks the whole tree
/// does so under the limits of `ReadingLimits`.
package struct YAMLReader {
    /// Reads a file already added to the map. `nil` when the text is no YAML; the reason is in the bag then.
    package static func read(_ file: FileID, of sources: SourceMap, into diagnostics: inout DiagnosticBag) -> Node? {
        guard let source = sources[file] else { return nil }
        return source.bytes.withUnsafeBufferPointer { bytes in
            let parser = EventParser(bytes, file)
            defer { parser.close() }
            var reader = YAMLReader(file: file, parser: parser)
            do throws(SyntaxError) {
                let node = try reader.document()
                for finding in reader.findings { diagnostics.report(finding) }
                return node
            } catch {
                for finding in reader.findings { diagnostics.report(finding) }
                diagnostics.report(error.diagnostic)
                return nil
            }
        }
    }

    private let file: FileID
    private var parser: EventParser
    private var anchors: [String: (node: Node, size: Int)] = [:]
    private var findings: [Diagnostic] = []
    /// Nodes made so far, those behind aliases counted again at each use.
    private var size = 0

    private init(file: FileID, parser: EventParser) {
        self.file = file
        self.parser = parser
    }

    private mutating func document() throws(SyntaxError) -> Node {
        var root = Node.null
        while true {
            let event = try parser.next()
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .streamEnd: return root
            case .documentStart:
                if !root.isNull || parser.documents > 1 {
                    throw SyntaxError(
                        "several-documents", "a second YAML document starts here", event.span,
                        help: "keep one document a file; remove the `---`")
                }
            default: root = try node(event, depth: 0)
            }
        }
    }

    private mutating func node(_ event: EventParser.Event, depth: Int) throws(SyntaxError) -> Node {
        guard depth < ReadingLimits.depth else {
            throw SyntaxError(
                "too-deep", "the document nests deeper than \(ReadingLimits.depth) levels", event.span.atStart)
        }
        if event.kind == .alias { return try alias(event) }
        let before = size
        try count(1, at: event.span)
        var node: Node
        switch event.kind {
        case .scalar: node = try scalar(event)
        case .sequenceStart: node = try sequence(event, depth: depth)
        case .mappingStart: node = try mapping(event, depth: depth)
        default: throw SyntaxError("invalid-yaml", "unexpected structure", event.span)
        }
        if let name = ShortTag.functionName(event.tag) { node = ShortTag.call(name, on: node) }
        if let anchor = event.anchor { anchors[anchor] = (node, size - before) }
        return node
    }

    private mutating func alias(_ event: EventParser.Event) throws(SyntaxError) -> Node {
        guard let (node, size) = anchors[event.anchor ?? ""] else {
            throw SyntaxError(
                "unknown-alias", "no anchor `&\(event.anchor ?? "")` stands before this alias", event.span,
                help: nearest(to: event.anchor ?? "", among: anchors.keys).map { "did you mean `*\($0)`?" })
        }
        try count(size, at: event.span)
        return Node(node.content, node.origin.reached(by: .alias, at: event.span))
    }

    private mutating func count(_ nodes: Int, at span: Span) throws(SyntaxError) {
        size += nodes
        if size > ReadingLimits.nodes {
            throw SyntaxError(
                "too-large", "the document expands to more than \(ReadingLimits.nodes) values", span,
                help: "aliases repeat what they stand for; use fewer of them inside one another")
        }
    }

    private func scalar(_ event: EventParser.Event) throws(SyntaxError) -> Node {
        if event.isPlain, event.tag == nil || event.tag == "!" {
            return Node(CoreSchema.resolve(event.text), Origin(event.span))
        }
        if event.tag?.hasPrefix("tag:yaml.org,2002:") == true {
            return Node(CoreSchema.resolve(event.text, tag: event.tag ?? ""), Origin(event.span))
        }
        return Node(event.text, Origin(event.span))
    }

    private mutating func sequence(_ start: EventParser.Event, depth: Int) throws(SyntaxError) -> Node {
        var elements: [Node] = []
        while true {
            let event = try parser.next()
            if event.kind == .sequenceEnd {
                return Node(elements, Origin(start.span.through(event.span, elements.last)))
            }
            elements.append(try node(event, depth: depth + 1))
        }
    }

    private mutating func mapping(_ start: EventParser.Event, depth: Int) throws(SyntaxError) -> Node {
        var builder = MappingBuilder()
        while true {
            let event = try parser.next()
            if event.kind == .mappingEnd {
                let mapping = builder.finish(&findings)
                return Node(mapping, Origin(start.span.through(event.span, mapping.entries.last?.value)))
            }
            let key = try node(event, depth: depth + 1)
            let value = try node(try parser.next(), depth: depth + 1)
            guard let name = CoreSchema.keyText(key, event.text) else {
                throw SyntaxError("complex-key", "\(key.kindName) cannot be a key", event.span, help: "use a string")
            }
            if event.isPlain, name == "<<" {
                builder.merge(value, at: event.span, &findings)
            } else {
                builder.add(name, event.span, value, &findings)
            }
        }
    }
}

/// Bounds on what one file may ask of the reader; far above any real service.
package enum ReadingLimits {
    /// Levels of nesting. libyaml has no limit of its own and takes quadratic time on deep input.
    package static let depth = 256
    /// Values in a document, each alias counted as what it stands for.
    package static let nodes = 4_000_000
}

extension Span {
    /// From the start of this span to the end of a collection: libyaml ends a block collection at the token behind it,
    /// so there the last element decides.
    fileprivate func through(_ end: Span, _ last: Node?) -> Span {
        let isFlow = end.end > end.start
        let lastEnd = last.map { $0.origin.via == nil ? $0.origin.span.end : self.end } ?? self.end
        return Span(file: file, start: start, end: isFlow ? end.end : Swift.max(self.end, lastEnd))
    }
}
