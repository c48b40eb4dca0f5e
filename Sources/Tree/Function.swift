extension Node {
    /// CloudFormation's intrinsic functions, by the key that a template spells them with.
    package static let functionNames: Set<String> = [
        "Ref", "Condition", "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::GetAtt",
        "Fn::GetAZs",
        "Fn::If", "Fn::ImportValue", "Fn::Join", "Fn::Length", "Fn::Not", "Fn::Or", "Fn::Select", "Fn::Split",
        "Fn::Sub",
        "Fn::ToJsonString", "Fn::Transform", "Fn::ForEach",
    ]

    /// The name and the argument when this is a call of a CloudFormation function: a map with that one key.
    package var function: (name: String, argument: Node)? {
        guard let map, map.count == 1, let entry = map.entries.first, Node.functionNames.contains(entry.key) else {
            return nil
        }
        return (entry.key, entry.value)
    }

    package static func ref(_ logicalID: String) -> Node { ["Ref": Node(logicalID)] }
    package static func getAtt(_ logicalID: String, _ attribute: String) -> Node {
        ["Fn::GetAtt": [Node(logicalID), Node(attribute)]]
    }
    package static func sub(_ text: String) -> Node { ["Fn::Sub": Node(text)] }
    package static func join(_ separator: String, _ parts: [Node]) -> Node {
        ["Fn::Join": [Node(separator), Node(parts)]]
    }

    /// `!GetAtt X.Arn` of a resource in the template.
    package static func arn(_ logicalID: String) -> Node { getAtt(logicalID, "Arn") }

    package static let partition: Node = ref("AWS::Partition")
    package static let region: Node = ref("AWS::Region")
    package static let accountID: Node = ref("AWS::AccountId")
    package static let urlSuffix: Node = ref("AWS::URLSuffix")
}
