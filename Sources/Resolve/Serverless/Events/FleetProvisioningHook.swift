import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `iotFleetProvisioning:` as the hook of an IoT provisioning template; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: IoTFleetProvisioningEventSpec, of function: FunctionSpec) -> FleetProvisioningHook? {
        nil
    }
}
