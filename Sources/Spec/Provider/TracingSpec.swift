import Tree

/// `provider.tracing:`.
package struct TracingSpec: SpecObject {
    package var node = Node.null
    package var apiGateway: Node?
    package var lambda: Node?

    package init() {}

    package static let table = Table<Self>(
        "tracing", "X-Ray.",
        [
            Field("apiGateway", \.apiGateway, .boolean, "Trace the REST API's requests."),
            Field("lambda", \.lambda, .tracingMode, "Trace the functions: `true`, `Active` or `PassThrough`."),
        ])
}
