import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// What the function runs; `nil` when that cannot be known, and then the reason is reported.
    mutating func code(of spec: FunctionSpec, key: String, at origin: Origin) -> Code? {
        let handler = spec.handler?.node.ifTruthy
        let image = spec.image?.ifTruthy
        switch (handler, image) {
        case (let handler?, nil): return .archive(archive(of: spec, key: key, handler: handler))
        case (nil, let image?): return self.image(image, of: key).map { .image($0) }
        case (_?, let image?):
            diagnostics.error(
                "handler-and-image", "the function `\(key)` has both `handler` and `image`", at: image.origin,
                help: "a container image brings its own handler; remove one of them")
        case (nil, nil):
            diagnostics.error(
                "no-code", "the function `\(key)` has neither `handler` nor `image`", at: origin,
                help: "name the file and the export to call, such as `handler: src/\(key).handler`")
        }
        return nil
    }

    private mutating func archive(of spec: FunctionSpec, key: String, handler: Node) -> Code.Archive {
        let artifact = self.spec.artifact(of: spec)
        let path = artifact?.literal ?? packedPath(of: spec, key: key)
        let digest = digest(path)
        if artifact == nil { warnOfIgnoredPatterns(of: spec, key: key) }
        if let artifact, artifact.literal != nil, digest == nil { noteAbsentArtifact(artifact.node, path) }
        return Code.Archive(
            handler: handler,
            runtime: spec.runtime?.node.ifTruthy ?? provider.runtime?.node.ifTruthy ?? Node(Self.defaultRuntime),
            runtimeUpdates: runtimeUpdates(of: spec), path: path, digest: digest)
    }

    /// The framework stops there; a build may well come before the archive.
    private mutating func noteAbsentArtifact(_ node: Node, _ path: String) {
        guard !path.hasPrefix("s3://"), !path.hasPrefix("https://") else { return }
        diagnostics.warning(
            "missing-artifact", "there is no archive `\(path)`, so its hash is not known", at: node.origin,
            help: "make the archive first: without its hash a change of the code makes no new version")
    }

    /// Of functions for which neither they nor the provider name a runtime.
    static let defaultRuntime = "nodejs20.x"

    /// Where the framework packs the function's code.
    private func packedPath(of spec: FunctionSpec, key: String) -> String {
        ".serverless/\(self.spec.packsIndividually(spec) ? key : serviceName).zip"
    }

    private mutating func warnOfIgnoredPatterns(of spec: FunctionSpec, key: String) {
        guard let patterns = spec.package?.node["patterns"], !self.spec.packsIndividually(spec) else { return }
        diagnostics.warning(
            "ignored-patterns",
            "the patterns of the function `\(key)` are not looked at: it shares the service's archive",
            at: patterns.origin, help: "set `individually: true` beside them, or move them to the service's `package`")
    }

    /// The provider's and the function's settings, the latter over the former, a word standing for a mode.
    private func runtimeUpdates(of spec: FunctionSpec) -> RuntimeUpdates? {
        var mode = "auto"
        var version: Node?
        for setting in [provider.runtimeManagement, spec.runtimeManagement] {
            if let word = setting?.string { mode = word }
            if let word = setting?["mode"]?.string { mode = word }
            if let arn = setting?["arn"] { version = arn }
        }
        switch mode {
        case "onFunctionUpdate": return .onFunctionUpdate
        case "manual": return .manual(version: version)
        default: return nil
        }
    }
}
