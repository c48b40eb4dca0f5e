import Tree

/// `msk:` among a function's events: a topic of an MSK cluster that is polled.
package struct MSKEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
