import CloudFormation
import Diagnostics
import Model
import Tree

/// Turns a service into the CloudFormation resources that make it.
package func lower(_ service: Service, into diagnostics: inout DiagnosticBag) -> ResourceGraph {
    var lowering = Lowering(service: service, diagnostics: diagnostics)
    lowering.lowerAll()
    diagnostics = lowering.diagnostics
    return lowering.graph
}

/// The lowering under way: the service is read, the graph grows.
struct Lowering {
    let service: Service
    var graph: ResourceGraph
    var diagnostics: DiagnosticBag
    /// The role that functions share; `nil` when there is none, and before `lowerExecutionRole`.
    var sharedRole: SharedRole?
    /// Statements of the functions' own roles, by the functions' keys.
    var ownStatements: [String: [Node]] = [:]
    /// Positions in `service.functions` by key.
    let functionIndex: [String: Int]
    /// The service's own layers by the logical id of their version, and the other way round.
    var layersByID: [String: Layer] = [:]
    var layerIDs: [String: String] = [:]
    /// Logical ids of the functions' versions by the functions' keys.
    var versionIDs: [String: String] = [:]
    /// Destinations of asynchronous invocations that the shared role may deliver to.
    var granted: Set<Node> = []

    init(service: Service, diagnostics: DiagnosticBag) {
        self.service = service
        self.diagnostics = diagnostics
        functionIndex = Dictionary(
            service.functions.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        graph = ResourceGraph(description: "The AWS CloudFormation template for this Serverless application")
        // As many as is usual: log group, function, version, permission and integration, and one for each route.
        let routes = service.apis.reduce(0) { $0 + $1.routes.count }
        graph.resources.reserveCapacity(5 * service.functions.count + routes)
    }

    /// Everything, in the order in which the framework puts it into its template.
    mutating func lowerAll() {
        lowerDeploymentBucket()
        lowerFunctions()
        lowerSchedules()
        lowerBucketNotifications()
        lowerRESTAPIs()
        lowerWebSocketAPIs()
        lowerTopicSubscriptions()
        lowerStreamSources()
        lowerKafkaSources()
        lowerActiveMQSources()
        lowerRabbitMQSources()
        lowerMSKSources()
        lowerLoadBalancerRules()
        lowerAlexaSkills()
        lowerAlexaSmartHomeSkills()
        lowerIoTRules()
        lowerFleetProvisioningHooks()
        lowerEventRules()
        lowerLogSubscriptions()
        lowerUserPoolTriggers()
        lowerBusRules()
        lowerQueueSources()
        lowerEdgeAssociations()
        lowerHTTPAPIs()
        lowerNativeAPIs()
        finishExecutionRole()
        finishOwnRoles()
        nameExports()
        mergeResources()
        nameRESTDeployment()
        checkStackLimits()
    }
}

extension Lowering {
    /// Puts a resource where there may be one with its logical id already: laid over that one key by key, lists by position,
    /// as the framework does wherever it merges instead of assigning.
    mutating func lay(_ resource: Resource, at logicalID: String) {
        graph[logicalID] = Resource(
            body: merged(graph[logicalID]?.body, with: resource.body), origin: resource.origin)
    }
}
