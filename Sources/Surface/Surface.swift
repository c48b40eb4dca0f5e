import CloudFormation
import Diagnostics
import Tree

/// What a template puts before callers: its APIs with their routes, who may call them, and what they reach.
///
/// It is read back from the resources, so that a compiled spec, what its author added by hand, and anybody's template all
/// look the same. What a value is at build time stays open where the template leaves it open: settings are nodes, with
/// functions and unknowns in them.
package struct Surface: Sendable {
    package var apis: [API] = []
    /// Stages of APIs that the template neither has nor adds routes to, below what is known of each API.
    package var foreignStages: [API] = []
    package var functions: [Function] = []
    package var usagePlans: [UsagePlan] = []
    package var apiKeys: [APIKey] = []
    package var domains: [Domain] = []
    /// Statements that let a caller use a function.
    package var permissions: [Permission] = []
    /// Policy documents of identities, trust and resources.
    package var policies: [Policy] = []

    package init(_ graph: ResourceGraph) {
        let reader = Reader(graph)
        functions = reader.functions()
        apis = reader.apis()
        foreignStages = reader.foreignStages(known: Set(apis.map(\.id)))
        usagePlans = reader.usagePlans()
        apiKeys = reader.apiKeys()
        domains = reader.domains()
        permissions = reader.permissions()
        policies = reader.policies()
    }

    package func api(_ id: String) -> API? { apis.first { $0.id == id } }
    package func function(_ id: String) -> Function? { functions.first { $0.id == id } }
}
