import IAMPolicy
import Surface

/// A star that is a letter.
enum WildcardWithoutLike: Rule {
    static let info = RuleInfo(
        code: "IAM025", name: "wildcard-without-like", severity: .high,
        summary: "A condition compares with a pattern, by an operator that takes no patterns.",
        why: """
            `StringEquals` takes `*` for itself: the condition never holds, so an Allow allows nothing and a Deny denies nothing.
            """,
        help: "use `StringLike` or `ArnLike`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*", Condition: { StringEquals: { aws:PrincipalArn: ⟦"arn:aws:iam::*:role/shop"⟧ } } }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*", Condition: { ArnLike: { aws:PrincipalArn: "arn:aws:iam::*:role/shop" } } }] }
                """)
        ],
        references: ["AWS IAM User Guide, IAM JSON policy elements: Condition operators"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements {
            for test in written.statement.conditions where isExact(test.operatorName) {
                for value in test.values ?? [] {
                    guard let text = value.literal, text.contains("*"),
                        text != "*" || test.key.lowercased() != "aws:referer"
                    else { continue }
                    report.flag(
                        "`\(test.operatorName)` takes the `*` in `\(text)` for itself",
                        at: value.origin.or(test.keyOrigin, written.place), subject: "\(written.subject) \(test.key)")
                }
            }
        }
    }

    private static func isExact(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["stringequals", "stringnotequals", "stringequalsignorecase", "stringnotequalsignorecase"].contains {
            name.hasSuffix($0) || name.hasSuffix("\($0)ifexists")
        }
    }
}
