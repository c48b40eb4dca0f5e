import CloudFormation
import Model
import Tree

extension Lowering {
    /// Hooks of IoT provisioning templates, with the templates.
    mutating func lowerFleetProvisioningHooks() {
        for (function, hooks) in service.sources({ if case .fleetProvisioningHook(let hook) = $0 { hook } else { nil } }
        ) {
            for hook in hooks { addFleetProvisioningHook(hook, of: function) }
        }
    }

    private mutating func addFleetProvisioningHook(_ hook: FleetProvisioningHook, of function: Function) {
        let name = Naming.function(function.key)
        let permission = "\(name)LambdaPermissionIotProvisioningTemplate"
        graph["\(name)IotProvisioningTemplate"] = Resource(
            "AWS::IoT::ProvisioningTemplate",
            [
                "Enabled": hook.isEnabled,
                "PreProvisioningHook": ["TargetArn": target(of: function)],
                "ProvisioningRoleArn": hook.roleARN,
                "TemplateBody": Node(JSONWriter.compact(hook.template)),
                "TemplateName": hook.templateName,
            ], dependsOn: [permission, alias(of: function)].compactMap { $0 }, origin: hook.origin)
        permitInvoke(permission, of: function, by: "iot.amazonaws.com")
    }
}
