import Tree

/// `alexaSkill:` among a function's events: an Alexa skill.
package struct AlexaSkillEventSpec: AlexaEventSpec {
    package var node = Node.null
    package var appId: Expr<String>?
    package var enabled: Expr<Bool>?

    package init() {}

    package static let table = Table<Self>("alexaSkill event", "An Alexa skill; its id alone will do.", skillFields)
}
