import Tree

/// `httpApi:` among a function's events: a route of the HTTP API.
package struct HTTPAPIEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
