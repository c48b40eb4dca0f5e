import Diagnostics
import Emit
import Hashing

extension Compilation {
    /// The scripts that make the service with plain calls; none, and a finding for each reason, when some resource is for
    /// CloudFormation only.
    ///
    /// - Parameter isWanted: whether someone asked for the scripts, so that it is an error when there are none.
    package mutating func scripts(isWanted: Bool) -> [Artifact] {
        guard !diagnostics.hasErrors, let service, let graph else { return [] }
        var deployment = Deployment(
            service: service.name, stage: service.stage, region: service.region, stackName: service.stackName)
        for archive in packages?.archives ?? [] {
            deployment.archives[archive.key] = .init(path: archive.artifactPath, digest: base64(archive.file.sha256))
        }
        let scripts = emitScripts(graph, deployment, sources: sources)
        for gap in scripts.gaps { report(gap, isWanted: isWanted) }
        return scripts.artifacts
    }

    private mutating func report(_ gap: Scripts.Gap, isWanted: Bool) {
        let message = "no aws-cli scripts: `\(gap.logicalID)`: \(gap.message)"
        let help = "deploy cloudformation/template.json instead"
        if isWanted {
            diagnostics.error("no-script", message, at: gap.origin, help: help)
        } else {
            diagnostics.warning("no-script", message, at: gap.origin, help: help)
        }
    }
}
