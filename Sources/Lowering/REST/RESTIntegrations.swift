import CloudFormation
import Model
import Tree

extension Lowering {
    /// `Integration` of a route's method.
    func restIntegration(_ route: Route) -> Node {
        let integration = route.integration
        var result: Node = [
            "IntegrationHttpMethod": "POST",
            "Type": Node(integration.target.restType),
            "TimeoutInMillis": integration.timeout,
        ]
        switch integration.target {
        case .function: result["Uri"] = invocationURI(route)
        case .web(let target):
            result["IntegrationHttpMethod"] = Node(target.method)
            result["Uri"] = target.uri
            if let type = target.connectionType {
                result["ConnectionType"] = Node(type)
                result["ConnectionId"] = target.connectionID
            }
        case .foreignFunction(let arn, _): result["Uri"] = invocationURI(of: arn)
        case .service(let target):
            result["IntegrationHttpMethod"] = Node(target.method)
            result["Uri"] = serviceURI(target)
        case .mock, .other: break
        }
        if integration.target.mapsResponses { addMappings(integration, to: &result) }
        let parameters = integration.request.parameters
        if !parameters.isEmpty { result["RequestParameters"] = Node(parameters) }
        result["ResponseTransferMode"] = integration.transferMode.map { Node($0) }
        return result
    }

    private func addMappings(_ integration: Integration, to result: inout Node) {
        let request = integration.request
        result["PassthroughBehavior"] = request.passThrough
        result["ContentHandling"] = request.contentHandling
        if !request.templates.isEmpty { result["RequestTemplates"] = Node(request.templates) }
        result["IntegrationResponses"] = Node(integration.responses.map(integrationResponse))
    }

    private func integrationResponse(_ response: ResponseMapping) -> Node {
        [
            "StatusCode": Node(response.status),
            "SelectionPattern": Node(response.pattern),
            "ResponseParameters": Node(
                Mapping(response.headers.map { .init("method.response.header.\($0.key)", $0.value) })),
            "ResponseTemplates": Node(response.templates),
            "ContentHandling": response.contentHandling,
        ]
    }

    /// The address at which API Gateway invokes a function, or its alias.
    private func invocationURI(_ route: Route) -> Node {
        let isStreaming = route.integration.isStreaming
        let version = isStreaming ? "2021-11-15" : "2015-03-31"
        let name = route.integration.alias ?? function(route.function)?.versioning.alias.map { Node($0.name) }
        let alias = name.map { [":", $0] as [Node] } ?? []
        let parts: [Node] = [
            "arn:", .partition, ":apigateway:", .region, ":lambda:path/\(version)/functions/",
            .arn(Naming.lambda(route.function)),
        ]
        return .join("", parts + alias + [isStreaming ? "/response-streaming-invocations" : "/invocations"])
    }
}

extension Integration.Target {
    /// As API Gateway calls it.
    fileprivate var restType: String {
        switch self {
        case .function(let isProxy), .foreignFunction(_, let isProxy): isProxy ? "AWS_PROXY" : "AWS"
        case .service: "AWS"
        case .web(let target): target.isProxy ? "HTTP_PROXY" : "HTTP"
        case .mock: "MOCK"
        case .other(let type): type
        }
    }

    /// Whether API Gateway makes the answers, from what the target answers.
    fileprivate var mapsResponses: Bool { ["AWS", "HTTP", "MOCK"].contains(restType) }
}
