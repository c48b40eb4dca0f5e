import CloudFormation
import CrossOrigin
import Diagnostics
import Surface
import Tree

/// One place where a service says which pages may call.
struct CORSSetting {
    enum Kind {
        /// The `CorsConfiguration` of an HTTP API.
        case configuration
        /// The answer of an `OPTIONS` method.
        case preflight
        /// The `Cors` of a function's URL.
        case functionURL
    }

    var kind: Kind
    var cors: CORS
    /// The API; `nil` for a function's URL.
    var api: API?
    /// The `OPTIONS` route of a preflight.
    var route: Route?
    /// Whether callers of the function's URL sign their requests.
    var isSigned = false
    /// The place of the whole.
    var place: Origin

    /// Whether the origin that asked is compared with patterns and named in the answer.
    var echoesPatterns: Bool { kind == .preflight && cors.echoesOrigin }
    var allowsCredentials: Bool { cors.allowsCredentials.isTrue }
    /// What tells the settings of one file apart.
    var subject: String { route?.key.text ?? "" }

    /// Texts of origins that are known, with their nodes.
    var origins: [(text: String, node: Node)] { cors.origins.compactMap { node in node.string.map { ($0, node) } } }

    /// Where a value is written: its own place, or the whole setting's.
    func place(of node: Node) -> Origin { node.origin.or(place) }
}

/// Whose setting it is: an API's or, for a preflight, a route's of the API.
struct SettingPlace: Hashable {
    var api: String?
    var route: String?
}

extension LintContext {
    /// Routes that a setting is about: those of the preflight's path, or all of the API.
    func routes(of setting: CORSSetting) -> [Route] {
        guard let api = setting.api else { return [] }
        guard let path = setting.route?.key.path else { return api.ownRoutes }
        return ownRoutesByPath[api.id]?[path] ?? []
    }

    func readCORSSettings() -> [CORSSetting] {
        let apis = surface.apis.flatMap { api in
            if let cors = api.cors {
                return [
                    CORSSetting(
                        kind: .configuration, cors: cors, api: api, place: cors.origin.or(writtenHTTPCORS, api.origin))
                ]
            }
            return api.routes.compactMap { route in
                route.preflight.map {
                    CORSSetting(
                        kind: .preflight, cors: $0, api: api, route: route, place: $0.origin.or(route.origin))
                }
            }
        }
        return (apis + surface.functions.flatMap(\.urls).compactMap(setting)).filter { !$0.cors.isOpen }.map(spelled)
    }

    /// `provider.httpApi.cors` of a spec.
    private var writtenHTTPCORS: Origin { spec?["provider"]?["httpApi"]?["cors"]?.origin ?? .none }

    private func setting(_ url: FunctionURL) -> CORSSetting? {
        url.cors.map {
            CORSSetting(
                kind: .functionURL, cors: $0, isSigned: url.authorization?.string == "AWS_IAM",
                place: $0.origin.or(url.origin))
        }
    }

    /// A preflight's header is put together from what the author wrote; this finds the words again, so that a finding
    /// about one points at it.
    private func spelled(_ setting: CORSSetting) -> CORSSetting {
        guard setting.kind == .preflight, let written = writtenCORS[setting.place.span] else { return setting }
        var setting = setting
        func find(_ nodes: [Node]) -> [Node] {
            nodes.map { node in
                guard node.origin.place.isNone, let text = node.string, let found = written.scalar(text) else {
                    return node
                }
                return Node(node.content, found.origin)
            }
        }
        setting.cors.origins = find(setting.cors.origins)
        setting.cors.methods = find(setting.cors.methods)
        setting.cors.headers = find(setting.cors.headers)
        for key in ["maxAge", "allowCredentials"] {
            guard let value = written[key] else { continue }
            if key == "maxAge" { setting.cors.maxAge?.origin = value.origin }
            if key == "allowCredentials" { setting.cors.allowsCredentials?.origin = value.origin }
        }
        return setting
    }
}

extension Node {
    /// The first text in this value that is, or has between commas, a text.
    fileprivate func scalar(_ text: String) -> Node? {
        if let string {
            return string == text || string.split(separator: ",").contains { $0.drop { $0 == " " } == text }
                ? self : nil
        }
        for element in list ?? map?.map(\.value) ?? [] {
            if let found = element.scalar(text) { return found }
        }
        return nil
    }
}
