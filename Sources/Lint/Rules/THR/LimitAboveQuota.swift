import Tree

/// More than there is.
enum LimitAboveQuota: Rule {
    static let info = RuleInfo(
        code: "THR003", name: "limit-above-quota", severity: .info,
        summary: "A throttle allows more than the account does.",
        why: "An account has 10,000 requests a second and bursts of 5,000 in most regions, until AWS raises it.",
        help: "set a limit that this API may use of it, or say with a comment that the quota was raised",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, DefaultRouteSettings: { ThrottlingRateLimit: ⟦20000⟧, ThrottlingBurstLimit: 5000 } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, DefaultRouteSettings: { ThrottlingRateLimit: 10000, ThrottlingBurstLimit: 5000 } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Amazon API Gateway quotas"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for limit in context.throttleLimits {
            let quota = limit.kind == .rate ? 10_000.0 : 5_000
            guard let value = limit.value.number, value > quota else { continue }
            report.flag(
                "\(Int(value)) is more than the account has, \(Int(quota))", at: limit.value.origin.or(limit.owner),
                subject: limit.name)
        }
    }
}
