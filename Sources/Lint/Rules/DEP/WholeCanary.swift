import Surface
import Tree

/// A trial with everybody.
enum WholeCanary: Rule {
    static let info = RuleInfo(
        code: "DEP014", name: "whole-canary", severity: .low,
        summary: "A canary gets all of the traffic.",
        why:
            "A canary is to show on a few requests whether a change works. With 100 percent, all callers are the trial.",
        help: "give it a few percent, and an alarm on its errors",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, CanarySetting: { PercentTraffic: ⟦100⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, CanarySetting: { PercentTraffic: 5 } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Set up an API Gateway canary release deployment"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for stage in context.allStages {
            guard let percent = stage.canary?["PercentTraffic"], (percent.number ?? 0) >= 100 else { continue }
            report.flag("the canary gets all of the traffic", at: percent.origin.or(stage.origin), subject: stage.id)
        }
    }
}
