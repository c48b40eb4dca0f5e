import CloudFormation
import Model
import Tree

// API keys and usage plans.
extension Lowering {
    private func planStage(_ names: NativeNames) -> Node { ["ApiId": .ref(names.api), "Stage": .ref(names.stage)] }

    mutating func lowerKeysAndPlans(_ native: NativeAPI) {
        let rest = native.api.rest
        for key in rest.apiKeys {
            var resource = Resource(
                "AWS::ApiGateway::ApiKey",
                ["Name": key.name, "Description": key.description, "Enabled": key.isEnabled, "Value": key.value],
                origin: key.origin)
            resource.dependsOn = [native.names.stage]
            graph[native.names.part("Key", key.label)] = resource
        }
        for plan in rest.usagePlans {
            let id = native.names.part("Plan", plan.name ?? "")
            var stage = planStage(native.names)
            if !plan.routeThrottles.isEmpty {
                stage["Throttle"] = Node(
                    Mapping(
                        plan.routeThrottles.map { route in
                            let parts = route.route.split(separator: " ").map(String.init)
                            return .init(
                                "\(parts.last ?? "")/\(parts.first ?? "")",
                                ["BurstLimit": route.throttle.burst, "RateLimit": route.throttle.rate])
                        }))
            }
            graph[id] = Resource(
                "AWS::ApiGateway::UsagePlan",
                [
                    "UsagePlanName": Node("\(service.name)-\(service.stage)-\(plan.name ?? "")"),
                    "ApiStages": Node([stage] + plan.apis.map { planStage(NativeNames($0)) }),
                    "Quota": plan.quota.map { ["Limit": $0.limit, "Offset": $0.offset, "Period": $0.period] },
                    "Throttle": plan.throttle.map { ["BurstLimit": $0.burst, "RateLimit": $0.rate] },
                ], origin: plan.origin)
            for key in plan.keys {
                graph[native.names.part("PlanKey", plan.name ?? "", key)] = Resource(
                    "AWS::ApiGateway::UsagePlanKey",
                    ["KeyId": .ref(native.names.part("Key", key)), "KeyType": "API_KEY", "UsagePlanId": .ref(id)],
                    origin: plan.origin)
            }
        }
    }
}
