import Tree

/// `provider.apiGateway:` of a service.
package struct APIGatewaySettingsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "apiGateway", "Settings of the REST API, and an API of another stack to build on.", others: .any, [])
}
