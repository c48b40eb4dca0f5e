import Tree

/// `eventBridge:` among a function's events: a rule on an EventBridge bus.
package struct EventBridgeEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
