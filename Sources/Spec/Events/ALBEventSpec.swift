import Tree

/// `alb:` among a function's events: a rule of an Application Load Balancer's listener.
package struct ALBEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
