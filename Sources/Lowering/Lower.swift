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

    init(service: Service, diagnostics: DiagnosticBag) {
        self.service = service
        self.diagnostics = diagnostics
        graph = ResourceGraph(description: "The AWS CloudFormation template for this Serverless application")
    }

    /// Everything, in the order in which the framework puts it into its template.
    mutating func lowerAll() {
        lowerDeploymentBucket()
        lowerFunctions()
        lowerRESTAPIs()
        lowerWebSocketAPIs()
        lowerSchedules()
        lowerBucketNotifications()
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
        mergeResources()
    }
}
