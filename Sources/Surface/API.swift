import CloudFormation
import Diagnostics
import Tree

/// One API: a `AWS::ApiGateway::RestApi`, a `AWS::ApiGatewayV2::Api`, or one of elsewhere that the template adds to.
package struct API: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case rest, http
        case webSocket = "websocket"
    }

    /// Where the routes are written.
    package enum Definition: Sendable, Hashable {
        /// As resources of the template.
        case resources
        /// In an OpenAPI document inside the template, which is read too.
        case document
        /// In a document that is not at hand (`BodyS3Location`), or in another stack: there may be more routes.
        case elsewhere
    }

    package var kind: Kind
    /// The logical id; for an API of elsewhere, the text that names it.
    package var id: String
    package var name: Node?
    package var origin: Origin
    /// The resource's properties, empty for an API of elsewhere.
    package var properties: Node
    package var definition: Definition
    package var routes: [Route] = []
    package var authorizers: [Authorizer] = []
    package var stages: [Stage] = []
    package var gatewayResponses: [GatewayResponse] = []
    package var models: [RequestModel] = []
    package var validators: [RequestValidator] = []

    /// What an HTTP API answers preflights with by itself.
    package var cors: CORS? {
        guard kind == .http, let settings = properties["CorsConfiguration"], settings.map != nil else { return nil }
        return CORS(configuration: settings)
    }

    /// Who may call at all: the policy of a REST API.
    package var policy: Node? { properties["Policy"] }
    /// How the key of a message's route is found, for WebSocket APIs; `$request.body.action` by default.
    package var routeSelectionExpression: Node? { properties["RouteSelectionExpression"] }
    package var disablesDefaultEndpoint: Node? { properties["DisableExecuteApiEndpoint"] }
    package var binaryMediaTypes: [Node] { properties["BinaryMediaTypes"]?.list ?? [] }
    /// In bytes; answers of at least this size are compressed. REST only.
    package var minimumCompressionSize: Node? { properties["MinimumCompressionSize"] }
    /// `HEADER` (the default) or `AUTHORIZER`. REST only.
    package var apiKeySource: Node? { properties["ApiKeySourceType"] }

    /// `EDGE`, `REGIONAL` or `PRIVATE`: what a REST API says, else the default, `EDGE`; V2 APIs are regional.
    package var endpointType: String? {
        guard kind == .rest else { return "REGIONAL" }
        guard let types = properties["EndpointConfiguration"]?["Types"] else { return "EDGE" }
        return types.list?.first?.string
    }

    package func authorizer(_ id: String) -> Authorizer? { authorizers.first { $0.id == id } }
    package func authorizer(of route: Route) -> Authorizer? { route.access.authorizer.flatMap(authorizer) }
}

/// What an API answers instead of an integration (`AWS::ApiGateway::GatewayResponse`), such as `DEFAULT_4XX`.
package struct GatewayResponse: Sendable {
    package var id: String
    package var type: Node
    package var origin: Origin
    package var statusCode: Node?
    /// `gatewayresponse.header.X` and the like, to quoted texts or mapping expressions.
    package var parameters: Mapping
    /// Bodies by content type.
    package var templates: Mapping
}

/// A JSON schema of bodies (`AWS::ApiGateway::Model`, `AWS::ApiGatewayV2::Model`).
package struct RequestModel: Sendable {
    package var id: String
    /// `nil` where CloudFormation makes the name.
    package var name: Node?
    package var origin: Origin
    package var contentType: Node?
    package var schema: Node?
}

/// Which parts of a request are checked (`AWS::ApiGateway::RequestValidator`).
package struct RequestValidator: Sendable {
    package var id: String
    package var name: Node?
    package var origin: Origin
    package var validatesBody: Node?
    package var validatesParameters: Node?
}
