import Diagnostics
import Surface
import Tree

/// Compares the routes of two versions of an API, and which of them answers what.
func compareRoutes(_ before: API, _ after: API, _ list: inout ChangeList) {
    var diff = RouteDiff(before: before, after: after)
    diff.compare(&list)
}

private struct RouteDiff {
    let before: API
    let after: API
    private let oldTable: RouteTable
    private let newTable: RouteTable

    init(before: API, after: API) {
        self.before = before
        self.after = after
        oldTable = RouteTable(before.routes)
        newTable = RouteTable(after.routes)
    }

    mutating func compare(_ list: inout ChangeList) {
        let old = Dictionary(before.routes.map { ($0.key.shape, $0) }) { first, _ in first }
        let new = Dictionary(after.routes.map { ($0.key.shape, $0) }) { first, _ in first }
        for route in before.routes where new[route.key.shape] == nil && !route.isPreflight { removed(route, &list) }
        for route in after.routes where old[route.key.shape] == nil && !route.isPreflight { added(route, &list) }
        for route in after.routes where !route.isPreflight {
            guard let was = old[route.key.shape], !was.isPreflight else { continue }
            list.subject = route.key.text
            if was.key != route.key {
                list.add(
                    "route.variable-renamed", .safe, .neutral,
                    "the path variable has another name; the address is the same",
                    at: route.origin, from: was.key.text, to: route.key.text)
            }
            compareRoute(was, route, before, after, &list)
        }
    }

    private func removed(_ route: Route, _ list: inout ChangeList) {
        list.subject = route.key.text
        let other = successor(of: route, in: newTable)
        let opens = other.map { after.isOpen($0) && !before.isOpen(route) } ?? false
        let rest = other.map { "; \($0.key.text) answers instead\(opens ? ", open to anyone" : "")" } ?? ""
        let sunset = route.sunset.flatMap { $0 < list.today ? $0 : nil }
        let announced = sunset.map { ", as was said for \($0)" } ?? ""
        list.add(
            "route.removed", sunset == nil ? .breaking : .safe, opens ? .loosens : .tightens,
            "is gone\(announced)\(rest)",
            at: nil, old: route.origin, isNewlyPublic: opens)
        guard let other, !opens else { return }
        list.add(
            "route.unshadowed", .maybe, .neutral, "what it answered goes to \(other.key.text)", at: other.origin,
            from: route.key.text, to: other.key.text)
    }

    private func added(_ route: Route, _ list: inout ChangeList) {
        list.subject = route.key.text
        let other = successor(of: route, in: oldTable)
        let isOpen = after.isOpen(route)
        let wasOpen = other.map { before.isOpen($0) } ?? false
        list.add(
            "route.added", .safe, isOpen && !wasOpen ? .loosens : .neutral, after.accessText(route), at: route.origin,
            isNewlyPublic: isOpen && !wasOpen)
        guard let other else { return }
        let security: Change.Security = isOpen == wasOpen ? .neutral : isOpen ? .loosens : .tightens
        list.add(
            "route.shadows", .maybe, security, "takes requests that \(other.key.text) answered", at: route.origin,
            from: other.key.text, to: route.key.text)
    }

    /// The route that answers in another table what a route answers in its own.
    private func successor(of route: Route, in table: RouteTable) -> Route? {
        guard let path = RouteTable.sample(route.key), let method = route.key.method else { return nil }
        let methods = method == "ANY" ? RouteTable.methods : [method]
        return methods.lazy.compactMap { table.route($0, path) }.first {
            $0.key.shape != route.key.shape && !$0.isPreflight
        }
    }
}

/// Compares two versions of one route.
func compareRoute(_ before: Route, _ after: Route, _ old: API, _ new: API, _ list: inout ChangeList) {
    compareAccess(before, after, old, new, &list)
    compareRequest(before, after, old, new, &list)
    compareIntegration(before.integration, after.integration, after, new.kind, &list)
}
