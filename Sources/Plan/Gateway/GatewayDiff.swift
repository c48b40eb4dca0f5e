import CloudFormation
import Diagnostics
import Surface
import Tree

/// What changes for the callers of the APIs of a template.
struct GatewayDiff {
    private var list: ChangeList

    init(from before: Snapshot, to after: Snapshot, on today: String) { list = ChangeList(before, after, today) }

    mutating func changes() -> [Change] {
        let (old, new) = (list.before.surface.apis, list.after.surface.apis)
        let pairs = APIPairs(old, new)
        for api in pairs.removed { removed(api) }
        for api in pairs.added { added(api) }
        for (before, after) in pairs.common { compare(before, after) }
        compareUsagePlans(&list)
        compareKeys(&list)
        compareDomains(&list)
        compareFunctionURLs(&list)
        compareFirewalls(&list)
        return list.all
    }

    private mutating func removed(_ api: API) {
        list.owner = api.id
        list.subject = api.title
        list.needsDeployment = false
        list.add("api.removed", .breaking, .tightens, "the API goes, with its address", at: nil, old: api.origin)
        for route in api.routes where !route.isPreflight {
            list.subject = route.key.text
            list.add("route.removed", .breaking, .tightens, "goes with its API", at: nil, old: route.origin)
        }
    }

    private mutating func added(_ api: API) {
        list.owner = api.id
        list.subject = api.title
        list.needsDeployment = false
        list.add("api.added", .safe, .neutral, "a new API", at: api.origin)
        for route in api.routes where !route.isPreflight {
            list.subject = route.key.text
            let isOpen = api.isOpen(route)
            list.add(
                "route.added", .safe, isOpen ? .loosens : .neutral, api.accessText(route), at: route.origin,
                isNewlyPublic: isOpen)
        }
    }

    private mutating func compare(_ before: API, _ after: API) {
        list.owner = after.id
        compareAPI(before, after, &list)
        list.needsDeployment = true
        compareRoutes(before, after, &list)
        compareAuthorizers(before, after, &list)
        compareCORS(before, after, &list)
        compareGatewayResponses(before, after, &list)
        list.needsDeployment = false
        compareStages(before, after, &list)
    }
}

/// APIs of two states that are the same one: of one logical id, or the only one of its kind that is left.
private struct APIPairs {
    var common: [(API, API)] = []
    var removed: [API] = []
    var added: [API] = []

    init(_ old: [API], _ new: [API]) {
        removed = old.filter { api in !new.contains { $0.id == api.id && $0.kind == api.kind } }
        for api in new {
            if let before = old.first(where: { $0.id == api.id && $0.kind == api.kind }) {
                common.append((before, api))
            } else {
                added.append(api)
            }
        }
        for kind in API.Kind.allCases {
            let (gone, come) = (removed.filter { $0.kind == kind }, added.filter { $0.kind == kind })
            guard gone.count == 1, come.count == 1 else { continue }
            common.append((gone[0], come[0]))
            removed.removeAll { $0.kind == kind }
            added.removeAll { $0.kind == kind }
        }
    }
}

extension API {
    /// `HTTP API HttpApi`.
    var title: String {
        let names: [Kind: String] = [.rest: "REST", .http: "HTTP", .webSocket: "WebSocket"]
        return "\(names[kind] ?? "") API \(id)"
    }

    /// The policy, where there is one: the framework writes an empty text for none.
    var effectivePolicy: Node? { policy?.string == "" ? nil : policy }

    /// Whether anyone can call a route: nobody is asked who they are, there is no key, no policy that keeps callers out,
    /// and the API is not private.
    func isOpen(_ route: Route) -> Bool {
        if kind == .webSocket, route.key != .message("$connect") { return false }
        return route.access.isOpen && route.requiresAPIKey?.truth != true && effectivePolicy == nil
            && endpointType != "PRIVATE"
            && !route.isPreflight
    }

    /// Who may call a route, in words.
    func accessText(_ route: Route) -> String {
        var texts: [String] = []
        switch route.access.scheme {
        case .open: if route.requiresAPIKey?.truth != true { texts.append("open to anyone") }
        case .iam: texts.append("callers sign by IAM")
        case .lambda, .jwt, .userPool: texts.append("guarded by \(route.access.authorizer ?? "an authorizer")")
        case .unknown: texts.append("access not known")
        }
        if route.requiresAPIKey?.truth == true { texts.append("with an API key") }
        return texts.joined(separator: ", ")
    }
}
