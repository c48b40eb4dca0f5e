import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cloudFront:` as a Lambda@Edge association of a CloudFront distribution; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: CloudFrontEventSpec, of function: FunctionSpec) -> EdgeAssociation? {
        nil
    }
}
