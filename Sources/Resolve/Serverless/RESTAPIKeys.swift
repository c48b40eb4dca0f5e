import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// API keys, and the usage plans that count what they call. Keys without a plan bring one that limits nothing.
    mutating func resolveAPIKeys(_ settings: APIGatewaySettingsSpec, into api: inout API) {
        let plans = settings.usagePlan?.ifTruthy
        let keys = settings.apiKeys
        guard plans != nil || keys != nil else { return }
        if let list = plans?.list {
            api.rest.usagePlans = list.compactMap { listedPlan($0, in: list) }
        } else {
            api.rest.usagePlans = [onlyPlan(plans)]
        }
        addKeys(keys ?? [], to: &api, haveNames: plans?.list != nil)
    }

    // MARK: Plans

    private func onlyPlan(_ node: Node?) -> UsagePlan {
        let spec = node.flatMap { UsagePlanSpec($0) }
        return UsagePlan(
            name: nil, quota: spec?.quota.map(quota), throttle: spec?.throttle.map(throttle),
            origin: node?.origin ?? .none)
    }

    /// One entry of the list: a map with the plan's name as its key.
    private mutating func listedPlan(_ node: Node, in list: [Node]) -> UsagePlan? {
        guard let entry = node.map?.entries.first else { return nil }
        let named = list.compactMap { $0[entry.key].flatMap { UsagePlanSpec($0) } }
        var plan = UsagePlan(name: entry.key, origin: Origin(entry.keySpan))
        plan.quota = named.last { $0.quota != nil }?.quota.flatMap { $0.node.map?.isEmpty ?? true ? nil : quota($0) }
        plan.throttle = named.last { $0.throttle != nil }?.throttle
            .flatMap { $0.node.map?.isEmpty ?? true ? nil : throttle($0) }
        guard entry.key == "default", plan.quota != nil || plan.throttle != nil else { return plan }
        diagnostics.warning(
            "lost-limits", "the limits of the usage plan `default` are lost in a list", at: plan.origin,
            help: "the Serverless Framework looks for them as if the plan were the only one: give it another name")
        plan.quota = nil
        plan.throttle = nil
        return plan
    }

    private func quota(_ spec: QuotaSpec) -> Quota {
        Quota(limit: spec.limit?.ifPresent, offset: spec.offset?.ifPresent, period: spec.period?.ifPresent)
    }

    private func throttle(_ spec: ThrottleSpec) -> Throttle {
        Throttle(burst: spec.burstLimit?.ifPresent, rate: spec.rateLimit?.ifPresent)
    }

    // MARK: Keys

    private mutating func addKeys(_ keys: [Node], to api: inout API, haveNames: Bool) {
        let names = Set(api.rest.usagePlans.compactMap(\.name))
        var number = 0
        for key in keys {
            if let entry = key.map?.entries.first, names.contains(entry.key) {
                number = 0
                for member in entry.value.list ?? [entry.value] {
                    number += 1
                    api.rest.apiKeys.append(apiKey(member, plan: entry.key, number: number))
                }
            } else if let entry = key.map?.entries.first, entry.value.list != nil || entry.value.map != nil {
                noteMissingPlan(entry, names)
            } else {
                number += 1
                api.rest.apiKeys.append(apiKey(key, plan: nil, number: number))
                if haveNames { noteKeyWithoutPlan(key, names) }
            }
        }
    }

    private func apiKey(_ node: Node, plan: String?, number: Int) -> APIKey {
        guard let spec = APIKeySpec(node) else {
            return APIKey(name: node, plan: plan, number: number, origin: node.origin)
        }
        return APIKey(
            name: spec.name?.ifPresent, value: spec.value?.ifTruthy, description: spec.description?.ifPresent,
            customerID: spec.customerId?.ifPresent, isEnabled: spec.enabled?.ifPresent ?? true, plan: plan,
            number: number, origin: node.origin)
    }

    private mutating func noteMissingPlan(_ entry: Mapping.Entry, _ names: Set<String>) {
        let near = nearest(to: entry.key, among: names.sorted())
        diagnostics.error(
            "key-without-plan", "the API keys of `\(entry.key)` belong to no usage plan", at: Origin(entry.keySpan),
            help: near.map { "did you mean the plan `\($0)`?" }
                ?? "add a plan of this name to `provider.apiGateway.usagePlan`, written as a list")
    }

    /// With named plans only, the plan that nameless keys go to does not exist.
    private mutating func noteKeyWithoutPlan(_ key: Node, _ names: Set<String>) {
        let name = key["name"]?.printed ?? key.printed
        diagnostics.error(
            "key-without-plan",
            "this API key belongs to no usage plan\(names.isEmpty ? "" : ", and the plans have names")", at: key.origin,
            help: names.min().map { "put it below the name of a plan, such as `- \($0): [\(name)]`" }
                ?? "remove `usagePlan`, and there is one plan for all keys")
    }
}
