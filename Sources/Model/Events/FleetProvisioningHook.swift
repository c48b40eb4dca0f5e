import Diagnostics
import Tree

/// The hook of an IoT provisioning template.
package struct FleetProvisioningHook: Sendable, Hashable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
}
