import CYAML
import Diagnostics
import Tree

/// Reads one YAML document from libyaml's events into a tree with a span on every key and value.
///
/// Aliases share storage with their anchors, so a document cannot grow by repeating them; whoever walks the whole tree
/// does so under the limits of `ReadingLimits`.
package struct YAMLReader {
    /// Who the text is written for.
    package enum Dialect: Sendable {
        /// The Serverless Framework, which takes dates for moments and knows the short tags of its time.
        case serverless
        /// CloudFormation itself: dates are texts, and every function has a short tag.
        case cloudFormation
    }

    /// Reads a file already added to the map. `nil` when the text is no YAML; the reason is in the bag then.
    package static func read(
        _ file: FileID, of sources: SourceMap, as dialect: Dialect = .serverless,
        into diagnostics: inout DiagnosticBag
    ) -> Node? {
        guard let source = sources[file] else { return nil }
        do throws(SyntaxError) {
            return try read(source.bytes, file, dialect, into: &diagnostics)
        } catch {
            diagnostics.report(error.diagnostic)
            return nil
        }
    }

    private static func read(
        _ bytes: [UInt8], _ file: FileID, _ dialect: Dialect, into diagnostics: inout DiagnosticBag
    ) throws(SyntaxError) -> Node? {
        var text = bytes
        var budget = 64 << 20
        while true {
            var findings: [Diagnostic] = []
            do throws(SyntaxError) {
                let node = try read(text, file, dialect, &findings)
                for finding in findings { diagnostics.report(finding) }
                return node
            } catch {
                budget -= text.count
                if budget > 0, Tabs.blank(at: Int(error.diagnostic.primary.span.start), in: &text) { continue }
                for finding in findings { diagnostics.report(finding) }
                throw error
            }
        }
    }

    private static func read(
        _ bytes: [UInt8], _ file: FileID, _ dialect: Dialect, _ findings: inout [Diagnostic]
    ) throws(SyntaxError) -> Node {
        try bytes.withUnsafeBufferPointer { bytes throws(SyntaxError) in
            let isASCII = try Encoding.check(bytes) { Span(file: file, start: $0, end: $1) }
            var reader = YAMLReader(bytes, EventParser(bytes, file, isASCII: isASCII), dialect)
            defer {
                findings = reader.findings
                reader.parser.close()
            }
            return try reader.document()
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    let dialect: Dialect
    var parser: EventParser
    var findings: [Diagnostic] = []
    private var anchors: [String: Anchor] = [:]
    /// Anchors of the collections that are being read.
    private var open: Set<String> = []
    /// Nodes made so far, those behind aliases counted again at each use.
    private var size = 0
    /// Where the last token ended; a block collection ends there too.
    private var end: UInt32 = 0

    private struct Anchor {
        var node: Node
        var size: Int
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: EventParser, _ dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
        self.parser = parser
    }

    private mutating func document() throws(SyntaxError) -> Node {
        var root: Node?
        while true {
            try parser.advance()
            switch parser.kind {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
            case YAML_STREAM_END_EVENT: return root ?? .null
            case YAML_DOCUMENT_START_EVENT where root != nil:
                throw SyntaxError(
                    "several-documents", "a second YAML document starts here", parser.span,
                    help: "keep one document a file; remove the `---`")
            case YAML_DOCUMENT_START_EVENT: continue
            default: root = try node(depth: 0)
            }
        }
    }

    /// The node that the current event starts, through its last event.
    private mutating func node(depth: Int) throws(SyntaxError) -> Node {
        guard depth < ReadingLimits.depth else {
            throw SyntaxError(
                "too-deep", "the document nests deeper than \(ReadingLimits.depth) levels", parser.span.atStart)
        }
        if parser.kind == YAML_ALIAS_EVENT { return try alias() }
        let before = size
        try count(1, at: parser.span)
        let properties = Properties(tag: parser.tag, anchor: parser.anchor, span: parser.span, bytes: bytes)
        let isScalar = parser.kind == YAML_SCALAR_EVENT
        if !isScalar, let anchor = properties.anchor { open.insert(anchor) }
        var node: Node
        switch parser.kind {
        case YAML_SCALAR_EVENT: node = scalar(properties)
        case YAML_SEQUENCE_START_EVENT: node = try sequence(properties.valueSpan, depth: depth)
        case YAML_MAPPING_START_EVENT: node = try mapping(properties.valueSpan, depth: depth)
        default: throw SyntaxError("invalid-yaml", "the structure cannot be read here", parser.span)
        }
        if let tag = properties.tag { node = tagged(tag, properties, node, isScalar: isScalar) }
        if let anchor = properties.anchor {
            if !isScalar { open.remove(anchor) }
            anchors[anchor] = Anchor(node: node, size: size - before)
        }
        return node
    }

    private mutating func alias() throws(SyntaxError) -> Node {
        let name = parser.anchor ?? ""
        end = parser.span.end
        if open.contains(name) {
            throw SyntaxError(
                "alias-cycle", "`*\(name)` stands inside the value that it repeats", parser.span,
                help: "a value cannot hold itself")
        }
        guard let anchor = anchors[name] else {
            throw SyntaxError(
                "unknown-alias", "no anchor `&\(name)` stands before this alias", parser.span,
                help: nearest(to: name, among: anchors.keys.sorted()).map { "did you mean `*\($0)`?" })
        }
        try count(anchor.size, at: parser.span)
        return Node(anchor.node.content, anchor.node.origin.reached(by: .alias, at: parser.span))
    }

    private mutating func count(_ nodes: Int, at span: Span) throws(SyntaxError) {
        size += nodes
        if size > ReadingLimits.nodes {
            throw SyntaxError(
                "too-large", "the document expands to more than \(ReadingLimits.nodes) values", span,
                help: "aliases repeat what they stand for; use fewer of them inside one another")
        }
    }

    private mutating func scalar(_ properties: Properties) -> Node {
        end = parser.span.end
        let origin = Origin(properties.valueSpan)
        guard parser.isPlain, properties.tag == nil else { return Node(CoreSchema.string(parser.text), origin) }
        let content = CoreSchema.resolve(parser.text)
        if case .string(let text) = content {
            // A date is the only text that reads otherwise than it is written.
            if text.utf8.last == UInt8(ascii: "Z"), text.utf8.count != parser.text.count {
                if dialect == .cloudFormation { return Node(CoreSchema.string(parser.text), origin) }
                warnOfDate(text, origin)
            }
        } else {
            warnOfLostDigits(content, origin)
        }
        return Node(content, origin)
    }

    private mutating func sequence(_ start: Span, depth: Int) throws(SyntaxError) -> Node {
        var elements: [Node] = []
        while true {
            try parser.advance()
            if parser.kind == YAML_SEQUENCE_END_EVENT { return Node(elements, Origin(collection(from: start))) }
            elements.append(try node(depth: depth + 1))
        }
    }

    private mutating func mapping(_ start: Span, depth: Int) throws(SyntaxError) -> Node {
        var builder = MappingBuilder()
        while true {
            try parser.advance()
            if parser.kind == YAML_MAPPING_END_EVENT {
                return Node(builder.finish(), Origin(collection(from: start)))
            }
            let keySpan = parser.span
            let isMerge = isMergeKey
            let key = try node(depth: depth + 1)
            try parser.advance()
            let value = try node(depth: depth + 1)
            if isMerge {
                merge(value, keySpan, into: &builder)
            } else if let name = CoreSchema.keyText(key) {
                builder.add(name, key.origin.via == nil ? key.origin.span : keySpan, value, &findings)
            } else {
                throw SyntaxError(
                    "complex-key", "\(key.kindName) cannot be a key", keySpan,
                    help: "put the key in quotes; a value that starts with `{` or `[` needs them too")
            }
        }
    }

    private var isMergeKey: Bool {
        parser.kind == YAML_SCALAR_EVENT && parser.isPlain && parser.text.elementsEqual([0x3C, 0x3C])
    }

    /// `<<: *base` or `<<: [*a, *b]`: keys that are not there yet; earlier maps win.
    private mutating func merge(_ value: Node, _ key: Span, into builder: inout MappingBuilder) {
        for source in value.list ?? [value] {
            guard let map = source.map else {
                let isVariable = source.string?.contains("${") ?? false
                findings.append(
                    Diagnostic(
                        .error, "invalid-merge", "`<<` merges maps, and this is \(source.kindName)",
                        at: source.origin.via?.site ?? source.origin.place,
                        help: isVariable ? "YAML merges before variables have values; use an anchor" : nil))
                continue
            }
            builder.merge(map, at: source.origin.via?.site ?? key)
        }
    }

    /// The span of a collection at its end event. libyaml ends a block collection at the token behind it, so there the
    /// last token read decides.
    private mutating func collection(from start: Span) -> Span {
        if parser.span.end > parser.span.start { end = parser.span.end }
        return Span(file: start.file, start: start.start, end: max(end, start.end))
    }
}
