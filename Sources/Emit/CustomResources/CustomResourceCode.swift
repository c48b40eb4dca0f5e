import CloudFormation
import Tree

/// The code of the functions behind the custom resources of a template, as files below `custom-resources/`: what
/// `custom-resources.zip`, which the template names, has to hold. Nothing when there are none.
///
/// They run on Node.js 18 and newer, with the AWS SDK that is part of these runtimes.
package func emitCustomResources(_ graph: ResourceGraph) -> [Artifact] {
    let handlers = Set(
        graph.resources.values.lazy.filter { $0.type == "AWS::Lambda::Function" }
            .compactMap { $0.properties["Handler"]?.string })
    let used = CustomResourceCode.handlers.filter { handlers.contains("\($0.folder)/handler.handler") }
    guard !used.isEmpty else { return [] }
    let shared = Artifact(path: "custom-resources/answer.js", bytes: Array(CustomResourceCode.answer.utf8))
    return [shared]
        + used.map { Artifact(path: "custom-resources/\($0.folder)/handler.js", bytes: Array($0.code.utf8)) }
}

/// JavaScript of the helper functions.
enum CustomResourceCode {
    /// The folder of each handler, which the template names, and its code.
    static let handlers: [(folder: String, code: String)] = [
        ("s3", bucketNotifications), ("cognito-user-pool", userPoolTriggers), ("event-bridge", busRules),
        ("api-gateway-cloud-watch-role", apiGatewayLogRole),
    ]
}
