import CloudFormation
import Model
import Tree

extension Lowering {
    /// An Alexa smart home skill.
    mutating func lowerAlexaSmartHomeSkills() {
    }
}
