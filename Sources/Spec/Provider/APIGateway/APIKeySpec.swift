import Tree

/// A key among `provider.apiGateway.apiKeys`.
package struct APIKeySpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var value: Node?
    package var description: Node?
    package var customerId: Node?
    package var enabled: Node?

    package init() {}

    package static let table = Table<Self>(
        "API key", "A key that callers send.",
        [
            Field("name", \.name, .string, "Name of the key; names are unique in an account and region."),
            Field("value", \.value, .string, "The key itself, at least 20 characters; without it AWS makes one up."),
            Field("description", \.description, .string, "What the key is for."),
            Field("customerId", \.customerId, .string, "The customer's id in AWS Marketplace."),
            Field("enabled", \.enabled, .boolean, "Whether the key works. Default `true`."),
        ])

    /// Names and keys, or one entry a usage plan with the keys of the plan.
    static let list: Schema = .list(.anyOf([.string, schema, .map(.list(.anyOf([.string, schema])), most: 1)]))
}
