import CloudFormation
import Model
import Tree

extension Lowering {
    /// An Alexa skill.
    mutating func lowerAlexaSkills() {
    }
}
