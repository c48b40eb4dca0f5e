import CloudFormation
import Model
import Tree

extension Lowering {
    /// A Lambda@Edge association of a CloudFront distribution.
    mutating func lowerEdgeAssociations() {
    }
}
