import Diagnostics
import Tree

/// An Alexa skill.
package struct AlexaSkill: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
