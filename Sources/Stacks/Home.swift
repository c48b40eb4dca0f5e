import CloudFormation

/// The kinds of nested stacks, in the order in which they are made: what is referred to comes before what refers to it.
///
/// A route may be given another function, an authorizer or a model at any time. So routes are never in a stack with
/// functions, always in a later one, and a change of the spec cannot turn the order of two stacks round.
package enum Home: Int, CaseIterable, Sendable, Comparable {
    /// Data, roles that many share, APIs with their authorizers and models.
    case resources
    /// Functions with their log groups, versions, permissions, triggers and integrations.
    case functions
    /// Paths, methods and routes.
    case routes
    /// Deployments, stages, usage plans, mappings of domains.
    case stages

    package static func < (a: Home, b: Home) -> Bool { a.rawValue < b.rawValue }

    /// The first part of a stack's name, as in `functions-2`.
    package var name: String {
        switch self {
        case .resources: "resources"
        case .functions: "functions"
        case .routes: "routes"
        case .stages: "stages"
        }
    }

    /// Whether a resource of this kind is put into the root stack as long as there is room.
    var prefersRoot: Bool { self == .resources || self == .stages }

    init(type: String) {
        self = Home.byType[type] ?? Home.byService(type)
    }

    private static let byType: [String: Home] = {
        var table: [String: Home] = [
            "AWS::Logs::LogGroup": .functions, "AWS::Events::Rule": .functions,
            "AWS::Logs::SubscriptionFilter": .functions,
            "AWS::SNS::Subscription": .functions, "AWS::IoT::TopicRule": .functions,
            "AWS::CloudWatch::Alarm": .functions,
            "AWS::Scheduler::Schedule": .functions, "AWS::Lambda::LayerVersion": .resources,
            "AWS::ElasticLoadBalancingV2::ListenerRule": .functions,
            "AWS::ElasticLoadBalancingV2::TargetGroup": .functions,
            "AWS::ApiGateway::UsagePlan": .stages, "AWS::ApiGateway::UsagePlanKey": .stages,
            "AWS::ApiGateway::BasePathMapping": .stages, "AWS::ApiGatewayV2::ApiMapping": .stages,
            "AWS::WAFv2::WebACLAssociation": .stages, "AWS::CloudWatch::Dashboard": .stages,
        ]
        for version in ["AWS::ApiGateway", "AWS::ApiGatewayV2"] {
            for name in ["Deployment", "Stage"] { table["\(version)::\(name)"] = .stages }
            for name in ["Resource", "Method", "Route", "RouteResponse"] { table["\(version)::\(name)"] = .routes }
            for name in ["Integration", "IntegrationResponse"] { table["\(version)::\(name)"] = .functions }
        }
        return table
    }()

    private static func byService(_ type: String) -> Home {
        type.hasPrefix("AWS::Lambda::") || type.hasPrefix("Custom::") ? .functions : .resources
    }
}
