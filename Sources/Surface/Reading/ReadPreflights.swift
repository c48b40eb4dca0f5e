import CloudFormation
import Diagnostics
import Tree

extension API {
    /// What the API answers to the preflight of a path: an HTTP API by its configuration, a REST API by the `OPTIONS` method
    /// that has no backend. `nil` where nothing at the gateway answers preflights.
    package func preflight(of path: String) -> CORS? {
        if let cors { return cors }
        return routes.first { $0.isPreflight && $0.key.path == path }?.preflight
    }
}

extension Route {
    /// The answer of an `OPTIONS` method without a backend.
    package var preflight: CORS? {
        guard isPreflight, let response = integration?.responses.first else { return nil }
        let header = { (name: String) in response.parameters.header(name, of: "method.response.header") }
        guard let origin = header("Access-Control-Allow-Origin") else { return nil }
        let echoed = response.templates.flatMap { $0.value.string.map(echoedOrigins) ?? [] }
        let answered = headerList(origin)
        return CORS(
            origin: response.origin.place.isNone ? self.origin : response.origin,
            origins: answered
                + echoed.filter { echo in !answered.contains(Node(echo)) }.map { Node($0, origin.origin) },
            methods: headerList(header("Access-Control-Allow-Methods")),
            headers: headerList(header("Access-Control-Allow-Headers")),
            exposedHeaders: headerList(header("Access-Control-Expose-Headers")),
            allowsCredentials: header("Access-Control-Allow-Credentials").map { truth($0) },
            maxAge: header("Access-Control-Max-Age").map { number($0) }, echoesOrigin: !echoed.isEmpty,
            isComplete: answered.allSatisfy { $0.string != nil } && isUnderstood(response))
    }

    /// A template that sets headers, but not by naming origins, may answer anything.
    private func isUnderstood(_ response: IntegrationResponse) -> Bool {
        response.templates.allSatisfy { template in
            guard let text = template.value.string else { return false }
            return text.firstRange(ofText: "responseOverride.header") == nil || !echoedOrigins(text).isEmpty
        }
    }
}

extension Mapping {
    /// The value of a header, whatever the case of its name.
    package func header(_ name: String, of prefix: String) -> Node? {
        let key = "\(prefix).\(name)".lowercased()
        return first { $0.key.lowercased() == key }?.value
    }
}

/// A literal of a mapping stands in single quotes; anything else is an expression, and a `${…}` in it is a variable
/// whose value is not known yet.
private func literal(_ node: Node) -> String? {
    guard let text = node.string, text.utf8.count >= 2, text.hasPrefix("'"), text.hasSuffix("'"),
        text.firstRange(ofText: "${") == nil
    else { return nil }
    return String(text.dropFirst().dropLast())
}

/// The parts of a header with commas; the node as it is when it is no literal.
private func headerList(_ node: Node?) -> [Node] {
    guard let node else { return [] }
    guard let text = literal(node) else { return [Node(.null, node.origin)] }
    return text.split(separator: ",").map { part in
        Node(String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()), node.origin)
    }
}

private func truth(_ node: Node) -> Node { literal(node).map { Node($0 == "true", node.origin) } ?? node }
private func number(_ node: Node) -> Node { literal(node).flatMap { Int($0) }.map { Node($0, node.origin) } ?? node }

/// The origins that a response template compares the caller's with: texts in double quotes that look like origins, written
/// plain or as regular expressions with `[.]`, `\\.` and `.+` or `.*` for anything.
private func echoedOrigins(_ template: String) -> [String] {
    guard template.firstRange(ofText: "responseOverride.header") != nil else { return [] }
    return template.split(separator: "\"", omittingEmptySubsequences: false).enumerated().compactMap { index, text in
        guard index % 2 == 1, text.hasPrefix("http") || [".*", ".+", "*"].contains(text) else { return nil }
        return String(text).replacing("[.]", with: ".").replacing("\\.", with: ".").replacing(".+", with: "*")
            .replacing(".*", with: "*")
    }
}
