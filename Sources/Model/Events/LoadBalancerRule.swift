import Diagnostics
import Tree

/// A rule of an Application Load Balancer's listener.
package struct LoadBalancerRule: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
