import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    /// The deployment of a WebSocket API, whose logical id changes with the API so that CloudFormation makes it anew, and the
    /// address of the stage.
    mutating func lowerWebSocketDeployment(of api: API) {
        let id = webSocketDeploymentID()
        let dependencies = api.routes.flatMap { route in
            let name = Naming.webSocketRoute(route.key.text)
            return route.responseSelection == nil ? [name] : ["\(name)Response", name]
        }
        let description = api.description
        graph[id] = Resource(
            "AWS::ApiGatewayV2::Deployment",
            [
                "ApiId": webSocketReference(to: api), "Description": description,
                "StageName": api.external == nil ? nil : api.stage.name,
            ], dependsOn: dependencies, origin: api.origin)
        graph.outputs["ServiceEndpointWebsocket"] = [
            "Description": "URL of the service endpoint",
            "Value": .join(
                "",
                [
                    "wss://", webSocketReference(to: api), ".execute-api.", .region, ".", .urlSuffix,
                    Node("/\(api.stage.name.printed)"),
                ]),
        ]
        graph[Self.webSocketStage]?.properties["DeploymentId"] = .ref(id)
    }

    /// Made of everything in the template that is the API, is part of it or waits for it.
    private func webSocketDeploymentID() -> String {
        let api = Node(Self.webSocketAPI)
        let parts = graph.resources.filter { id, resource in
            id == Self.webSocketAPI || resource.body["Properties"]?["ApiId"]?["Ref"] == api
                || resource.body["DependsOn"]?.list?.contains(api) == true
        }
        let content = Node(Mapping(parts.map { .init($0, $1.body) }))
        let digest = base64(sha256(JSONWriter.compact(content).utf8))
        return "WebsocketsDeployment\(String(decoding: digest.utf8.filter(\.isAlphanumeric), as: UTF8.self))"
    }
}
