import Diagnostics
import Tree

/// How much the owners of API keys may call.
package struct UsagePlan: Sendable, Hashable {
    /// `nil` for the only plan of a service, which has no name of its own.
    package var name: String?
    package var quota: Quota?
    package var throttle: Throttle?
    /// Of single routes, by `METHOD /path`.
    package var routeThrottles: [RouteThrottle] = []
    /// Keys of its API keys, where the plan lists them.
    package var keys: [String] = []
    /// Keys of further REST APIs of the native dialect that it counts the calls of.
    package var apis: [String] = []
    package var origin: Origin

    package init(name: String?, quota: Quota? = nil, throttle: Throttle? = nil, origin: Origin) {
        self.name = name
        self.quota = quota
        self.throttle = throttle
        self.origin = origin
    }
}

/// Requests in a period.
package struct Quota: Sendable, Hashable {
    package var limit: Node?
    /// Requests taken off the first period.
    package var offset: Node?
    /// `DAY`, `WEEK` or `MONTH`.
    package var period: Node?

    package init(limit: Node?, offset: Node?, period: Node?) {
        self.limit = limit
        self.offset = offset
        self.period = period
    }
}

/// Requests a second, and how many may come at once.
package struct Throttle: Sendable, Hashable {
    package var burst: Node?
    package var rate: Node?

    package init(burst: Node?, rate: Node?) {
        self.burst = burst
        self.rate = rate
    }
}

/// A key that callers send to be counted and throttled by.
package struct APIKey: Sendable, Hashable {
    /// `nil` lets AWS make one up.
    package var name: Node?
    package var value: Node?
    package var description: Node?
    package var customerID: Node?
    package var isEnabled: Node
    /// Name of its usage plan; `nil` for the only plan of a service.
    package var plan: String?
    /// Its key in the spec, where it has one.
    package var label = ""
    /// Its place among the keys listed with it, from 1; part of the logical id.
    package var number: Int
    package var origin: Origin

    package init(
        name: Node?, value: Node? = nil, description: Node? = nil, customerID: Node? = nil, isEnabled: Node = true,
        plan: String?, number: Int, origin: Origin
    ) {
        self.name = name
        self.value = value
        self.description = description
        self.customerID = customerID
        self.isEnabled = isEnabled
        self.plan = plan
        self.number = number
        self.origin = origin
    }
}

/// What one route takes of each key.
package struct RouteThrottle: Sendable, Hashable {
    /// `GET /users/{id}`.
    package var route: String
    package var throttle: Throttle

    package init(route: String, throttle: Throttle) {
        self.route = route
        self.throttle = throttle
    }
}
