import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// Adds what one `http` event means: a route, the authorizer it names, its part in the preflight of its path.
    mutating func addRoute(_ event: HTTPEvent, _ settings: APIGatewaySettingsSpec, to reading: inout RESTReading) {
        let http = event.event
        guard let path = restPath(http), let method = restMethod(http) else { return }
        let kind = IntegrationKind(http)
        var route = Route(key: .http(method: method, path: path), function: event.function, origin: restOrigin(http))
        if let authorizer = restAuthorizer(http, kind) {
            route.access = authorizer.access
            if let definition = authorizer.definition { reading.add(definition) }
        }
        let cors = RouteCORS(http, method: method)
        noteMissingOrigin(http)
        if let cors { reading.preflights.add(cors, path: path) }
        route.cors = cors?.model
        checkTransferMode(http, kind)
        checkWebTarget(http, kind)
        noteDroppedKeys(http, kind)
        route.checks = requestChecks(http, kind, settings)
        route.integration = integration(http, kind, method: method, settings, cors: route.cors)
        route.requiresAPIKey = http.isPrivate?.isTruthy ?? false
        route.operationName = http.operationId?.ifPresent
        reading.api.routes.append(route)
    }

    /// The place of a route: what names its path.
    private func restOrigin(_ http: HTTPEventSpec) -> Origin {
        http.node.map == nil ? http.node.origin : http.path?.origin ?? http.node.origin
    }

    /// The path with one slash before it and none behind.
    private mutating func restPath(_ http: HTTPEventSpec) -> String? {
        guard let path = http.path?.ifPresent else {
            diagnostics.error(
                "missing-path", "this `http` event names no path", at: http.node.origin,
                help: "write `http: GET /path`, or a map with `path` and `method`")
            return nil
        }
        var text = path.printed[...]
        if text.first == "/" { text.removeFirst() }
        if text.last == "/" { text.removeLast() }
        if text.first == "/" || text.last == "/" {
            diagnostics.error(
                "invalid-path", "the path `\(path.printed)` begins or ends with more than one slash", at: path.origin,
                help: "leave one slash")
            return nil
        }
        return hasValidParts(text, path) ? "/\(text)" : nil
    }

    /// Some parts API Gateway takes nowhere, and some at the end only.
    private mutating func hasValidParts(_ text: Substring, _ path: Node) -> Bool {
        guard !text.isEmpty, !path.isUnknown else { return true }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 255 {
            diagnostics.error(
                "invalid-path", "the path has \(parts.count) parts, and no logical id can hold more than 255",
                at: path.origin, help: "write `{proxy+}` for what is deeper, and let the function read the rest")
            return false
        }
        if let wrong = parts.first(where: { $0.isEmpty || $0.contains("*") }) {
            diagnostics.error(
                "invalid-path", "`\(wrong)` is no part of a path of a REST API", at: path.origin,
                help: wrong.isEmpty ? "leave one slash" : "write `{proxy+}` for any path")
            return false
        }
        if let greedy = parts.dropLast().first(where: { $0.hasSuffix("+}") }) {
            diagnostics.error(
                "invalid-path", "nothing can follow `\(greedy)`, which takes the rest of the path", at: path.origin,
                help: "put it last, or drop its `+`")
            return false
        }
        return true
    }

    private mutating func restMethod(_ http: HTTPEventSpec) -> String? {
        if let method = http.method?.ifPresent {
            if method.printed == "*" { noteAnyMethod(method) }
            return method.printed.uppercased()
        }
        diagnostics.error(
            "missing-method", "this `http` event names no method", at: http.node.origin,
            help: "add `method`, such as `get` or `any`")
        return nil
    }
}

extension Resolver {
    /// The schema takes `*`, and then it stands in the logical id of the method, as it is.
    private mutating func noteAnyMethod(_ method: Node) {
        diagnostics.warning(
            "method-not-deployable", "CloudFormation takes no method `*` of a REST API", at: method.origin,
            help: "write `any`")
    }
}

/// The kinds of integrations by the names that API Gateway has for them.
enum IntegrationKind: Hashable {
    /// A function that gets the whole request.
    case lambdaProxy
    /// A function behind templates.
    case lambda
    case http
    case httpProxy
    case mock
    case other(String)

    init(_ http: HTTPEventSpec) {
        guard let written = http.integration?.ifTruthy else {
            self = http.async?.isTruthy ?? false ? .lambda : .lambdaProxy
            return
        }
        var name = written.printed.uppercased()
        if let dash = name.firstIndex(of: "-") { name.replaceSubrange(dash...dash, with: "_") }
        switch name {
        case "LAMBDA", "AWS": self = .lambda
        case "LAMBDA_PROXY", "AWS_PROXY": self = .lambdaProxy
        case "HTTP": self = .http
        case "HTTP_PROXY": self = .httpProxy
        case "MOCK": self = .mock
        default: self = .other(name)
        }
    }

    var isProxy: Bool { self == .lambdaProxy || self == .httpProxy }
    var isWeb: Bool { self == .http || self == .httpProxy }
    /// Whether API Gateway makes the answers.
    var mapsResponses: Bool { self == .lambda || self == .http || self == .mock }

    /// As messages call it.
    var words: String {
        switch self {
        case .lambdaProxy: "lambda-proxy"
        case .lambda: "lambda"
        case .http: "http"
        case .httpProxy: "http-proxy"
        case .mock: "mock"
        case .other(let name): name
        }
    }
}
