import Tree

/// `provider.httpApi:` of a service.
package struct HTTPAPISettingsSpec: SpecObject {
    package var node = Node.null
    package var id: Node?
    package var name: Node?
    package var description: Node?
    package var shouldStartNameWithService: Node?
    package var payload: Node?
    package var metrics: Node?
    package var disableDefaultEndpoint: Node?
    package var useProviderTags: Node?
    package var cors: Node?
    package var authorizers: Keyed<HTTPAPIAuthorizerSpec>?

    package init() {}

    package static let table = Table<Self>(
        "httpApi", "Settings of the HTTP API, or an API of another stack to build on.",
        [
            Field(
                "id", \.id, .anyOf([.string, .function(["Fn::ImportValue"])]),
                "Id of an HTTP API that is made elsewhere, to add the routes to."),
            Field("name", \.name, .string, "Name of the API. Default `<stage>-<service>`."),
            Field("description", \.description, .string, "What the API is for."),
            Field(
                "shouldStartNameWithService", \.shouldStartNameWithService, .boolean,
                "Whether the name is `<service>-<stage>` instead. Default `false`."),
            Field("payload", \.payload, .string, "Format of the functions' events, `1.0` or `2.0`. Default `2.0`."),
            Field("metrics", \.metrics, .boolean, "Metrics of every route. Default `false`."),
            Field(
                "disableDefaultEndpoint", \.disableDefaultEndpoint, .boolean,
                "Whether the API answers at domains of your own only."),
            Field(
                "useProviderTags", \.useProviderTags, .oneOf([true]),
                deprecated: "remove it: the tags are applied anyway",
                "Has no effect any more."),
            Field("cors", \.cors, .anyOf([.boolean, HTTPAPICORSSpec.schema]), "Which other origins may call."),
            Field(
                "authorizers", \.authorizers, .map(HTTPAPIAuthorizerSpec.schema),
                "What decides about requests, by the names that routes use."),
        ])
}

/// `provider.httpApi.cors:`, as a map.
package struct HTTPAPICORSSpec: SpecObject {
    package var node = Node.null
    package var allowedOrigins: Node?
    package var allowedHeaders: Node?
    package var allowedMethods: Node?
    package var allowCredentials: Node?
    package var exposedResponseHeaders: Node?
    package var maxAge: Node?

    package init() {}

    package static let table = Table<Self>(
        "cors", "Which other origins may call, and how.",
        [
            Field("allowedOrigins", \.allowedOrigins, .list(.string), "Origins that may call. Default `*`."),
            Field(
                "allowedHeaders", \.allowedHeaders, .list(.string),
                "Headers that requests may have. Default those of AWS requests, `Content-Type` and `Authorization`."),
            Field(
                "allowedMethods", \.allowedMethods, .list(.string),
                "Methods of the requests. Default `OPTIONS` and those of the routes."),
            Field("allowCredentials", \.allowCredentials, .boolean, "Whether requests may have cookies."),
            Field(
                "exposedResponseHeaders", \.exposedResponseHeaders, .list(.string),
                "Headers of answers that pages may read."),
            Field("maxAge", \.maxAge, .integer(0...Int.max), "Seconds for which browsers may remember all this."),
        ])
}
