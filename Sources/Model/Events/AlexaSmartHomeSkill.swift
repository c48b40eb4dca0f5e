import Diagnostics
import Tree

/// An Alexa smart home skill.
package struct AlexaSmartHomeSkill: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
