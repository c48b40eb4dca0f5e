import IAMPolicy
import Surface

/// All the data.
enum DataReadEverywhere: Rule {
    static let info = RuleInfo(
        code: "IAM018", name: "data-read-everywhere", severity: .medium,
        summary: "A policy allows reading data of any resource.",
        why: "A hole in the code reads every bucket and table of the account.",
        help: "name the bucket or the table",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'s3:GetObject'⟧], Resource: '*' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::orders/*' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["Cloudsplaining, Data exfiltration"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) where written.isAllow {
            guard written.anyResource != nil, written.statement.conditions.isEmpty else { continue }
            for name in [
                "s3:GetObject", "dynamodb:Scan", "dynamodb:Query", "rds-data:ExecuteStatement",
                "athena:GetQueryResults",
            ] {
                guard let action = written.covering(name), !action.isEverything else { continue }
                report.flag(
                    "`\(name)` reads the data of every resource", at: written.place(of: action),
                    subject: "\(written.subject) \(name)")
            }
        }
    }
}
