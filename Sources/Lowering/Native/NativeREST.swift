import CloudFormation
import Model
import Tree

extension Lowering {
    mutating func lowerNativeREST(_ native: NativeAPI) {
        let api = native.api
        let resources = RESTResourceTree(api, id: native.names.api) { native.names.part("Path", $0) }
        lowerRESTAPI(native)
        for part in resources.made {
            graph[part.logicalID] = Resource(
                "AWS::ApiGateway::Resource",
                [
                    "ParentId": resources.parentID(of: part), "PathPart": Node(part.text),
                    "RestApiId": .ref(native.names.api),
                ], origin: part.origin)
        }
        lowerRESTAuthorizers(native)
        lowerModels(native)
        for preflight in api.preflights { lowerPreflight(preflight, native, resources) }
        for route in api.routes { lowerMethod(route, native, resources) }
        for response in api.gatewayResponses { lowerGatewayResponse(response, native) }
        let deployment = lowerNativeDeployment(native)
        lowerNativeStage(native, deployment: deployment)
        lowerKeysAndPlans(native)
        lowerFirewall(native)
    }

    private mutating func lowerRESTAPI(_ native: NativeAPI) {
        let api = native.api
        graph[native.names.api] = Resource(
            "AWS::ApiGateway::RestApi",
            [
                "Name": api.name, "Description": api.description,
                "EndpointConfiguration": ["Types": [Node(api.rest.endpoint)], "VpcEndpointIds": api.rest.vpcEndpoints],
                "DisableExecuteApiEndpoint": api.disablesDefaultEndpoint,
                "BinaryMediaTypes": api.rest.binaryMediaTypes,
                "MinimumCompressionSize": api.rest.minimumCompressionSize,
                "Policy": api.rest.policy.map { ["Version": "2012-10-17", "Statement": $0] },
                "Tags": keyValueTags(api.tags),
            ], origin: api.origin)
    }

    // MARK: Authorizers

    private mutating func lowerRESTAuthorizers(_ native: NativeAPI) {
        for authorizer in native.api.authorizers {
            guard let judge = authorizer.judge else { continue }
            var properties: Node = [
                "RestApiId": .ref(native.names.api), "Name": Node(authorizer.name), "Type": Node(authorizer.type),
                "IdentitySource": authorizer.identitySource, "AuthorizerResultTtlInSeconds": authorizer.resultTTL,
                "IdentityValidationExpression": authorizer.identityValidation,
            ]
            if authorizer.type == "COGNITO_USER_POOLS" {
                let pools = target(of: judge)
                properties["ProviderARNs"] = pools.list == nil ? [pools] : pools
            } else {
                properties["AuthorizerUri"] = invocationURI(of: target(of: judge))
            }
            graph[native.names.part("Authorizer", authorizer.name)] = Resource(
                "AWS::ApiGateway::Authorizer", properties, origin: authorizer.origin)
        }
        permitAuthorizers(native)
    }
}
