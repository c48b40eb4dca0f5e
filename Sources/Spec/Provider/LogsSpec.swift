import Tree

/// `provider.logs:` of a service.
package struct LogsSpec: SpecObject {
    package var node = Node.null
    package var restApi: Node?

    package init() {}

    package static let table = Table<Self>(
        "logs", "What is logged, and how.", others: .any,
        [
            Field("restApi", \.restApi, RESTLogsSpec.reference, "Logs of the REST API; `true` for all of them.")
        ])
}
