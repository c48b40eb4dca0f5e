import CloudFormation
import Diagnostics
import Tree

/// What a route calls, and how the request and the answer are rewritten on the way.
package struct Integration: Sendable {
    /// What answers.
    package enum Target: Sendable, Hashable {
        case function(FunctionReference)
        case http(Node)
        /// A service of AWS: `sqs` and `SendMessage`, or a path such as `123456789012/queue`.
        case service(String, action: String)
        /// The gateway itself.
        case mock
        case unknown
    }

    /// The logical id of a V2 integration; `nil` inside a REST method.
    package var id: String?
    package var origin: Origin
    /// `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY` or `MOCK`.
    package var type: Node
    package var target: Target
    package var responses: [IntegrationResponse]
    /// The `Integration` of a method, the properties of a V2 integration, or `x-amazon-apigateway-integration`, with the
    /// keys as CloudFormation spells them.
    package var properties: Node

    package var isProxy: Bool { type.string == "AWS_PROXY" || type.string == "HTTP_PROXY" }
    package var method: Node? { properties["IntegrationHttpMethod"] ?? properties["IntegrationMethod"] }
    package var uri: Node? { properties["Uri"] ?? properties["IntegrationUri"] }
    /// In milliseconds; the default is 29,000 for REST and WebSocket, 30,000 for HTTP.
    package var timeout: Node? { properties["TimeoutInMillis"] }
    /// The role with which AWS is called.
    package var credentials: Node? { properties["Credentials"] ?? properties["CredentialsArn"] }
    /// `1.0` (the default) or `2.0`. HTTP APIs.
    package var payloadFormat: Node? { properties["PayloadFormatVersion"] }
    package var connectionType: Node? { properties["ConnectionType"] }
    package var connectionID: Node? { properties["ConnectionId"] }
    package var requestParameters: Mapping { properties["RequestParameters"]?.map ?? Mapping() }
    package var requestTemplates: Mapping { properties["RequestTemplates"]?.map ?? Mapping() }
    package var passthroughBehavior: Node? { properties["PassthroughBehavior"] }
    package var contentHandling: Node? { properties["ContentHandling"] ?? properties["ContentHandlingStrategy"] }
    package var cacheKeyParameters: [Node] { properties["CacheKeyParameters"]?.list ?? [] }
    package var cacheNamespace: Node? { properties["CacheNamespace"] }
}

/// How an answer of the backend becomes the answer of the route.
package struct IntegrationResponse: Sendable, Hashable {
    /// The status code of the answer; for a WebSocket API the response key.
    package var statusCode: Node
    /// A regular expression over the status code, or over a function's error message.
    package var selectionPattern: Node?
    package var parameters: Mapping
    package var templates: Mapping
    package var contentHandling: Node?
    package var origin: Origin
}

/// A function that something calls.
package struct FunctionReference: Sendable, Hashable {
    /// The logical id of the function; `nil` for one of elsewhere.
    package var id: String?
    /// The logical id of the alias or version through which it is called.
    package var qualifier: String?
    /// The ARN or name as written.
    package var node: Node
}
