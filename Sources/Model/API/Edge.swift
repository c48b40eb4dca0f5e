import Diagnostics
import Tree

/// A name of the author's own in front of an API.
package struct Domain: Sendable, Hashable {
    package enum Routing: Sendable, Hashable {
        case latency
        case weighted(Node)
    }

    package var name: Node
    package var certificate: Node
    /// Without slashes around it; `nil` is the root.
    package var basePath: Node?
    /// Of Route 53; `nil` leaves the name to the author.
    package var zone: Node?
    package var isAtEdge: Bool
    /// `1.0` or `1.2`.
    package var tls: String
    /// `s3://bucket/key` of the authorities whose certificates callers must show.
    package var truststore: Node?
    package var truststoreVersion: Node?
    /// How several regions share the name.
    package var routing: Routing?
    /// Path that tells whether this region is well.
    package var healthCheck: Node?
    package var origin: Origin

    package init(name: Node, certificate: Node, origin: Origin) {
        self.name = name
        self.certificate = certificate
        self.isAtEdge = false
        self.tls = "1.2"
        self.origin = origin
    }
}

/// A web ACL in front of a stage.
package enum Firewall: Sendable, Hashable {
    case existing(Node)
    /// - Parameter rateLimit: requests of one address in five minutes.
    case made(rateLimit: Node?, managedRules: [String])
}

/// A CloudWatch alarm on a metric of an API.
package struct Alarm: Sendable, Hashable {
    /// `5xx`, `latency` and so on.
    package var key: String
    package var threshold: Node
    /// Seconds.
    package var period: Node
    /// Periods in a row.
    package var periods: Node
    /// Topics that are told.
    package var topics: [Node]
    package var origin: Origin

    package init(key: String, threshold: Node, period: Node, periods: Node, topics: [Node], origin: Origin) {
        self.key = key
        self.threshold = threshold
        self.period = period
        self.periods = periods
        self.topics = topics
        self.origin = origin
    }
}

extension Alarm {
    /// Whether a kind of API has the metric.
    ///
    /// Source: Amazon API Gateway Developer Guide, metrics and dimensions of REST, HTTP and WebSocket APIs.
    package static func has(_ kind: API.Kind, _ key: String) -> Bool {
        switch key {
        case "connections", "integrationErrors": kind == .websocket
        case "throttles": kind != .websocket
        default: true
        }
    }
}
