import CloudFormation
import Model
import Tree

extension Lowering {
    mutating func lowerRESTAPIs() {
        for api in service.apis where api.kind == .rest && api.key == nil { lowerREST(RESTLowering(api)) }
    }

    private mutating func lowerREST(_ rest: RESTLowering) {
        if rest.api.external == nil { addRESTAPI(rest) }
        addRESTResources(rest)
        let preflights = addPreflights(rest)
        let methods = addRESTMethods(rest)
        addRequestChecks(rest)
        addRESTAuthorizers(rest)
        addRESTDeployment(rest, methods: preflights + methods)
        addAPIKeys(rest)
        permitREST(rest)
        addRESTLogs(rest)
    }

    private mutating func addRESTAPI(_ rest: RESTLowering) {
        let api = rest.api
        let policy = api.rest.policy.map { ["Version": "2012-10-17", "Statement": $0] as Node }
        graph[Naming.restAPI] = Resource(
            "AWS::ApiGateway::RestApi",
            [
                "Name": api.name,
                "BinaryMediaTypes": api.rest.binaryMediaTypes,
                "DisableExecuteApiEndpoint": api.disablesDefaultEndpoint,
                "EndpointConfiguration": [
                    "Types": [Node(api.rest.endpoint)], "VpcEndpointIds": api.rest.vpcEndpoints,
                ],
                "Tags": api.tags.map { tags in
                    Node(tags.inJavaScriptOrder.map { ["Key": Node($0.key), "Value": $0.value] })
                },
                // An empty policy takes away one that was there before.
                "Policy": policy ?? "",
                "ApiKeySourceType": api.rest.apiKeySource.map { Node($0) },
                "MinimumCompressionSize": api.rest.minimumCompressionSize,
                "Description": api.description,
            ], origin: api.origin)
    }
}

/// A REST API under way to its resources.
struct RESTLowering {
    let api: API
    /// The API's id.
    let id: Node
    let resources: RESTResourceTree
    /// The definition that stays of each authorizer: the last one of its name.
    let authorizers: [String: Authorizer]
    let models: [String: SharedModel]

    init(_ api: API) {
        self.api = api
        id = api.external?.id ?? .ref(Naming.restAPI)
        resources = RESTResourceTree(api)
        authorizers = Dictionary(api.authorizers.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        models = Dictionary(api.rest.models.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    }

    /// What API Gateway calls with, as the source of a permission: any stage, any method.
    var anyMethod: Node {
        .join("", ["arn:", .partition, ":execute-api:", .region, ":", .accountID, ":", id, "/*/*"])
    }
}
