import Diagnostics
import Tree

/// The hook of an IoT provisioning template.
package struct FleetProvisioningHook: Sendable, Hashable {
    /// The provisioning template.
    package var template: Node
    /// ARN of the role with which AWS IoT makes the things.
    package var roleARN: Node
    package var templateName: Node?
    package var isEnabled: Node
    package var origin: Origin

    package init(template: Node, roleARN: Node, templateName: Node?, isEnabled: Node, origin: Origin) {
        self.template = template
        self.roleARN = roleARN
        self.templateName = templateName
        self.isEnabled = isEnabled
        self.origin = origin
    }
}
