import Tree

/// Encrypted with a key that is not yours.
enum PlainLogGroup: Rule {
    static let info = RuleInfo(
        code: "LOG009", name: "log-group-without-key", severity: .info,
        summary: "A log group is not encrypted with a key of one's own.",
        why:
            "CloudWatch encrypts all logs with a key of AWS. With a key of your own you say who may read them, and can stop it.",
        help: "set `KmsKeyId`",
        flags: [.resources("⟦Group⟧: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 30 } }")],
        allows: [
            .resources(
                "Group: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 30, KmsKeyId: !GetAtt Key.Arn } }")
        ],
        references: ["Amazon CloudWatch Logs User Guide, Encrypt log data using AWS Key Management Service"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let groups = context.resources("AWS::Logs::LogGroup").filter { $0.resource.properties["KmsKeyId"].isAbsent }
        for (id, group) in context.input == .spec ? Array(groups.prefix(1)) : groups {
            report.flag(
                "logs are not encrypted with a key of one's own", at: group.origin,
                subject: context.input == .spec ? "" : id)
        }
    }
}
