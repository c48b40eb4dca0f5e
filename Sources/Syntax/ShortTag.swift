import Tree

/// CloudFormation's short tags, spelled as the functions that they stand for.
enum ShortTag {
    private static let names: Set<String> = [
        "And", "Base64", "Cidr", "Condition", "Equals", "FindInMap", "GetAtt", "GetAZs", "If", "ImportValue", "Join",
        "Not", "Or", "Ref", "Select", "Split", "Sub", "ToJsonString", "Transform", "Length",
    ]

    /// `!GetAtt` → `Fn::GetAtt`; `nil` for any other tag.
    static func functionName(_ tag: String?) -> String? {
        guard let tag, tag.hasPrefix("!"), names.contains(String(tag.dropFirst())) else { return nil }
        return tag == "!Ref" || tag == "!Condition" ? String(tag.dropFirst()) : "Fn::\(tag.dropFirst())"
    }

    /// The long form of a tagged value. `!GetAtt A.B.C` splits at the first full stop.
    static func call(_ name: String, on value: Node) -> Node {
        var argument = value
        if name == "Fn::GetAtt", let text = value.string, let dot = text.firstIndex(of: ".") {
            argument = Node(
                [
                    Node(String(text[..<dot]), value.origin),
                    Node(String(text[text.index(after: dot)...]), value.origin),
                ],
                value.origin)
        }
        var mapping = Mapping()
        mapping.append(name, argument)
        return Node(mapping, value.origin)
    }
}
