import Tree

/// `iot:` among a function's events: an IoT topic rule.
package struct IoTEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
