import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The layers that the service publishes, in the order written.
    mutating func resolveLayers() -> [Layer] {
        for entry in spec.layers?.entries ?? [] { checkPath(of: entry.value, key: entry.key, at: entry.keyOrigin) }
        return (spec.layers?.entries ?? []).map { entry in
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

    /// A layer is packed from a folder, unless its archive is given.
    private mutating func checkPath(of layer: LayerSpec, key: String, at origin: Origin) {
        if layer.package?.artifact?.node.isTruthy == true { return }
        guard let path = layer.path else {
            diagnostics.error(
                "layer-without-files", "the layer `\(key)` has neither `path` nor `package.artifact`", at: origin,
                help: "name the folder to pack: `path: layers/\(key)`")
            return
        }
        guard let text = path.literal, text.utf8.contains(where: { [0, 10, 13].contains($0) }) else { return }
        diagnostics.error(
            "invalid-value", "the path of the layer `\(key)` has a line break or a NUL in it", at: path.origin)
    }
}
