import CloudFormation
import Model
import Tree

extension Lowering {
    /// The hook of an IoT provisioning template.
    mutating func lowerFleetProvisioningHooks() {
    }
}
