import Model
import Tree

extension Lowering {
    /// Alexa smart home skills, numbered in each function.
    mutating func lowerAlexaSmartHomeSkills() {
        for (function, skills) in service.sources({
            if case .alexaSmartHomeSkill(let skill) = $0 { skill } else { nil }
        }) {
            for (index, skill) in skills.enumerated() {
                permitAlexa(
                    "AlexaSmartHome\(index + 1)", by: "alexa-connectedhome.amazon.com", skill.skillID,
                    isEnabled: skill.isEnabled, of: function)
            }
        }
    }
}
