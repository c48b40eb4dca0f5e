import Tree

/// `request:` of an `http` event.
package struct HTTPRequestSpec: SpecObject {
    package var node = Node.null
    package var uri: Node?
    package var method: Node?
    package var parameters: Node?
    package var schemas: Node?
    package var template: Node?
    package var passThrough: Node?
    package var contentHandling: Node?

    package init() {}

    package static let table = Table<Self>(
        "request", "What is checked and translated of requests.",
        [
            Field("uri", \.uri, .instruction, "Address of the server, for the HTTP integrations."),
            Field(
                "method", \.method, .string(StringRule(pattern: .method)),
                "Method that the server is asked with. Default: the route's."),
            Field(
                "parameters", \.parameters, HTTPRequestParametersSpec.schema,
                "Parameters that a request has to have, or may have, and where the target gets them from."),
            Field(
                "schemas", \.schemas, .map(.anyOf([.map(.any), .string])),
                "JSON Schema of the body by content type, or the name of one below `provider.apiGateway.request`."),
            Field(
                "template", \.template, .map(.string),
                "Velocity template by content type; `null` removes the usual one."),
            Field(
                "passThrough", \.passThrough, .values("NEVER", "WHEN_NO_MATCH", "WHEN_NO_TEMPLATES"),
                "Which bodies go through untranslated. Default `NEVER` for `lambda`."),
            Field("contentHandling", \.contentHandling, .contentHandling, "Conversion of the body."),
        ])
}

/// `request.parameters` of an `http` event: by place, then by name.
package struct HTTPRequestParametersSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "parameters", "Parameters of a request by place: `true` when required.",
        [
            Field(carried: "querystrings", byName, "Of the query string."),
            Field(carried: "headers", byName, "Headers."),
            Field(carried: "paths", byName, "Variables of the path."),
        ])

    private static let byName: Schema = .map(.anyOf([.boolean, HTTPRequestParameterSpec.schema]))
}

/// One parameter below `request.parameters` of an `http` event.
package struct HTTPRequestParameterSpec: SpecObject {
    package var node = Node.null
    package var required: Node?
    package var mappedValue: Node?

    package init() {}

    package static let table = Table<Self>(
        "parameter", "One parameter of a request.",
        [
            Field("required", \.required, .boolean, "Whether requests without it are refused. Default `true`."),
            Field(
                "mappedValue", \.mappedValue, .instruction,
                "What the target gets as this parameter, such as `context.requestId`. Default: the parameter itself."),
        ])
}

extension Schema {
    static let contentHandling: Schema = .values("CONVERT_TO_BINARY", "CONVERT_TO_TEXT")
}
