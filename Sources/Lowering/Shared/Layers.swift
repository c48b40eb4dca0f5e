import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    /// The layers that the service publishes, who may use them, and outputs that tell their versions.
    mutating func lowerLayers() {
        for layer in service.layers { lower(layer) }
    }

    private mutating func lower(_ layer: Layer) {
        var resource = Resource("AWS::Lambda::LayerVersion", properties(of: layer), origin: layer.origin)
        let digest = digest(of: layer, resource.body)
        let suffix = layer.retains ? digest : ""
        let id = Naming.layer(layer.key) + suffix
        if layer.retains { resource.body["DeletionPolicy"] = "Retain" }
        graph[id] = resource
        layersByID[id] = layer
        layerIDs[layer.key] = id
        for account in layer.allowedAccounts { allow(account, toUse: layer, id: id, suffix: suffix) }
        addOutputs(of: layer, id: id, digest: digest)
    }

    private func properties(of layer: Layer) -> Node {
        [
            "Content": ["S3Bucket": artifactBucket, "S3Key": Node(artifactKey(layer.path))],
            "LayerName": layer.name,
            "Description": layer.description,
            "LicenseInfo": layer.licence,
            "CompatibleRuntimes": layer.compatibleRuntimes,
            "CompatibleArchitectures": layer.compatibleArchitectures,
        ]
    }

    private func digest(of layer: Layer, _ body: Node) -> String {
        var body = body
        body["Properties"]?["Content"]?["S3Key"] = nil
        let content = layer.digest.map { Array($0.utf8) } ?? Self.emptyArchive
        return hexadecimal(sha1(Array(JSONWriter.compact(body).utf8) + content))
    }

    private mutating func allow(_ account: String, toUse layer: Layer, id: String, suffix: String) {
        var permission = Resource(
            "AWS::Lambda::LayerVersionPermission",
            ["Action": "lambda:GetLayerVersion", "LayerVersionArn": .ref(id), "Principal": Node(account)],
            origin: layer.origin)
        if layer.retains { permission.body["DeletionPolicy"] = "Retain" }
        graph[Naming.layerPermission(layer.key, account: account) + suffix] = permission
    }

    private mutating func addOutputs(of layer: Layer, id: String, digest: String) {
        let name = Naming.layer(layer.key)
        graph.outputs["\(name)QualifiedArn"] = ["Description": "Current Lambda layer version", "Value": .ref(id)]
        graph.outputs["\(name)Hash"] = ["Description": "Current Lambda layer hash", "Value": Node(digest)]
        graph.outputs["\(name)S3Key"] = [
            "Description": "Current Lambda layer S3Key", "Value": Node(artifactKey(layer.path)),
        ]
    }
}
