import Tree

/// `alexaSkill:` among a function's events: an Alexa skill.
package struct AlexaSkillEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
