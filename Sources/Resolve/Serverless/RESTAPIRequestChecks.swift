import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// What a route takes and checks before anything answers.
    mutating func requestChecks(
        _ http: HTTPEventSpec, _ kind: IntegrationKind, _ settings: APIGatewaySettingsSpec
    ) -> RequestChecks {
        let parameters = flatParameters(http, kind).map { entry in
            RequestParameter(
                name: entry.key,
                isRequired: entry.value.map == nil ? entry.value : entry.value["required"]?.ifPresent ?? true)
        }
        let bodies = (http.request?.schemas?.map?.entries ?? []).map { bodyCheck($0, settings) }
        return RequestChecks(parameters: parameters, bodies: bodies)
    }

    private mutating func bodyCheck(_ entry: Mapping.Entry, _ settings: APIGatewaySettingsSpec) -> BodyCheck {
        BodyCheck(contentType: entry.key, schema: bodySchema(entry.value, settings), origin: Origin(entry.keySpan))
    }

    private mutating func bodySchema(_ node: Node, _ settings: APIGatewaySettingsSpec) -> BodyCheck.Schema {
        if node.map != nil {
            guard let schema = node["schema"]?.ifTruthy else { return .own(node, name: nil, description: nil) }
            return .own(schema, name: node["name"]?.ifPresent, description: node["description"]?.ifPresent)
        }
        let names = settings.request?.schemas?.entries.map(\.key) ?? []
        if names.contains(node.printed) { return .shared(node.printed) }
        let near = nearest(to: node.printed, among: names)
        diagnostics.warning(
            "unknown-schema", "`\(node.printed)` is no schema below `provider.apiGateway.request.schemas`",
            at: node.origin, help: near.map { "did you mean `\($0)`?" } ?? "define it there, or write the schema here")
        return .own(node, name: nil, description: nil)
    }
}
