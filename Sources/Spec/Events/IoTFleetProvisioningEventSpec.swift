import Tree

/// `iotFleetProvisioning:` among a function's events: the hook of an IoT provisioning template.
package struct IoTFleetProvisioningEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
