import Tree

/// A bucket smaller than what flows in.
enum BurstBelowRate: Rule {
    static let info = RuleInfo(
        code: "THR011", name: "burst-below-rate", severity: .low,
        summary: "A throttle's burst is smaller than its rate.",
        why: """
            The burst is how many requests may come at once. Requests never come evenly: with less than a second's worth, \
            callers are turned away long before the rate is reached.
            """,
        help: "set the burst to the rate at least",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: ⟦10⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 100 } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Throttle requests to your REST APIs for better throughput"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for limit in context.throttleLimits where limit.kind == .burst {
            guard let burst = limit.value.number, let rate = limit.other?.number, burst > 0, burst < rate else {
                continue
            }
            report.flag(
                "a burst of \(Int(burst)) is used up before \(Int(rate)) requests have come",
                at: limit.value.origin.or(limit.owner), subject: limit.name)
        }
    }
}
