import Diagnostics

/// An Alexa smart home skill.
package struct AlexaSmartHomeSkill: Sendable, Hashable {
    /// Id of the skill.
    package var skillID: String
    package var isEnabled: Bool
    package var origin: Origin

    package init(skillID: String, isEnabled: Bool, origin: Origin) {
        self.skillID = skillID
        self.isEnabled = isEnabled
        self.origin = origin
    }
}
