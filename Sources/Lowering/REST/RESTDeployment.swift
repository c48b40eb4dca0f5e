import CloudFormation
import Hashing
import Model
import Tree

/// The deployment of a REST API: a photograph of the API, replaced exactly when the API has changed.
enum RESTDeployment {
    /// Types of resources that a deployment shows.
    static let content: Set<String> = [
        "AWS::ApiGateway::RestApi", "AWS::ApiGateway::Resource", "AWS::ApiGateway::Method",
        "AWS::ApiGateway::Authorizer", "AWS::ApiGateway::Model", "AWS::ApiGateway::RequestValidator",
        "AWS::ApiGateway::GatewayResponse",
    ]
}

extension Lowering {
    /// The deployment's logical id until everything else is there, and the one that authors write for it:
    /// `ApiGatewayDeployment${sls:instanceId}`.
    var provisionalDeploymentID: String { "ApiGatewayDeployment\(service.instanceID)" }

    mutating func addRESTDeployment(_ rest: RESTLowering, methods: [String]) {
        graph[provisionalDeploymentID] = Resource(
            "AWS::ApiGateway::Deployment",
            ["RestApiId": rest.id, "StageName": rest.api.stage.name, "Description": rest.api.description],
            dependsOn: methods, origin: rest.api.origin)
        graph.outputs["ServiceEndpoint"] = [
            "Description": "URL of the service endpoint",
            "Value": .join(
                "", ["https://", rest.id, ".execute-api.", .region, ".", .urlSuffix, "/\(service.stage)"]),
        ]
    }

    /// Names the deployment by the content of the API, the author's own changes included: where the framework deploys
    /// anew each time, gwc deploys when there is something new.
    mutating func nameRESTDeployment() {
        let provisional = provisionalDeploymentID
        guard let position = graph.resources.index(forKey: provisional) else { return }
        let deployment = graph.resources.remove(at: position).value
        let id = "ApiGatewayDeployment\(contentDigest())"
        graph.resources.updateValue(deployment, forKey: id, insertingAt: position)
        graph.replaceText(provisional, with: id)
    }

    /// Sixteen digits of the hash of all resources that a deployment shows, whatever their order.
    private func contentDigest() -> String {
        let content = graph.resources.filter { RESTDeployment.content.contains($0.value.type) }
        var writer = JSONWriter(indentation: nil)
        for id in content.keys.sorted() { writer.write([Node(id), content[id]?.properties ?? .null]) }
        return String(hexadecimal(sha256(writer.bytes)).prefix(16))
    }
}
