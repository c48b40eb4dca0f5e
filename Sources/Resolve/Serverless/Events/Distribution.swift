import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The cache policies of `provider.cloudFront`; those that no event uses are noted.
    mutating func resolveCachePolicies() -> [CachePolicy] {
        var used: Set<String> = []
        for function in spec.functions?.entries ?? [] {
            for case .cloudFront(let event) in function.events {
                if let name = event.cachePolicy?.name?.ifTruthy { used.insert(name.printed) }
            }
        }
        return (provider.cloudFront?.cachePolicies?.entries ?? []).map { entry in
            if !used.contains(entry.key) {
                diagnostics.warning(
                    "unused-cache-policy", "no `cloudFront` event uses the cache policy `\(entry.key)`",
                    at: entry.keyOrigin, help: "remove it, or name it as `cachePolicy` of an event")
            }
            return CachePolicy(
                name: entry.key, settings: entry.value.node.map ?? Mapping(), origin: entry.keyOrigin)
        }
    }

    /// The distribution of all `cloudFront` events; `nil` when there is none.
    mutating func resolveDistribution(of functions: [Function]) -> Distribution? {
        var made = EdgeMerge()
        var first: EdgeAssociation?
        for function in functions {
            for case .edgeAssociation(let association) in function.triggers {
                first = first ?? association
                made.add(association, function: function.key)
                noteDefaultSource(association, &made)
            }
        }
        guard let first else { return nil }
        checkEdgeRegion(first)
        for loss in made.losses { noteEdgeLoss(loss) }
        var behaviors = made.behaviors.filter { $0.path == nil } + made.behaviors.filter { $0.path != nil }
        checkEdgePaths(behaviors)
        for behavior in behaviors { checkEdgeEvents(behavior) }
        if behaviors[0].path != nil { behaviors.insert(defaultBehavior(like: behaviors[0], made), at: 0) }
        return Distribution(sources: made.sources, behaviors: behaviors, origin: first.origin)
    }

    private mutating func noteDefaultSource(_ association: EdgeAssociation, _ made: inout EdgeMerge) {
        guard association.isDefaultSource else { return }
        if let known = made.defaultSource, known.id != association.source.id {
            diagnostics.error(
                "two-default-origins", "a distribution has one default origin, and there are two",
                at: association.origin, secondary: [.init(known.origin.place, "the first one")],
                help: "remove one `isDefaultOrigin`")
        }
        made.defaultSource = (association.source.id, association.origin)
    }

    /// All requests that no path is for, treated as those of the first path but without functions.
    private mutating func defaultBehavior(
        like behavior: Distribution.Behavior, _ made: EdgeMerge
    ) -> Distribution.Behavior {
        if made.defaultSource == nil, made.sources.count > 1 {
            diagnostics.error(
                "no-default-origin", "there are several origins, and none of them is the default one",
                at: behavior.origin, help: "set `isDefaultOrigin: true` on one of the events")
        }
        var result = behavior
        result.path = nil
        result.calls = nil
        result.source = made.defaultSource?.id ?? made.sources[0].id
        return result
    }

    // MARK: Checks

    private mutating func noteEdgeLoss(_ loss: EdgeMerge.Loss) {
        diagnostics.warning(
            "edge-setting-lost", "`\(loss.key)` has no effect: another event for the same requests came first",
            at: loss.lost.origin,
            secondary: loss.kept.origin.place.isNone ? [] : [.init(loss.kept.origin.place, "this value is used")],
            help: loss.kept.origin.place.isNone
                ? "move it to the first of these events" : "say it in one of these events only")
    }

    private mutating func checkEdgeRegion(_ first: EdgeAssociation) {
        guard region != "us-east-1" else { return }
        let place = provider.region?.node.string == region ? provider.region?.origin : nil
        diagnostics.error(
            "edge-region", "CloudFront calls functions of `us-east-1` only, and this service is in `\(region)`",
            at: place ?? first.origin,
            secondary: place == nil ? [] : [.init(first.origin.place, "called at the edge here")],
            help: "move the functions of `cloudFront` events into a service of their own in `us-east-1`")
    }

    private mutating func checkEdgePaths(_ behaviors: [Distribution.Behavior]) {
        var known: [String?: Origin] = [:]
        for behavior in behaviors {
            guard let first = known.updateValue(behavior.origin, forKey: behavior.path) else { continue }
            let path = behavior.path.map { "the path pattern `\($0)`" } ?? "all requests"
            diagnostics.error(
                "two-behaviors", "two origins are for \(path)", at: behavior.origin,
                secondary: [.init(first.place, "the first one")], help: "give each its own `pathPattern`")
        }
    }

    private mutating func checkEdgeEvents(_ behavior: Distribution.Behavior) {
        var known: [Node?: String] = [:]
        for call in behavior.calls ?? [] {
            guard let first = known.updateValue(call.function, forKey: call.event) else { continue }
            diagnostics.error(
                "two-edge-functions",
                "`\(first)` and `\(call.function)` are both called for `\(call.event?.printed ?? "")` of one path",
                at: call.event?.origin ?? behavior.origin,
                secondary: [.init(behavior.origin.place, "the path is this one")],
                help: "CloudFront calls one function an event: remove one, or change its `pathPattern`")
        }
    }
}

