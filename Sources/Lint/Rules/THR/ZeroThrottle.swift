import Surface
import Tree

/// Nothing gets through.
enum ZeroThrottle: Rule {
    static let info = RuleInfo(
        code: "THR002", name: "zero-throttle", severity: .error,
        summary: "A throttle or a quota is 0, which lets nothing through.",
        why: "0 does not mean without a limit: every request is answered with 429.",
        help: "set what callers may do, or remove the limit",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, DefaultRouteSettings: { ThrottlingRateLimit: ⟦0⟧, ThrottlingBurstLimit: 10 } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, DefaultRouteSettings: { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 10 } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Throttle requests to your REST APIs for better throughput"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for limit in context.throttleLimits where limit.value.number == 0 {
            report.flag("0 lets nothing through", at: limit.value.origin.or(limit.owner), subject: limit.name)
        }
        for plan in context.surface.usagePlans {
            guard let quota = plan.quota?["Limit"], quota.number == 0 else { continue }
            report.flag("a quota of 0 lets nothing through", at: quota.origin.or(plan.origin), subject: plan.id)
        }
    }
}
