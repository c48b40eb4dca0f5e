import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `iotFleetProvisioning:` as the hook of an IoT provisioning template; `nil` when it can never deploy, and then the
    /// reason is reported.
    mutating func resolve(_ event: IoTFleetProvisioningEventSpec, of function: FunctionSpec) -> FleetProvisioningHook? {
        guard isOnlyHook(of: function),
            let template = required(event.templateBody, "templateBody", of: "iotFleetProvisioning", at: event.origin),
            let role = required(
                event.provisioningRoleArn, "provisioningRoleArn", of: "iotFleetProvisioning", at: event.origin)
        else { return nil }
        return FleetProvisioningHook(
            template: template, roleARN: role, templateName: event.templateName?.node.ifTruthy,
            isEnabled: event.enabled?.node ?? true, origin: event.origin)
    }

    /// The logical ids of a function's hooks are all the same, so there can be one only.
    private mutating func isOnlyHook(of function: FunctionSpec) -> Bool {
        let found = function.events.lazy.compactMap { event in
            if case .iotFleetProvisioning(let hook) = event { hook.origin } else { nil }
        }
        let hooks = Array(found.prefix(2))
        if hooks.count < 2 { return true }
        diagnostics.error(
            "duplicate-hook", "a function can be the hook of one IoT provisioning template only", at: hooks[1],
            secondary: [.init(hooks[0].place, "the first one")],
            help: "give the other template a function of its own; both can have the same handler")
        return false
    }
}
