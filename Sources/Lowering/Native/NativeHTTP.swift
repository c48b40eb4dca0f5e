import CloudFormation
import Model
import Tree

extension Lowering {
    mutating func lowerNativeHTTP(_ native: NativeAPI) {
        let api = native.api
        graph[native.names.api] = Resource(
            "AWS::ApiGatewayV2::Api",
            [
                "Name": api.name, "Description": api.description, "ProtocolType": "HTTP",
                "DisableExecuteApiEndpoint": api.disablesDefaultEndpoint,
                "CorsConfiguration": api.cors.map(corsConfiguration), "Tags": api.tags.map { Node($0) },
            ], origin: api.origin)
        let checks = notes(ofHTTP: native)
        graph[native.names.api]?.notes = checks
        lowerV2Authorizers(native)
        for route in api.routes { lowerNativeHTTPRoute(route, native) }
        let isManual = api.stage.deploysByItself.bool == false
        let deployment = isManual ? lowerV2Deployment(native) : nil
        lowerV2Stage(native, deployment: deployment)
    }

    private mutating func lowerNativeHTTPRoute(_ route: Route, _ native: NativeAPI) {
        let integration = nativeIntegration(route, native)
        var properties: Node = [
            "ApiId": .ref(native.names.api), "RouteKey": Node(route.key.text),
            "Target": .join("/", ["integrations", .ref(integration)]), "OperationName": route.operationName,
        ]
        authorizeNative(&properties, route, native)
        graph[native.names.part("Route", route.key.text)] = Resource(
            "AWS::ApiGatewayV2::Route", properties, origin: route.origin)
        let notes = notes(of: route, native)
        graph[native.names.part("Route", route.key.text)]?.notes = notes
        permit(route, native)
    }
}
