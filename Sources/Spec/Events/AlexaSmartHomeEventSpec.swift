import Tree

/// `alexaSmartHome:` among a function's events: an Alexa smart home skill.
package struct AlexaSmartHomeEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
