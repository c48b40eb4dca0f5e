import Diagnostics
import Tree

/// A trigger of a Cognito user pool.
package struct UserPoolTrigger: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
