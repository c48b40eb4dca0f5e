import JSONSchema
import RuntimeConfig
import Tree

extension Exchange {
    /// Refuses requests that lack parameters, and then bodies that do not fit their model ("Request validation for REST
    /// APIs").
    mutating func validate() throws(Refusal) {
        guard let route else { return }
        if route.validatesParameters { try validateParameters(route) }
        if route.validatesBody { try validateBody(route) }
    }

    /// A blank value is a missing one. Headers are told first, then path, then query.
    private func validateParameters(_ route: Shared<Route>) throws(Refusal) {
        let required = route.parameters.filter(\.value).keys.sorted()
        var missing: [String] = []
        for location in ["header", "path", "querystring"] {
            for name in required.compactMap({ $0.dropping("method.request.\(location).") })
            where (requestValue("method.request.\(location).\(name)") ?? "").isEmpty {
                missing.append(name)
            }
        }
        if missing.isEmpty { return }
        throw Refusal(
            .badParameters, message: "Missing required request parameters: [\(missing.joined(separator: ", "))]")
    }

    /// Bodies of a type without a model pass. An empty body counts as `{}`.
    private func validateBody(_ route: Shared<Route>) throws(Refusal) {
        let type = mediaType(request.headers["Content-Type"]) ?? "application/json"
        guard let name = route.models[type] ?? route.models["$default"] else { return }
        guard let model = config.models[name] ?? Exchange.builtInModels[name] else { return }
        let text = body.isEmpty ? "{}" : String(decoding: body, as: UTF8.self)
        guard let instance = JSONText.read(text) else { throw Refusal(.badBody, validation: "[\"malformed JSON\"]") }
        let findings = Schema(model, models: config.models).findings(for: instance)
        if findings.isEmpty { return }
        throw Refusal(.badBody, validation: "[\(findings.joined(separator: ", "))]")
    }

    /// The models that every API has.
    private static let builtInModels: [String: Node] = ["Empty": Node(Mapping()), "Error": Node(Mapping())]
}
