import CloudFormation
import Model
import Tree

extension Lowering {
    /// A DynamoDB or Kinesis stream that is read.
    mutating func lowerStreamSources() {
    }
}
