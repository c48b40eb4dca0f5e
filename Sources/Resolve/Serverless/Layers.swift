import Model
import Spec
import Tree

extension Resolver {
    /// The layers that the service publishes, in the order written.
    func resolveLayers() -> [Layer] {
        (spec.layers?.entries ?? []).map { entry in
            let spec = entry.value
            var layer = Layer(
                key: entry.key, name: spec.name?.node.ifTruthy ?? Node(entry.key),
                path: spec.package?.artifact?.literal ?? ".serverless/\(entry.key).zip", origin: entry.keyOrigin)
            layer.description = spec.description?.ifTruthy
            layer.licence = spec.licenseInfo?.ifTruthy
            layer.compatibleRuntimes = spec.compatibleRuntimes?.ifTruthy
            layer.compatibleArchitectures = spec.compatibleArchitectures?.ifTruthy
            layer.allowedAccounts = (spec.allowedAccounts?.list ?? []).compactMap(\.string)
            layer.retains = spec.retain?.isTruthy ?? false
            return layer
        }
    }
}
