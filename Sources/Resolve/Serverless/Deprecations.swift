import Diagnostics
import Spec
import Tree

extension Resolver {
    /// With `deprecationNotificationMode: error` the framework refuses what it otherwise only calls out of date.
    mutating func checkDeprecations() {
        guard spec.node["deprecationNotificationMode"]?.string == "error" else { return }
        refuse("PROVIDER_IAM_SETTINGS_V3", roleKeys)
        refuse("CONSOLE_CONFIGURATION", entry("console", of: spec.node, "remove it: nothing reads it"))
        refuse(
            "VARIABLES_RESOLUTION_MODE", entry("variablesResolutionMode", of: spec.node, "remove it: there is one mode")
        )
        refuse("PROJECT_DIR", entry("projectDir", of: spec.node, "remove it: nothing reads it"))
        refuse(
            "LAMBDA_HASHING_VERSION_PROPERTY",
            entry("lambdaHashingVersion", of: provider.node, "remove it: versions are named in one way"))
        refuse(
            "AWS_EVENT_BRIDGE_CUSTOM_RESOURCE_LEGACY_OPT_IN",
            entry("useCloudFormation", of: provider.node["eventBridge"], "remove it: CloudFormation makes the rules"))
        refuse("PACKAGE_PATTERNS", formerPatterns)
        refuse("ALEXA_SKILL_EVENT_WITHOUT_APP_ID", skillsWithoutID)
        refuse("KINESIS_CONSUMER_NAME_CONTAINING_SERVICE", consumersWithoutService)
    }

    /// What is out of date, where it is and what to do about it.
    private struct Former {
        var words: String
        var origin: Origin
        var advice: String
    }

    private mutating func refuse(_ code: String, _ found: [Former]) {
        guard !found.isEmpty, spec.node.refusesDeprecation(code) else { return }
        for former in found {
            diagnostics.error(
                "deprecated-key", "\(former.words) is out of date, and the service refuses what is",
                at: former.origin, help: former.advice)
        }
    }

    /// The key of a map, when it is there and not null.
    private func entry(_ key: String, of node: Node?, _ advice: String) -> [Former] {
        guard let entry = node?.map?.entry(key), !entry.value.isNull else { return [] }
        return [Former(words: "`\(key)`", origin: Origin(entry.keySpan), advice: advice)]
    }

    private var roleKeys: [Former] {
        let places: [(node: Node?, key: String, place: String)] = [
            (provider.node, "role", "iam.role"),
            (provider.node, "rolePermissionsBoundary", "iam.role.permissionsBoundary"),
            (provider.iam?.role, "permissionBoundary", "permissionsBoundary"),
            (provider.node, "iamManagedPolicies", "iam.role.managedPolicies"),
            (provider.node, "iamRoleStatements", "iam.role.statements"),
            (provider.node, "cfnRole", "iam.deploymentRole"),
        ]
        return places.flatMap { entry($0.key, of: $0.node, "move it to `\($0.place)`") }
    }

    private var formerPatterns: [Former] {
        let owners = [spec.node] + ["functions", "layers"].flatMap { spec.node[$0]?.map?.entries.map(\.value) ?? [] }
        return owners.compactMap { $0["package"] }.flatMap { package in
            ["exclude", "include"].flatMap {
                entry($0, of: package, "use `patterns`, with `!` before what to leave out")
            }
        }
    }

    private var skillsWithoutID: [Former] {
        let events = spec.node["functions"]?.map?.entries.flatMap { $0.value["events"]?.list ?? [] } ?? []
        return events.filter { $0.string == "alexaSkill" }.map {
            Former(
                words: "`alexaSkill` without an id", origin: $0.origin, advice: "write `alexaSkill: <the skill's id>`")
        }
    }

    private var consumersWithoutService: [Former] {
        guard provider.node["kinesis"]?["consumerNamingMode"]?.string != "serviceSpecific" else { return [] }
        return (spec.functions?.entries ?? []).flatMap(\.events).compactMap { event in
            guard case .stream(let stream) = event, let consumer = stream.consumer?.ifTruthy else { return nil }
            return Former(
                words: "a consumer's name without the service in it", origin: consumer.origin,
                advice: "set `provider.kinesis.consumerNamingMode: serviceSpecific`")
        }
    }
}
