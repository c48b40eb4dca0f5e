import Tree

/// The root of a serverless.yml.
package struct ServiceSpec: SpecObject {
    package var node = Node.null
    package var service: Expr<String>?
    package var provider: ProviderSpec?
    package var functions: Keyed<FunctionSpec>?
    package var resources: Node?

    package init() {}

    package static let table = Table<Self>(
        "the service", "A service: its functions, what calls them, and the resources beside them.", others: .any,
        [
            Field("service", \.service, .string, required: true, "Name of the service; part of every generated name."),
            Field("provider", \.provider, ProviderSpec.schema, required: true, "Where and how the service runs."),
            Field("functions", \.functions, .map(FunctionSpec.schema), "The functions by name."),
            Field("resources", \.resources, .any, "CloudFormation merged over what is generated."),
        ])
}
