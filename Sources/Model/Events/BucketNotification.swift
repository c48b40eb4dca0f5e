import Diagnostics
import Tree

/// Notifications of an S3 bucket.
package struct BucketNotification: Sendable, Hashable {
    package enum Bucket: Sendable, Hashable {
        /// A bucket of this stack; several notifications may share it.
        case new(NewBucket)
        /// A bucket that is there already: a name or a CloudFormation function.
        case existing(Node)
    }

    /// A bucket of this stack.
    package struct NewBucket: Sendable, Hashable {
        package var name: String
        /// What the author calls the bucket below `provider.s3`, and its properties besides the name.
        package var configured: Configured?

        package struct Configured: Sendable, Hashable {
            package var key: String
            /// Properties of `AWS::S3::Bucket`.
            package var properties: Mapping

            package init(key: String, properties: Mapping) {
                self.key = key
                self.properties = properties
            }
        }

        package init(name: String, configured: Configured? = nil) {
            self.name = name
            self.configured = configured
        }
    }

    /// A condition on the keys of objects.
    package struct Rule: Sendable, Hashable {
        /// `prefix` or `suffix`.
        package var kind: String
        package var value: Node

        package init(kind: String, value: Node) {
            self.kind = kind
            self.value = value
        }
    }

    package var bucket: Bucket
    /// Such as `s3:ObjectCreated:*`.
    package var event: Node
    /// `nil` when there are none; an empty list is written as such.
    package var rules: [Rule]?
    /// Whether an existing bucket's notifications are written anew whenever the function changes.
    package var isForced: Bool
    package var origin: Origin

    package init(bucket: Bucket, event: Node, rules: [Rule]?, isForced: Bool, origin: Origin) {
        self.bucket = bucket
        self.event = event
        self.rules = rules
        self.isForced = isForced
        self.origin = origin
    }
}
