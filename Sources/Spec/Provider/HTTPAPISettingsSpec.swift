import Tree

/// `provider.httpApi:` of a service.
package struct HTTPAPISettingsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "httpApi", "Settings of the HTTP API, or an API of another stack to build on.", others: .any, [])
}
