import Tree

/// `provider.apiGateway:` of a service.
package struct APIGatewaySettingsSpec: SpecObject {
    package var node = Node.null
    package var apiKeys: [Node]?
    package var apiKeySourceType: Node?
    package var binaryMediaTypes: Node?
    package var description: Node?
    package var disableDefaultEndpoint: Node?
    package var metrics: Node?
    package var minimumCompressionSize: Node?
    package var resourcePolicy: Node?
    package var restApiId: Node?
    package var restApiRootResourceId: Node?
    package var restApiResources: Node?
    package var request: SharedRequestSpec?
    package var shouldStartNameWithService: Node?
    package var stage: Node?
    package var timeoutInMillis: Node?
    package var usagePlan: Node?
    package var websocketApiId: Node?

    package init() {}

    package static let table = Table<Self>(
        "apiGateway", "Settings of the REST API, and an API of another stack to build on.",
        [
            Field("apiKeys", \.apiKeys, APIKeySpec.list, "Keys that callers of `private` routes send."),
            Field(
                "apiKeySourceType", \.apiKeySourceType, .words("HEADER", "AUTHORIZER"),
                "Where a request's key is: in its header `x-api-key`, or in what the authorizer answers."),
            Field(
                "binaryMediaTypes", \.binaryMediaTypes, .list(.string(StringRule(pattern: .mediaType))),
                "Media types that pass as bytes, such as `image/png` or `*/*`."),
            Field("description", \.description, .string, "Description of the API and of its deployments."),
            Field(
                "disableDefaultEndpoint", \.disableDefaultEndpoint, .boolean,
                "Whether only domains of one's own reach the API."),
            Field("metrics", \.metrics, .boolean, "Whether every method is measured by itself."),
            Field(
                "minimumCompressionSize", \.minimumCompressionSize, .integer(0...10_485_760),
                "Bytes from which on answers are compressed, at most 10,485,760."),
            Field(
                "resourcePolicy", \.resourcePolicy, .list(ResourcePolicyStatementSpec.schema),
                "Statements about who may call the API at all."),
            Field("restApiId", \.restApiId, .instruction, "Id of a REST API that another stack owns."),
            Field(
                "restApiRootResourceId", \.restApiRootResourceId, .instruction,
                "Id of that API's resource `/`; needed with `restApiId`."),
            Field(
                "restApiResources", \.restApiResources, .anyOf([.list(RESTAPIResourceSpec.schema), .map(.any)]),
                "Ids of resources that exist in that API, by path."),
            Field("request", \.request, SharedRequestSpec.schema, "JSON Schemas that routes share."),
            Field(
                "shouldStartNameWithService", \.shouldStartNameWithService, .boolean,
                "Whether the API is called `<service>-<stage>` instead of `<stage>-<service>`."),
            Field("stage", \.stage, .string, "Name of the API's stage. Default: the service's stage."),
            Field(
                "timeoutInMillis", \.timeoutInMillis, .integer(50 ... .max),
                "Milliseconds that an answer may take, for the routes that say nothing."),
            Field("usagePlan", \.usagePlan, UsagePlanSpec.reference, "How much the owners of keys may call."),
            Field("websocketApiId", \.websocketApiId, .instruction, "Id of a WebSocket API that another stack owns."),
        ])
}

extension Pattern {
    static let mediaType = Pattern("^\\S+\\/\\S+$", "a media type such as `image/png`") { text in
        guard !text.hasBlank else { return false }
        return text.utf8.dropFirst().dropLast().contains(UInt8(ascii: "/"))
    }
}
