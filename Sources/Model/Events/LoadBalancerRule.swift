import Diagnostics
import Tree

/// A rule of an Application Load Balancer's listener.
package struct LoadBalancerRule: Sendable, Hashable {
    /// The listener, as written.
    package var listener: Node
    /// Id of the load balancer, or of the listener when the template makes it.
    package var loadBalancerID: String
    package var listenerID: String
    /// Lower ones are tried first.
    package var priority: Node
    package var conditions: Conditions
    /// All of them have to let a request pass, in this order.
    package var authorizers: [LoadBalancerAuthorizer]
    /// `nil` when the load balancer takes the function's health for granted.
    package var healthCheck: HealthCheck?
    /// Whether headers and query strings come as lists.
    package var hasMultiValueHeaders: Bool
    /// Name of the target group; `nil` makes one from the names around it.
    package var targetGroupName: Node?
    /// Beginning of such a made name.
    package var targetGroupPrefix: String
    package var origin: Origin

    package init(
        listener: Node, loadBalancerID: String, listenerID: String, priority: Node, conditions: Conditions,
        origin: Origin
    ) {
        self.listener = listener
        self.loadBalancerID = loadBalancerID
        self.listenerID = listenerID
        self.priority = priority
        self.conditions = conditions
        self.authorizers = []
        self.hasMultiValueHeaders = false
        self.targetGroupPrefix = ""
        self.origin = origin
    }

    /// What requests have to be like; `nil` asks for nothing.
    package struct Conditions: Sendable, Hashable {
        package var path: [Node]?
        package var host: [Node]?
        package var method: [Node]?
        /// Names of headers, and the values of which each has to have one.
        package var headers: [Header]
        /// Values by key of the query string; each map is a condition of its own.
        package var queries: [Mapping]
        package var ip: [Node]?

        package init() {
            headers = []
            queries = []
        }
    }

    /// A header, and the values of which it has to have one.
    package struct Header: Sendable, Hashable {
        package var name: Node?
        package var values: Node?

        package init(name: Node?, values: Node?) {
            self.name = name
            self.values = values
        }
    }

    /// How a load balancer finds out whether a function works.
    package struct HealthCheck: Sendable, Hashable {
        package var path: Node = "/"
        /// Seconds.
        package var interval: Node = 35
        /// Seconds.
        package var timeout: Node = 30
        package var healthyThreshold: Node = 5
        package var unhealthyThreshold: Node = 5
        /// Statuses and ranges of them.
        package var statuses: Node = "200"

        package init() {}
    }
}

/// Who lets requests pass at a load balancer.
package struct LoadBalancerAuthorizer: Sendable, Hashable {
    package enum Provider: Sendable, Hashable {
        case cognito(arn: Node?, client: Node?, domain: Node?)
        case openID(OpenID)
    }

    /// An OpenID Connect provider.
    package struct OpenID: Sendable, Hashable {
        package var authorizationEndpoint: Node?
        package var client: Node?
        /// `nil` keeps the one that the rule has.
        package var secret: Node?
        package var issuer: Node?
        package var tokenEndpoint: Node?
        package var userInfoEndpoint: Node?

        package init() {}
    }

    package var provider: Provider
    /// `deny`, `allow` or `authenticate`.
    package var onUnauthenticated: Node
    package var parameters: Node?
    package var scope: Node?
    package var cookieName: Node?
    /// Seconds.
    package var sessionTimeout: Node?

    package init(provider: Provider, onUnauthenticated: Node = "deny") {
        self.provider = provider
        self.onUnauthenticated = onUnauthenticated
    }
}
