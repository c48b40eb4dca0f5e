import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `s3:` as notifications of an S3 bucket; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: S3EventSpec, of function: FunctionSpec) -> BucketNotification? {
        nil
    }
}
