import Tree

/// `provider.logs.httpApi`, when it is a map.
package struct HTTPAPILogsSpec: SpecObject {
    package var node = Node.null
    package var format: Node?

    package init() {}

    package static let reference: Schema = .anyOf([.boolean, schema])

    package static let table = Table<Self>(
        "httpApi", "What the HTTP API's stage logs.",
        [Field("format", \.format, .string, "The line of a request, with `$context.…` variables. Default a JSON map.")])
}
