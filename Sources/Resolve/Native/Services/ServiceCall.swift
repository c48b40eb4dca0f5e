import Model
import Tree

/// How a service of AWS is called from a route, and which right that takes.
struct ServiceCall: Sendable {
    /// The key that names what is called: `queue`, `topic`.
    var resource: String
    /// As the addresses of integrations name the service.
    var service: String
    var defaultAction: String
    /// Actions that REST and WebSocket APIs may ask for.
    var actions: [String]
    /// Keys that only some actions take, with those.
    var only: [String: [String]] = [:]
    /// Keys that a whole `request` replaces.
    var replaced: [String] = []
    /// The first-class integration of HTTP APIs; `nil` when they do not have the service.
    var http: HTTPCall?
    /// Address and request of a REST or WebSocket API's integration.
    var draft: @Sendable (inout CallDraft) -> Void
    /// The rights that a call takes, on what it calls only.
    var rights: @Sendable (Called) -> [Right]

    /// By the key in a route. An entry a service, in the files beside this one.
    ///
    /// Source: Amazon API Gateway Developer Guide, Set up an integration request; Integration subtype reference for HTTP APIs.
    static let all: [String: ServiceCall] = [
        "sqs": .queue, "sns": .topic, "eventbridge": .bus, "kinesis": .stream, "stepfunctions": .stateMachine,
        "dynamodb": .table, "s3": .bucket, "appsync": .graph, "kendra": .index, "sagemaker": .endpoint,
        "opensearch": .searchDomain,
    ]
}

/// An integration that HTTP APIs have for a service.
struct HTTPCall: Sendable {
    /// What subtypes start with: `SQS` of `SQS-SendMessage`.
    var prefix: String
    var actions: [String]
    /// Its parameters, but for `Region`.
    var parameters: @Sendable (Called) -> [(name: String, value: Node?)]
}

/// What an author asks for.
struct Called: Sendable {
    var action: String
    /// What is called, as written: `!Ref`, an ARN or a name.
    var resource: Reference
    /// The map below the service's key.
    var written: Node
    /// Name of the whole service, for events that say nothing of their source.
    var serviceName: String

    subscript(key: String) -> Node? { written[key] }
    /// A value as a part of a template.
    func text(_ key: String) -> String? { written[key]?.printed }
}

/// An integration in the making.
struct CallDraft {
    let called: Called
    var target: ServiceTarget
    var request = RequestMapping()

    /// The request that the service is sent: texts, and values that only AWS knows.
    mutating func send(_ parts: Node...) {
        request.templates["application/json"] = parts.count == 1 ? parts[0] : .join("", parts)
    }

    mutating func header(_ name: String, _ literal: String) {
        request.parameters["integration.request.header.\(name)"] = Node("'\(literal)'")
    }

    /// A service that takes forms.
    mutating func sendForm(_ parts: Node...) {
        header("Content-Type", "application/x-www-form-urlencoded")
        request.templates["application/json"] = parts.count == 1 ? parts[0] : .join("", parts)
    }
}