/// What several events say of one distribution, put together.
private struct EdgeMerge {
    /// A value that something said earlier kept out.
    struct Loss {
        var key: String
        var lost: Node
        var kept: Node
    }

    var sources: [Distribution.Source] = []
    var behaviors: [Distribution.Behavior] = []
    var defaultSource: (id: String, origin: Origin)?
    /// Values that something said earlier kept out.
    private(set) var losses: [Loss] = []
    private var sourcePositions: [String: Int] = [:]
    private var behaviorPositions: [[String?]: Int] = [:]

    mutating func add(_ association: EdgeAssociation, function: String) {
        if let position = sourcePositions[association.source.id] {
            var settings = sources[position].settings
            extend(&settings, with: association.source.settings)
            sources[position].settings = settings
        } else {
            sourcePositions[association.source.id] = sources.count
            sources.append(association.source)
        }
        var behavior = association.behavior
        behavior.calls = [
            Distribution.Call(function: function, event: association.event, includesBody: association.includesBody)
        ]
        add(behavior)
    }

    private mutating func add(_ behavior: Distribution.Behavior) {
        let key = [behavior.path, behavior.source]
        guard let position = behaviorPositions[key] else {
            behaviorPositions[key] = behaviors.count
            behaviors.append(behavior)
            return
        }
        var settings = behaviors[position].settings
        extend(&settings, with: behavior.settings)
        behaviors[position].settings = settings
        behaviors[position].policy = behaviors[position].policy ?? behavior.policy
        let calls = (behaviors[position].calls ?? []) + (behavior.calls ?? [])
        behaviors[position].calls = calls.eachOnce
    }

    private mutating func noteLoss(_ entry: Mapping.Entry, _ kept: Node) {
        if kept == entry.value || entry.value.origin.place.isNone { return }
        losses.append(Loss(key: entry.key, lost: entry.value, kept: kept))
    }

    /// Adds what is not there: lists are united, maps extended, and of two other values the first one stays.
    private mutating func extend(_ map: inout Mapping, with more: Mapping) {
        for entry in more {
            switch (map[entry.key]?.content, entry.value.content) {
            case (.list(let first), .list(let second)): map[entry.key] = Node((first + second).eachOnce)
            case (.map(var first), .map(let second)):
                extend(&first, with: second)
                map[entry.key] = Node(first)
            case (nil, _): map[entry.key] = entry.value
            case (_?, _): noteLoss(entry, map[entry.key] ?? .null)
            }
        }
    }
}
