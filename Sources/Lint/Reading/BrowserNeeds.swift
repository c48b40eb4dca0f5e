import CrossOrigin
import Diagnostics
import Surface
import Tree

/// A request that a page on an allowed origin has to make to use a route, and what becomes of it.
struct BrowserFailure {
    var api: CrossOriginAPI
    var route: Route
    var origin: String
    var refusal: Refusal
    /// Who answers the preflight.
    var preflight: Preflight
}

extension CrossOriginAPI {
    /// Every request that is meant to work and does not: for each route and each origin that may call, one request with
    /// the route's method, and one for each header that its authorizer or its key needs.
    func failures() -> [BrowserFailure] {
        api.ownRoutes.flatMap { route -> [BrowserFailure] in
            guard let path = route.key.path ?? (route.key == .fallback ? "/" : nil) else { return [] }
            let preflight = preflight(of: path)
            guard let cors = preflight.cors, let origin = cors.pageOrigin else { return [] }
            let isCredentialed = cors.allowsCredentials.isTrue && !cors.origins.contains { $0.string == "*" }
            return requests(to: route, from: origin, isCredentialed).compactMap { request in
                guard case .notSent(let refusal) = predict(request, to: route).outcome else { return nil }
                return BrowserFailure(api: self, route: route, origin: origin, refusal: refusal, preflight: preflight)
            }
        }
    }

    private func requests(to route: Route, from origin: String, _ isCredentialed: Bool) -> [PageRequest] {
        let method = route.key.method ?? "ANY"
        let plain = method == "ANY" ? [] : [PageRequest(from: origin, method, includesCredentials: isCredentialed)]
        let named = route.headersForCallers(of: api).map { name in
            PageRequest(from: origin, "GET", headers: [.init(name, "x")], includesCredentials: isCredentialed)
        }
        return plain + named
    }
}

extension Preflight {
    /// What is answered to preflights, as far as the gateway itself answers.
    var cors: CORS? {
        switch self {
        case .configuration(let cors): cors.isComplete ? cors : nil
        case .mock(let route): route.preflight.flatMap { $0.isComplete ? $0 : nil }
        case .mapped, .guarded, .backend, .nobody, .unknown: nil
        }
    }
}

extension CORS {
    /// An origin that may call, by the list; `nil` when none may that a browser ever names.
    var pageOrigin: String? {
        let texts = origins.compactMap(\.string)
        if texts.contains("*") { return "https://page.example" }
        return texts.lazy.compactMap { text in
            let filled = text.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "page")
            return SerializedOrigin.problem(of: filled) == nil ? filled : nil
        }.first
    }
}

extension Route {
    /// Names of headers, in lower case, without which nobody gets through to the route.
    func headersForCallers(of api: API) -> [String] {
        var names: [String] = []
        if requiresAPIKey.isTrue, api.apiKeySource?.string?.uppercased() != "AUTHORIZER" { names.append("x-api-key") }
        switch access.scheme {
        case .iam: names += ["authorization", "x-amz-date", "x-amz-security-token"]
        case .lambda, .jwt, .userPool: names += api.authorizer(of: self)?.headerNames ?? []
        case .open, .unknown: break
        }
        if models.contains(where: { $0.key.lowercased() == "application/json" }) { names.append("content-type") }
        return names
    }
}

extension Authorizer {
    /// Names of the headers that it reads, in lower case.
    var headerNames: [String] {
        identitySources.compactMap { source in
            guard let text = source.string, let range = text.firstRange(ofText: "request.header.") else { return nil }
            return text[range.upperBound...].lowercased()
        }
    }
}

extension LintContext {
    /// The setting by which a request failed.
    func setting(of failure: BrowserFailure) -> CORSSetting? {
        settingsByPlace[SettingPlace(api: failure.api.api.id, route: failure.preflight.route?.id)]
    }

    /// Where a list of a CORS setting is written: the list, its first element, or the whole setting.
    func listPlace(_ key: String, _ setting: CORSSetting) -> Origin {
        let nodes = key == "AllowMethods" ? setting.cors.methods : setting.cors.headers
        let list = setting.kind == .preflight ? nil : setting.api?.properties["CorsConfiguration"]?[key]
        return list.place(or: nodes.first.place(or: setting.place))
    }
}
