import Diagnostics
import Model
import Spec
import Tree

/// The routes of the HTTP API under way.
struct HTTPRoutes {
    /// By the keys of `provider.httpApi.authorizers`.
    let authorizers: [String: Authorizer]
    /// Whether the API is made elsewhere.
    let isExternal: Bool
    /// The format of events unless a function says otherwise.
    let payloadFormat: Node
    fileprivate(set) var all: [Route] = []
    /// What a preflight answers unless told otherwise: `OPTIONS` and the methods of the routes, each once.
    fileprivate(set) var methods = ["OPTIONS"]
    /// Where in `all` a route stands, by its key as a text.
    fileprivate var positions: [String: Int] = [:]

    /// - Parameter most: as many routes as there may be.
    init(authorizers: [String: Authorizer], isExternal: Bool, payloadFormat: Node, most: Int) {
        self.authorizers = authorizers
        self.isExternal = isExternal
        self.payloadFormat = payloadFormat
        all.reserveCapacity(most)
        positions.reserveCapacity(most)
    }

    fileprivate mutating func addMethods(of key: Route.Key) {
        var added = HTTPRouteText.methods.filter { $0 != "ANY" }
        if case .http(let method, _) = key, method != "ANY" { added = [method] }
        for method in added where !methods.contains(method) { methods.append(method) }
    }
}

extension Resolver {
    /// Adds the routes of one function.
    mutating func addHTTPRoutes(of function: Keyed<FunctionSpec>.Entry, to routes: inout HTTPRoutes) {
        let payloadFormat = function.value.httpApi?.payload?.node.ifTruthy ?? routes.payloadFormat
        var first: HTTPAPIEventSpec?
        for case .httpApi(let event) in function.events {
            first = first ?? event
            add(event, of: function.key, payloadFormat, to: &routes)
        }
        if let first { noteLongTimeout(function.value.timeout?.ifTruthy, of: function.key, event: first) }
    }

    private mutating func add(
        _ event: HTTPAPIEventSpec, of function: String, _ payloadFormat: Node, to routes: inout HTTPRoutes
    ) {
        guard let routeKey = httpRouteKey(of: event) else { return }
        let origin = event.path?.origin ?? event.node.origin
        var route = Route(key: routeKey, function: function, origin: origin)
        route.access = httpAccess(event.authorizer, routes)
        route.integration.timeout = 30000
        route.integration.payloadFormat = payloadFormat
        routes.addMethods(of: routeKey)
        guard let known = routes.positions[routeKey.text] else {
            routes.positions[routeKey.text] = routes.all.count
            routes.all.append(route)
            return
        }
        noteDuplicate(route, of: routes.all[known])
        routes.all[known] = route
    }

    private mutating func noteDuplicate(_ route: Route, of first: Route) {
        guard case .http(let method, let path) = route.key else {
            diagnostics.warning(
                "duplicate-route", "there are two `*` routes, and only the last one is made", at: route.origin,
                secondary: [.init(first.origin.place, "this one is lost")], help: "remove one of them")
            return
        }
        diagnostics.error(
            "duplicate-route", "the route `\(method) \(path)` is there twice", at: route.origin,
            secondary: [.init(first.origin.place, "the first one")], help: "remove one of them")
    }

    // MARK: Keys

    private mutating func httpRouteKey(of event: HTTPAPIEventSpec) -> Route.Key? {
        guard let text = event.text else { return httpRouteKey(event.method?.ifTruthy, event.path, event) }
        if text.printed == "*" { return .fallback }
        if text.isUnknown { return .http(method: "ANY", path: text.printed) }
        guard let route = HTTPRouteText(text.printed) else {
            diagnostics.error(
                "invalid-route", "\(text.quoted) is no route of an HTTP API", at: text.origin,
                help: "write a method and a path, such as `GET /users`, or `*`")
            return nil
        }
        return .http(method: route.method.uppercased(), path: route.path)
    }

