import Diagnostics
import Surface
import Tree

/// One number of a throttle, wherever it is written.
struct ThrottleLimit {
    enum Kind { case rate, burst }

    var kind: Kind
    var value: Node
    /// Whose it is, for findings.
    var name: String
    var owner: Origin
    /// The number beside it: the burst of a rate, the rate of a burst.
    var other: Node?
}

extension LintContext {
    /// Rates and bursts of stages, routes and usage plans.
    var throttleLimits: [ThrottleLimit] {
        let stages = allStages.flatMap { stage in
            stage.routeSettings.flatMap { settings in
                limits(
                    settings.rateLimit, settings.burstLimit, "\(stage.id) \(settings.name)",
                    settings.origin.or(stage.origin))
            }
        }
        let plans = surface.usagePlans.flatMap { plan in
            limits(plan.throttle?["RateLimit"], plan.throttle?["BurstLimit"], plan.id, plan.origin)
                + plan.stages.flatMap { stage in
                    stage.throttles.flatMap {
                        limits($0.value["RateLimit"], $0.value["BurstLimit"], "\(plan.id) \($0.key)", stage.origin)
                    }
                }
        }
        return stages + plans
    }

    private func limits(_ rate: Node?, _ burst: Node?, _ name: String, _ owner: Origin) -> [ThrottleLimit] {
        [
            rate.map { ThrottleLimit(kind: .rate, value: $0, name: "\(name) rate", owner: owner, other: burst) },
            burst.map { ThrottleLimit(kind: .burst, value: $0, name: "\(name) burst", owner: owner, other: rate) },
        ].compactMap { $0 }
    }
}

extension RouteSettings {
    fileprivate var name: String { if case .route(let key) = scope { key.text } else { "" } }
}
