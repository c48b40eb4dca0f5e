import Diagnostics
import Emit
import Hashing

extension Compilation {
    /// The scripts that make the service with plain calls; none, and a finding for each reason, when some resource is for
    /// CloudFormation only.
    ///
    /// - Parameter isWanted: whether someone asked for the scripts, so that it is an error when there are none.
    package mutating func scripts(isWanted: Bool) -> [Artifact] {
        guard !diagnostics.hasErrors, let deployment, let graph else { return [] }
        let scripts = emitScripts(graph, deployment, sources: sources, tellsAll: isWanted)
        for gap in scripts.gaps { report(gap, isWanted: isWanted) }
        return scripts.artifacts
    }

    /// The script that deploys the stack.
    package var stackScript: [Artifact] {
        guard let deployment, let graph else { return [] }
        return emitStackScript(graph, deployment)
    }

    private var deployment: Deployment? {
        guard let service else { return nil }
        var deployment = Deployment(
            service: service.name, stage: service.stage, region: service.region, stackName: service.stackName)
        for archive in packages?.archives ?? [] {
            deployment.archives[archive.key] = .init(path: archive.artifactPath, digest: base64(archive.file.sha256))
        }
        deployment.stackOptions = stackOptions(stage: service.stage)
        return deployment
    }

    /// What the spec says of the stack itself. The framework tags every stack with its stage.
    private func stackOptions(stage: String) -> [(name: String, values: [String])] {
        let provider = spec?.provider?.node
        var tags = ["STAGE=\(stage)"]
        for tag in provider?["stackTags"]?.map?.entries ?? [] { tags.append("\(tag.key)=\(tag.value.string ?? "")") }
        let parameters = (provider?["stackParameters"]?.list ?? []).compactMap { parameter -> String? in
            guard let key = parameter["ParameterKey"]?.string else { return nil }
            return "\(key)=\(parameter["ParameterValue"].flatMap { $0.string ?? $0.int.map { String($0) } } ?? "")"
        }
        let topics = (provider?["notificationArns"]?.list ?? []).compactMap(\.string)
        let role = (provider?["iam"]?["deploymentRole"] ?? provider?["cfnRole"])?.string
        let options = [
            ("tags", tags), ("parameter-overrides", parameters), ("notification-arns", topics),
            ("role-arn", role.map { [$0] } ?? []),
        ]
        return options.filter { !$0.1.isEmpty }.map { (name: $0.0, values: $0.1) }
    }

    private mutating func report(_ gap: Scripts.Gap, isWanted: Bool) {
        let names = gap.logicalIDs.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
        let more = gap.logicalIDs.count > 3 ? " and \(gap.logicalIDs.count - 3) more" : ""
        let message = "no aws-cli scripts: \(names)\(more): \(gap.message)"
        let help = "deploy cloudformation/template.json instead"
        if isWanted {
            diagnostics.error("no-script", message, at: gap.origin, help: help)
        } else {
            diagnostics.warning("no-script", message, at: gap.origin, help: help)
        }
    }
}
