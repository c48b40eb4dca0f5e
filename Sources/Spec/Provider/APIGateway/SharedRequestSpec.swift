import Tree

/// `provider.apiGateway.request`.
package struct SharedRequestSpec: SpecObject {
    package var node = Node.null
    package var schemas: Keyed<SharedSchemaSpec>?

    package init() {}

    package static let table = Table<Self>(
        "request", "What the routes of the REST API share.",
        [Field("schemas", \.schemas, .map(SharedSchemaSpec.schema), "JSON Schemas by the name that routes use.")])
}

/// One of `provider.apiGateway.request.schemas`.
package struct SharedSchemaSpec: SpecObject {
    package var node = Node.null
    package var schema: Node?
    package var name: Node?
    package var description: Node?

    package init() {}

    package static let table = Table<Self>(
        "schema", "A JSON Schema (draft 4) that routes share.",
        [
            Field("schema", \.schema, .map(.any), required: true, "The schema itself."),
            Field("name", \.name, .string, "Name of the model in API Gateway; letters and digits."),
            Field("description", \.description, .string, "What the schema describes."),
        ])
}
