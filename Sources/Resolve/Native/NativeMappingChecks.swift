import Diagnostics
import Model
import Spec
import Tree

// Values of requests that are not there, or go nowhere.
extension Resolver {
    mutating func checkMapping(_ spec: RouteSpec, _ key: Route.Key, _ kind: APIKind) {
        guard kind != .http else { return }
        if kind == .websocket, key != .message("$connect") {
            for node in [spec.proxy?.headers, spec.proxy?.query, spec.request?.map] { checkMessageSources(node) }
        }
        checkWholeEvents(spec, kind)
    }

    /// Only the handshake is an HTTP request.
    ///
    /// Source: Amazon API Gateway Developer Guide, WebSocket API data mapping reference.
    private mutating func checkMessageSources(_ node: Node?) {
        for entry in node?.map?.entries ?? [] {
            guard let text = entry.value.string, let found = text.firstRange(ofText: "request."),
                ["header.", "query.", "querystring."].contains(where: text[found.upperBound...].hasPrefix)
            else { continue }
            diagnostics.error(
                "only-at-connect", "`\(text)` is not there: a message has neither headers nor a query",
                at: entry.value.origin, help: "only `$connect` has them; use `$request.body.…` or `$context.…`")
        }
    }

    /// As a proxy a function gets whole requests, which nothing can be added to.
    ///
    /// Source: Amazon API Gateway Developer Guide, Lambda proxy integrations.
    private mutating func checkWholeEvents(_ spec: RouteSpec, _ kind: APIKind) {
        guard spec.function != nil || spec.lambda != nil, !isMapped(spec, kind),
            let entry = spec.request?.node.map?.entry("map")
        else { return }
        diagnostics.error(
            "map-of-whole-event", "a function gets the whole request, and `map` changes nothing of it",
            at: Origin(entry.keySpan),
            help: "remove `map`, or add `template`: what it gives is then the function's event")
    }

    /// HTTP APIs have parameters, REST and WebSocket APIs Velocity.
    mutating func checkTexts(of called: Called, _ call: ServiceCall) {
        for entry in called.written.map?.entries ?? [] where !["role", "region", call.resource].contains(entry.key) {
            guard let text = entry.value.string, let found = text.firstRange(ofText: "$request.") else { continue }
            let words = text[found.upperBound...].prefix { $0.isLetter || $0.isNumber || "._-".contains($0) }
            diagnostics.error(
                "not-velocity", "`$request.\(words)` is no variable of Velocity, which `\(entry.key)` is here",
                at: entry.value.origin, help: "write `\(velocity(String(words)))`")
        }
    }

    /// `$input.params('id')` for `query.id`, `$input.json('$.a')` for `body.a`.
    private func velocity(_ place: String) -> String {
        let parts = place.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.first != "body" else {
            return parts.count == 1 ? "$input.body" : "$input.path('$.\(parts[1])')"
        }
        return "$input.params('\(parts.last ?? "")')"
    }
}
