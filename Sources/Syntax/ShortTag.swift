import Diagnostics
import Tree

/// CloudFormation's short tags, spelled as the functions that they stand for.
enum ShortTag {
    /// The tags that the framework knows; it refuses the others, `!ToJsonString` and `!Transform` among them.
    static let names = [
        "And", "Base64", "Cidr", "Condition", "Equals", "FindInMap", "GetAtt", "GetAZs", "If", "ImportValue", "Join",
        "Not", "Or", "Ref", "Select", "Split", "Sub",
    ]
    private static let functions = Dictionary(
        uniqueKeysWithValues: names.map { ("!\($0)", $0 == "Ref" || $0 == "Condition" ? $0 : "Fn::\($0)") })

    /// Those that only CloudFormation knows.
    private static let newer = Dictionary(
        uniqueKeysWithValues: ["ForEach", "Length", "ToJsonString", "Transform"].map { ("!\($0)", "Fn::\($0)") })

    /// `!GetAtt` → `Fn::GetAtt`; `nil` for any other tag.
    static func functionName(_ tag: String, in dialect: YAMLReader.Dialect) -> String? {
        functions[tag] ?? (dialect == .cloudFormation ? newer[tag] : nil)
    }

    /// The long form of a tagged value. `!GetAtt A.B.C` splits at the first full stop.
    static func call(_ name: String, tag: Span, on value: Node) -> Node {
        var argument = value
        if name == "Fn::GetAtt", let text = value.string { argument = split(text, value.origin) }
        var mapping = Mapping()
        mapping.append(name, argument, keySpan: tag)
        let end = value.origin.via == nil ? value.origin.span.end : tag.end
        return Node(mapping, Origin(Span(file: tag.file, start: tag.start, end: max(tag.end, end))))
    }

    private static func split(_ text: String, _ origin: Origin) -> Node {
        let dot = text.utf8.firstIndex(of: UInt8(ascii: "."))
        let attribute = dot.map { String(text[text.utf8.index(after: $0)...]) } ?? ""
        return Node([Node(String(text[..<(dot ?? text.endIndex)]), origin), Node(attribute, origin)], origin)
    }
}
