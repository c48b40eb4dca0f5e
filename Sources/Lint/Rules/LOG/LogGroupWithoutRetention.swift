import Tree

/// Kept for ever.
enum LogGroupWithoutRetention: Rule {
    static let info = RuleInfo(
        code: "LOG008", name: "log-group-without-retention", severity: .low,
        summary: "A log group keeps its lines for ever.",
        why: "The bill grows each month, and so does what can be stolen: logs tell who called what.",
        help: "set `RetentionInDays`; in a spec, `provider.logRetentionInDays`",
        flags: [.resources("⟦Group⟧: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: shop } }")],
        allows: [
            .resources("Group: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: shop, RetentionInDays: 30 } }"),
            .spec(
                """
                provider: { name: aws, runtime: nodejs22.x, logRetentionInDays: 30 }
                functions:
                  users: { handler: h.a }
                """),
        ],
        references: ["AWS CloudFormation, AWS::Logs::LogGroup, RetentionInDays"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let groups = context.resources("AWS::Logs::LogGroup").filter {
            $0.resource.properties["RetentionInDays"].isAbsent
        }
        // In a spec one setting is for all groups, and one finding is enough.
        if context.input == .spec, !(context.spec?["provider"]?["logRetentionInDays"]).isAbsent { return }
        for (id, group) in context.input == .spec ? Array(groups.prefix(1)) : groups {
            report.flag("log lines are kept for ever", at: group.origin, subject: context.input == .spec ? "" : id)
        }
    }
}