    private mutating func httpRouteKey(_ method: Node?, _ path: Node?, _ event: HTTPAPIEventSpec) -> Route.Key? {
        guard let path = path?.ifPresent else {
            diagnostics.error(
                "missing-path", "the route has no `path`", at: event.node.origin, help: "add `path`, such as `/users`")
            return nil
        }
        if path.printed == "*" {
            guard let method, method.printed != "*" else { return .fallback }
            diagnostics.error(
                "method-of-any-path", "the path `*` takes every method, and this is \(method.quoted)",
                at: method.origin, help: "remove `method`, or write a path that starts with `/`")
            return nil
        }
        guard let method else {
            diagnostics.error(
                "missing-method", "the route of `\(path.printed)` has no `method`", at: event.node.origin,
                help: "add `method`, such as `GET`, or `*` for all")
            return nil
        }
        let name = method.printed == "*" ? "ANY" : method.printed.uppercased()
        guard method.isUnknown || HTTPRouteText.methods.contains(name) else {
            diagnostics.error(
                "invalid-method", "\(method.quoted) is no method of an HTTP API", at: method.origin,
                help: "use one of \(HTTPRouteText.methods.map { "`\($0)`" }.joined(separator: ", "))")
            return nil
        }
        return .http(method: name, path: path.printed)
    }

    // MARK: Access

    private mutating func httpAccess(_ authorizer: Node?, _ routes: HTTPRoutes) -> Access {
        guard let authorizer = authorizer?.ifTruthy else { return .open }
        var reference = HTTPAPIAuthorizerReferenceSpec(authorizer) ?? HTTPAPIAuthorizerReferenceSpec()
        if authorizer.map == nil { reference.name = authorizer }
        let scopes = reference.scopes?.ifTruthy.map { ($0.list ?? [$0]).eachOnce }
        if reference.type?.string == "aws_iam" { return iamAccess(reference) }
        if let id = reference.id?.ifTruthy {
            if !routes.isExternal { reportExternalAuthorizer(id) }
            let type = reference.type?.string == "request" ? "CUSTOM" : "JWT"
            return .externalAuthorizer(id: id, type: type, scopes: scopes)
        }
        guard let name = reference.name?.ifTruthy else {
            diagnostics.error(
                "authorizer-without-name", "the authorizer has neither `name` nor `id`", at: authorizer.origin,
                help: "name an authorizer below `provider.httpApi.authorizers`")
            return .open
        }
        if name.isUnknown { return .open }
        guard let known = routes.authorizers[name.printed] else {
            diagnostics.error(
                "unknown-authorizer", "`\(name.printed)` is no authorizer of the HTTP API", at: name.origin,
                help: nearest(to: name.printed, among: Array(routes.authorizers.keys).sorted())
                    .map { "did you mean `\($0)`?" } ?? "add it below `provider.httpApi.authorizers`")
            return .open
        }
        return .authorizer(name: known.name, scopes: scopes)
    }

    private mutating func iamAccess(_ reference: HTTPAPIAuthorizerReferenceSpec) -> Access {
        if let other = [reference.name, reference.id, reference.scopes].firstTruthy {
            diagnostics.error(
                "iam-with-others", "an authorizer of the type `aws_iam` has nothing else", at: other.origin,
                help: "remove it, or the type")
        }
        return .iam
    }

    private mutating func reportExternalAuthorizer(_ id: Node) {
        diagnostics.error(
            "external-authorizer", "the authorizer \(id.quoted) is not of this API, which this service makes itself",
            at: id.origin,
            help: "name an authorizer below `provider.httpApi.authorizers`, or set `provider.httpApi.id`")
    }

    // MARK: Timeouts

    private mutating func noteLongTimeout(_ own: Node?, of function: String, event: HTTPAPIEventSpec) {
        guard let timeout = own ?? provider.timeout?.ifTruthy, let seconds = timeout.double, seconds >= 30 else {
            return
        }
        let headline =
            seconds > 30
            ? "`\(function)` may run for \(timeout.printed) seconds, and an HTTP API waits for 30"
            : "`\(function)` may run for as long as an HTTP API waits, 30 seconds"
        diagnostics.warning(
            "timeout-beyond-api", headline, at: timeout.origin,
            secondary: [.init(event.node.origin.place, "called by this route")],
            help: "set `timeout: 29` or less, or answer first and go on in another function")
    }
}
