import Diagnostics
import Tree

/// A Lambda function.
package struct Function: Sendable, Hashable {
    /// Its key in the spec.
    package var key: String
    package var triggers: [Trigger]
    package var origin: Origin

    package init(key: String, origin: Origin) {
        self.key = key
        self.triggers = []
        self.origin = origin
    }
}
