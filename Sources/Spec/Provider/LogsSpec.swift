import Tree

/// `provider.logs:` of a service.
package struct LogsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>("logs", "What is logged, and how.", others: .any, [])
}
