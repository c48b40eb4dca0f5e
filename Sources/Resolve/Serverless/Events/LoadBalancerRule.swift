import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `alb:` as a rule of an Application Load Balancer's listener; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: ALBEventSpec, of function: FunctionSpec) -> LoadBalancerRule? {
        nil
    }
}
