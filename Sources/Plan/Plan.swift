import CloudFormation
import Surface
import Tree

/// What a change does: to the callers of the APIs, to who may do what, and to the resources of the stack.
package struct Plan: Sendable {
    /// Labels of the two states.
    package var before: String
    package var after: String
    package var gateway: [Change]
    package var permissions: [Change]
    package var resources: [ResourceChange]
    package var outputs: [OutputChange]
    package var obstacles: [Obstacle]
    /// Stages that get a new deployment, by name.
    package var deployedStages: [String]
    /// How many resources there are before and after.
    package var resourceCounts: (before: Int, after: Int)

    /// - Parameter today: The day, such as `2026-12-31`, by which a deprecated route may be gone; without one, none may.
    package init(from before: Snapshot, to after: Snapshot, on today: String = "") {
        self.before = before.label
        self.after = after.label
        resourceCounts = (before.graph.resources.count, after.graph.resources.count)
        guard before.graph != after.graph else {
            (gateway, permissions, resources, outputs, obstacles, deployedStages) = ([], [], [], [], [], [])
            return
        }
        var graph = GraphDiff(from: before, to: after)
        resources = graph.resources()
        outputs = compareOutputs(graph.before.graph, after.graph)
        obstacles = ObstacleFinder(before: before, after: after, resources: resources, outputs: outputs).obstacles()
        var callers = GatewayDiff(from: before, to: after, on: today)
        let liveness = Liveness(before, after, resources)
        gateway = callers.changes().map { liveness.marked($0) }
        deployedStages = liveness.stages
        var grants = PermissionDiff(from: before, to: after)
        permissions = grants.changes()
        addReplacedAPIs(after)
    }

    /// Everything that callers and grants meet.
    package var changes: [Change] { gateway + permissions }

    /// Whether anything changes at all.
    package var isEmpty: Bool {
        gateway.isEmpty && permissions.isEmpty && outputs.isEmpty && !resources.contains(where: \.isChange)
    }

    /// An API or a domain that is replaced has another address.
    private mutating func addReplacedAPIs(_ after: Snapshot) {
        for change in resources where change.action == .replace {
            guard let api = after.surface.api(change.id) else { continue }
            let title = api.title
            gateway.insert(
                Change(
                    kind: "api.replaced", subject: title, owner: api.id,
                    message: "it is made anew, with another address",
                    clients: .breaking, security: .neutral, place: change.place), at: 0)
        }
    }
}

/// Which changes are in force after the deployment: a REST stage serves what its deployment has taken along.
private struct Liveness {
    private var deployed: Set<String> = []
    private var waiting: Set<String> = []
    private(set) var stages: [String] = []

    init(_ before: Snapshot, _ after: Snapshot, _ resources: [ResourceChange]) {
        let made = Set(resources.filter { [.create, .redeploy, .replace].contains($0.action) }.map(\.id))
        for api in after.surface.apis {
            let owner = api.kind == .rest ? "RestApiId" : "ApiId"
            let deployments = after.graph.resources.filter {
                $0.value.type.hasSuffix("::Deployment") && $0.value.properties[owner]?.identity == api.id
            }.map(\.key)
            let isAutomatic = api.stages.contains { $0.deploysAutomatically?.truth == true }
            if isAutomatic || deployments.contains(where: made.contains) {
                deployed.insert(api.id)
            } else if !deployments.isEmpty || !api.stages.isEmpty {
                waiting.insert(api.id)
            }
            guard deployments.contains(where: made.contains) else { continue }
            stages += api.stages.filter { stage in stage.deployment.map(made.contains) ?? false }.map(\.name.shown)
        }
    }

    func marked(_ change: Change) -> Change {
        var change = change
        change.isLive = !(change.needsDeployment && waiting.contains(change.owner))
        return change
    }
}

/// The figures of a plan.
package struct PlanSummary: Sendable, Hashable {
    package var routesAdded = 0
    package var routesChanged = 0
    package var routesRemoved = 0
    package var breaking = 0
    package var maybe = 0
    package var loosens = 0
    package var newlyPublic = 0
    package var notLive = 0
    package var created = 0
    package var updated = 0
    package var replaced = 0
    package var deleted = 0
    package var losing = 0

    package init(_ plan: Plan) {
        routesAdded = plan.gateway.count { $0.kind == "route.added" }
        routesRemoved = plan.gateway.count { $0.kind == "route.removed" }
        let changed = plan.gateway.filter {
            $0.kind.hasPrefix("route.") && !["route.added", "route.removed"].contains($0.kind)
        }
        routesChanged = Set(changed.map { "\($0.owner) \($0.subject)" }).count
        breaking = plan.changes.count { $0.clients == .breaking }
        maybe = plan.changes.count { $0.clients == .maybe }
        loosens = plan.changes.count { $0.security == .loosens }
        newlyPublic = plan.changes.count { $0.isNewlyPublic }
        notLive = plan.changes.count { !$0.isLive }
        func count(_ actions: ResourceChange.Action...) -> Int { plan.resources.count { actions.contains($0.action) } }
        created = count(.create, .import)
        updated = count(.update, .interrupt, .redeploy)
        replaced = count(.replace, .mayReplace)
        deleted = count(.delete, .retain)
        losing = plan.resources.count { $0.losesData }
    }
}

/// What `--fail-on` can name.
package enum PlanGate: String, CaseIterable, Sendable {
    case breaking, loosened, replace, destroy

    package func trips(_ plan: Plan) -> Bool {
        switch self {
        case .breaking: plan.changes.contains { $0.clients == .breaking }
        case .loosened: plan.changes.contains { $0.security == .loosens || $0.isNewlyPublic }
        case .replace: plan.resources.contains { $0.action == .replace || $0.action == .mayReplace }
        case .destroy: plan.resources.contains { $0.action == .delete || $0.losesData }
        }
    }
}
