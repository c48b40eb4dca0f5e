import CloudFormation
import Model
import Tree

extension Lowering {
    /// Notifications of an S3 bucket.
    mutating func lowerBucketNotifications() {
    }
}
