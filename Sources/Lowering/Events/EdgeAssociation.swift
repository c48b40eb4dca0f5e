import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// Lambda@Edge: cache policies, and the CloudFront distribution with the permissions to call its functions.
    mutating func lowerEdgeAssociations() {
        for policy in service.cachePolicies { lower(policy) }
        guard let distribution = service.distribution else { return }
        for function in service.functions where isAtEdge(function) { adjustForEdge(function) }
        allowEdge(distribution)
        lower(distribution)
    }

    private static let distributionID = "CloudFrontDistribution"

    private func isAtEdge(_ function: Function) -> Bool {
        function.triggers.contains { if case .edgeAssociation = $0 { true } else { false } }
    }

    private mutating func lower(_ policy: CachePolicy) {
        var settings = policy.settings
        settings["Name"] = Node("\(service.name)-\(service.stage)-\(policy.name)")
        graph[Naming.cachePolicy(policy.name)] = Resource(
            "AWS::CloudFront::CachePolicy", ["CachePolicyConfig": Node(settings)], origin: policy.origin)
    }

    // MARK: Functions

    /// Lambda@Edge has no network and no environment, and CloudFront's copies outlive the stack.
    private mutating func adjustForEdge(_ function: Function) {
        let id = Naming.lambda(function.key)
        graph[id]?.properties["VpcConfig"] = nil
        graph[id]?.properties["Environment"] = nil
        graph[id]?.body["DeletionPolicy"] = "Retain"
        var permission = Resource(
            "AWS::Lambda::Permission",
            [
                "FunctionName": version(of: function.key),
                "Action": "lambda:InvokeFunction",
                "Principal": "edgelambda.amazonaws.com",
                "SourceArn": .join(
                    "",
                    [
                        "", "arn:", .partition, ":cloudfront::", .accountID, ":distribution/",
                        .ref(Self.distributionID),
                    ]),
            ])
        permission.origin = function.origin
        graph["\(id)InvokePermission"] = permission
    }

    /// The function's published version, as the template's outputs have it.
    private func version(of key: String) -> Node {
        graph.outputs["\(Naming.lambda(key))QualifiedArn"]?["Value"] ?? .null
    }

    /// Lets the edge take the shared role, and write logs in the regions where it runs.
    private mutating func allowEdge(_ distribution: Distribution) {
        guard sharedRole != nil else {
            diagnostics.note(
                "edge-role", "the roles of functions that CloudFront calls have to let it", at: distribution.origin,
                help: "let `edgelambda.amazonaws.com` assume them, and allow logs in every region")
            return
        }
        sharedRole?.trustedServices.append("edgelambda.amazonaws.com")
        allow([
            "Effect": "Allow",
            "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "logs:TagResource"],
            "Resource": [.sub("arn:${AWS::Partition}:logs:*:*:*")],
        ])
    }

    // MARK: The distribution

    private mutating func lower(_ distribution: Distribution) {
        let behaviors = distribution.behaviors.map(behavior)
        graph[Self.distributionID] = Resource(
            "AWS::CloudFront::Distribution",
            [
                "DistributionConfig": [
                    "Comment": "\(service.name) \(service.stage)",
                    "Enabled": true,
                    "DefaultCacheBehavior": behaviors[0],
                    "CacheBehaviors": behaviors.count > 1 ? Node(Array(behaviors.dropFirst())) : nil,
                    "Origins": Node(distribution.sources.map(source)),
                ]
            ], origin: distribution.origin)
        graph.outputs[Self.distributionID] = [
            "Description": "CloudFront Distribution Id", "Value": .ref(Self.distributionID),
        ]
        graph.outputs["\(Self.distributionID)DomainName"] = [
            "Description": "CloudFront Distribution Domain Name",
            "Value": .getAtt(Self.distributionID, "DomainName"),
        ]
    }

    private func source(_ source: Distribution.Source) -> Node {
        var settings = source.settings
        settings["Id"] = Node(source.id)
        return Node(settings)
    }

    private func behavior(_ behavior: Distribution.Behavior) -> Node {
        var settings = Node(behavior.settings)
        switch behavior.policy {
        case .id(let id): settings["CachePolicyId"] = id
        case .named(let name): settings["CachePolicyId"] = .ref(Naming.cachePolicy(name))
        case nil: break
        }
        settings["TargetOriginId"] = Node(behavior.source)
        settings["LambdaFunctionAssociations"] = behavior.calls.map { Node($0.map(association)) }
        settings["PathPattern"] = behavior.path.map { Node($0) }
        return settings
    }

    private func association(_ call: Distribution.Call) -> Node {
        [
            "EventType": call.event, "LambdaFunctionARN": version(of: call.function), "IncludeBody": call.includesBody,
        ]
    }
}

extension Naming {
    static func cachePolicy(_ name: String) -> String { "CloudFrontCachePolicy\(function(name))" }
}
