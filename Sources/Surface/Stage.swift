import CloudFormation
import Diagnostics
import Tree

/// One deployed state of an API, under a name of its own.
package struct Stage: Sendable {
    /// The logical id of the stage or, for a stage that a REST deployment makes, of the deployment.
    package var id: String
    package var name: Node
    package var origin: Origin
    /// The stage's properties; for a stage that a deployment makes, its `StageDescription`.
    package var properties: Node
    /// The logical id of the deployment.
    package var deployment: String?
    /// Settings of routes, in the order written.
    package var routeSettings: [RouteSettings]

    /// Whether changes go live by themselves. V2 only.
    package var deploysAutomatically: Node? { properties["AutoDeploy"] }
    package var variables: Mapping { (properties["Variables"] ?? properties["StageVariables"])?.map ?? Mapping() }
    /// `DestinationArn` and `Format`.
    package var accessLog: Node? { properties["AccessLogSetting"] ?? properties["AccessLogSettings"] }
    package var isTraced: Node? { properties["TracingEnabled"] }
    package var canary: Node? { properties["CanarySetting"] ?? properties["DeploymentCanarySettings"] }
    package var cacheEnabled: Node? { properties["CacheClusterEnabled"] }
    package var cacheSize: Node? { properties["CacheClusterSize"] }
    package var clientCertificate: Node? { properties["ClientCertificateId"] }

    /// The settings that hold for a route, the most specific first.
    package func settings(for route: Route.Key) -> [RouteSettings] {
        routeSettings.filter { $0.scope.covers(route) }.sorted { $0.scope.rank > $1.scope.rank }
    }
}

/// Throttles, logs and caching of a route, or of all routes.
package struct RouteSettings: Sendable {
    package enum Scope: Sendable, Hashable {
        case all
        case route(Route.Key)

        var rank: Int {
            switch self {
            case .all: 0
            case .route(.http("ANY", _)): 1
            case .route: 2
            }
        }

        func covers(_ key: Route.Key) -> Bool {
            switch self {
            case .all: true
            case .route(.http("ANY", let path)): key.path == path
            case .route(let own): own == key
            }
        }
    }

    package var scope: Scope
    package var origin: Origin
    package var properties: Node

    /// Requests a second.
    package var rateLimit: Node? { properties["ThrottlingRateLimit"] }
    package var burstLimit: Node? { properties["ThrottlingBurstLimit"] }
    /// `OFF`, `ERROR` or `INFO`.
    package var loggingLevel: Node? { properties["LoggingLevel"] }
    /// Whether whole requests and answers are logged.
    package var dataTrace: Node? { properties["DataTraceEnabled"] }
    package var metrics: Node? { properties["MetricsEnabled"] ?? properties["DetailedMetricsEnabled"] }
    package var caching: Node? { properties["CachingEnabled"] }
    /// In seconds.
    package var cacheTTL: Node? { properties["CacheTtlInSeconds"] }
    package var cacheEncryption: Node? { properties["CacheDataEncrypted"] }
}
