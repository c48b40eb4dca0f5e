import Tree

/// What `alexaSkill` and `alexaSmartHome` have in common: a skill; its id alone will do.
package protocol AlexaEventSpec: SpecObject {
    var appId: Expr<String>? { get set }
    var enabled: Expr<Bool>? { get set }
}

extension AlexaEventSpec {
    package init?(_ node: Node) { self.init(node, orShorthandOf: \.appId) }

    package static var schema: Schema { .anyOf([skillID, .object(table)]) }

    static var skillFields: [Field<Self>] {
        [
            Field("appId", \.appId, skillID, required: true, "Id of the skill, such as `amzn1.ask.skill.xx-xx-xx-xx`."),
            Field("enabled", \.enabled, .boolean, "`false` takes the permission to call the function from the skill."),
        ]
    }

    private static var skillID: Schema {
        let letters = Pattern.characters("^[a-zA-Z0-9._\\-]+$", "a skill's id: letters, digits, `.`, `_` and `-`") {
            $0.isLetter || $0.isDigit || "._-".utf8.contains($0)
        }
        return .string(StringRule(pattern: letters, maxLength: 256))
    }
}
