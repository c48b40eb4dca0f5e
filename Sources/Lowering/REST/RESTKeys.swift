import CloudFormation
import Model
import Tree

extension Lowering {
    /// API keys, usage plans, and which key counts for which plan.
    mutating func addAPIKeys(_ rest: RESTLowering) {
        for key in rest.api.rest.apiKeys { graph[Naming.apiKey(key)] = apiKey(key, rest) }
        for plan in rest.api.rest.usagePlans { graph[Naming.usagePlan(plan.name)] = usagePlan(plan, rest) }
        for key in rest.api.rest.apiKeys {
            graph[Naming.usagePlanKey(key)] = Resource(
                "AWS::ApiGateway::UsagePlanKey",
                [
                    "KeyId": .ref(Naming.apiKey(key)), "KeyType": "API_KEY",
                    "UsagePlanId": .ref(Naming.usagePlan(key.plan)),
                ], origin: key.origin)
        }
    }

    private func apiKey(_ key: APIKey, _ rest: RESTLowering) -> Resource {
        afterDeployment(
            Resource(
                "AWS::ApiGateway::ApiKey",
                [
                    "Enabled": key.isEnabled,
                    "Name": key.name,
                    "Value": key.value,
                    "Description": key.description,
                    "CustomerId": key.customerID,
                    "StageKeys": [["RestApiId": rest.id, "StageName": Node(service.stage)]],
                ], origin: key.origin))
    }

    private func usagePlan(_ plan: UsagePlan, _ rest: RESTLowering) -> Resource {
        // A plan called `default` is named as the only one is.
        let name = plan.name == "default" ? nil : plan.name
        let about = name.map { " \"\($0)\"" } ?? ""
        return afterDeployment(
            Resource(
                "AWS::ApiGateway::UsagePlan",
                [
                    "ApiStages": [["ApiId": rest.id, "Stage": Node(service.stage)]],
                    "Description": "Usage plan\(about) for \(service.name) \(service.stage) stage",
                    "UsagePlanName": Node(
                        [service.name, name, service.stage].compactMap { $0 }.joined(separator: "-")),
                    "Quota": plan.quota.map { ["Limit": $0.limit, "Offset": $0.offset, "Period": $0.period] },
                    "Throttle": plan.throttle.map { ["BurstLimit": $0.burst, "RateLimit": $0.rate] },
                ], origin: plan.origin))
    }

    /// The stage that keys and plans name comes with the deployment.
    private func afterDeployment(_ resource: Resource) -> Resource {
        var resource = resource
        resource.body["DependsOn"] = Node(provisionalDeploymentID)
        return resource
    }
}
