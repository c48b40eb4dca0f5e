import Diagnostics

/// An Alexa skill.
package struct AlexaSkill: Sendable, Hashable {
    /// Id of the skill; `nil` lets every skill call.
    package var skillID: String?
    package var isEnabled: Bool
    package var origin: Origin

    package init(skillID: String?, isEnabled: Bool, origin: Origin) {
        self.skillID = skillID
        self.isEnabled = isEnabled
        self.origin = origin
    }
}
