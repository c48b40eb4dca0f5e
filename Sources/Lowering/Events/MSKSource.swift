import CloudFormation
import Model
import Tree

extension Lowering {
    /// A topic of an MSK cluster that is polled.
    mutating func lowerMSKSources() {
    }
}
