import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    /// A version whose logical id changes with everything that it freezes, and the alias that callers use.
    mutating func lowerVersion(of function: Function) {
        let id = Naming.lambda(function.key)
        guard let properties = graph[id]?.properties else { return }
        let version = versionID(of: function, properties)
        versionIDs[function.key] = version
        graph[version] = Resource(
            body: [
                "Type": "AWS::Lambda::Version",
                "DeletionPolicy": function.versioning.isOn || function.versioning.alias == nil ? "Retain" : nil,
                "Properties": [
                    "FunctionName": .ref(id), "CodeSha256": codeDigest(of: function.code).map { Node($0) },
                    "Description": function.settings.description,
                ],
            ], origin: function.origin)
        graph.outputs["\(id)QualifiedArn"] = [
            "Description": "Current Lambda function version", "Value": .ref(version),
        ]
        if let alias = function.versioning.alias { lower(alias, of: function, version: version) }
    }

    private mutating func lower(_ alias: Versioning.Alias, of function: Function, version: String) {
        let id = Naming.lambda(function.key)
        var properties: Node = [
            "FunctionName": .ref(id), "FunctionVersion": .getAtt(version, "Version"), "Name": Node(alias.name),
        ]
        switch alias {
        case .provisioned(let concurrency):
            properties["ProvisionedConcurrencyConfig"] = ["ProvisionedConcurrentExecutions": concurrency]
        case .snapStart:
            graph[id]?.properties["SnapStart"] = ["ApplyOn": "PublishedVersions"]
        }
        graph[Naming.alias(alias, of: function.key)] = Resource(
            "AWS::Lambda::Alias", properties, dependsOn: Node(id), origin: function.origin)
    }

    /// A digest of the code, of the layers that the service publishes, and of the settings that a version freezes.
    private func versionID(of function: Function, _ properties: Node) -> String {
        let used = publishedLayers(in: properties["Layers"])
        var free = ["ReservedConcurrentExecutions", "Tags"]
        var seed: [UInt8] = []
        if case .archive = function.code {
            free.append("Code")
            seed += (codeDigest(of: function.code) ?? "").utf8
        }
        for layer in used.sorted(by: { archivePath(of: $0) < archivePath(of: $1) }) {
            seed += (layer.digest ?? Self.emptyArchiveDigest).utf8
        }
        var frozen = Mapping((properties.map ?? Mapping()).filter { !free.contains($0.key) })
        frozen["layerConfigurations"] = Node(used.compactMap(configuration))
        seed += JSONWriter.write(Node(frozen), indentation: nil, keys: .collated)
        return Naming.version(function.key, digest: base64(sha256(seed)))
    }

    /// Layers of this service among those of a function, which it names by `Ref`.
    private func publishedLayers(in layers: Node?) -> [Layer] {
        (layers?.list ?? []).compactMap { $0["Ref"]?.string }.compactMap { layersByID[$0] }
    }

    /// As the framework sorts them: archives that it packs have absolute paths.
    private func archivePath(of layer: Layer) -> String {
        layer.path.hasPrefix(".serverless/") ? "/\(layer.path)" : layer.path
    }

    private func configuration(of layer: Layer) -> Node? {
        guard let id = layerIDs[layer.key], var properties = graph[id]?.properties else { return nil }
        properties["Content"]?["S3Key"] = nil
        return ["name": Node(layer.key), "ref": Node(id), "properties": properties]
    }

    /// What tells one code from another: base64 of an archive's SHA-256, an image's SHA-256 in hexadecimal digits.
    private func codeDigest(of code: Code) -> String? {
        switch code {
        case .archive(let archive): archive.digest ?? Self.emptyArchiveDigest
        case .image(let image): image.digest
        }
    }

    /// Stands for an archive that is not packed in this build: a zip without files. Its digests make ids that depend on
    /// nothing but the spec.
    static let emptyArchive: [UInt8] = [0x50, 0x4B, 0x05, 0x06] + Array(repeating: 0, count: 18)
    static let emptyArchiveDigest = base64(sha256(emptyArchive))
}
