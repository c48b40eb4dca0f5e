import CloudFormation
import Model
import Tree

extension Lowering {
    /// A rule of an Application Load Balancer's listener.
    mutating func lowerLoadBalancerRules() {
    }
}
