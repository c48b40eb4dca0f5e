import Tree

/// `http:` among a function's events: a route of the REST API.
package struct HTTPEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
