import CloudFormation
import Diagnostics
import Model
import Tree

/// What API Gateway takes in one API.
///
/// Sources: "Quotas for configuring and running an HTTP
/// API" and "… a REST API" and "… a WebSocket API", API Gateway Developer Guide.
enum StackLimits {
    /// Routes of an HTTP or WebSocket API; AWS raises it on request.
    static let routes = 300
    /// Integrations of an HTTP or WebSocket API; never raised.
    static let integrations = 300
    /// Resources of a REST API, which are the parts of its paths; AWS raises it on request.
    static let pathParts = 300
}

extension Lowering {
    /// Warns of what is too large to be deployed as it is. Resources and outputs that one stack does not take are split
    /// among several when the outputs are written.
    mutating func checkStackLimits() {
        let help = "split the service into several"
        for (section, limit) in [("Parameters", TemplateLimits.parameters), ("Mappings", TemplateLimits.mappings)] {
            warn(
                graph.sections[section]?.map?.count ?? 0, over: limit, "\(section.lowercased()) of one stack",
                help: help)
        }
        for api in service.apis { checkLimits(of: api) }
    }

    private mutating func checkLimits(of api: API) {
        let raised = "ask AWS for more, or split the API"
        guard api.kind != .rest else {
            let parts = graph.resources.values.count { $0.type == "AWS::ApiGateway::Resource" }
            return warn(parts, over: StackLimits.pathParts, "path parts of the REST API", help: raised)
        }
        warn(api.routes.count, over: StackLimits.routes, "routes of one API", help: raised)
        warn(
            Set(api.routes.map(\.function)).count, over: StackLimits.integrations, "integrations of one API",
            help: "split the API, or let one function answer several routes")
    }

    private mutating func warn(_ count: Int, over limit: Int, _ what: String, help: String) {
        guard count > limit else { return }
        diagnostics.warning(
            "too-many", "\(count) \(what) are more than the \(limit) that AWS takes", at: service.origin, help: help)
    }
}
