import Model
import Spec
import Tree

extension Resolver {
    /// The bucket of the artifacts: one in the stack, unless `provider.deploymentBucket` names one.
    func resolveDeploymentBucket() -> DeploymentBucket {
        var bucket = DeploymentBucket()
        guard let node = provider.deploymentBucket?.ifTruthy else { return bucket }
        guard let spec = DeploymentBucketSpec(node) else {
            bucket.name = node
            return bucket
        }
        bucket.name = spec.name?.ifTruthy
        bucket.tags = spec.tags?.map.flatMap { $0.isEmpty ? nil : $0 }
        bucket.blocksPublicAccess = spec.blockPublicAccess?.isTruthy ?? false
        bucket.isVersioned = spec.versioning?.isTruthy ?? false
        bucket.hasPolicy = !(spec.skipPolicySetup?.isTruthy ?? false)
        return bucket
    }

    /// `<prefix>/<service>/<stage>/<milliseconds>-<date>`. The framework puts the time of packaging there, and finds old
    /// deployments by it; here the clock stands still, since the same spec has to give the same bytes.
    var artifactFolder: String {
        let prefix = provider.deploymentPrefix?.ifPresent?.text ?? "serverless"
        return "\(prefix)/\(serviceName)/\(stage)/1700000000000-2023-11-14T22:13:20.000Z"
    }
}
