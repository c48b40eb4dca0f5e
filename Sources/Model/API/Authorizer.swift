import Diagnostics
import Tree

/// What decides about requests before a route answers.
package struct Authorizer: Sendable, Hashable {
    package var name: String
    package var origin: Origin

    package init(name: String, origin: Origin) {
        self.name = name
        self.origin = origin
    }
}
