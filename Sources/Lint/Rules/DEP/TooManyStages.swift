import Surface

/// An API has ten stages.
enum TooManyStages: Rule {
    static let info = RuleInfo(
        code: "DEP013", name: "too-many-stages", severity: .error,
        summary: "An API has more than ten stages.",
        why: "Ten is the quota of an API: the deployment fails at the eleventh unless AWS has raised it.",
        help: "give each environment an API of its own",
        flags: [.resources(stages(11))],
        allows: [.resources(stages(10))],
        references: ["Amazon API Gateway Developer Guide, Amazon API Gateway quotas"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.stages.count > 10 {
            report.flag(
                "\(api.words) has \(api.stages.count) stages, and the quota is 10",
                at: api.stages[10].origin.or(api.origin))
        }
    }

    private static func stages(_ count: Int) -> String {
        "Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }\n"
            + (1...count).map { number in
                let id = number == 11 ? "⟦Stage\(number)⟧" : "Stage\(number)"
                return
                    "\(id): { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: v\(number) } }"
            }.joined(separator: "\n")
    }
}
