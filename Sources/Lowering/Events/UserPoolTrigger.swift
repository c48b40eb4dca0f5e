import CloudFormation
import Model
import Tree

extension Lowering {
    /// A trigger of a Cognito user pool.
    mutating func lowerUserPoolTriggers() {
    }
}
