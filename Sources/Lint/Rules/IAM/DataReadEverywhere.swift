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
        for grant in context.grants {
            for name in grant.everywhere(reading) {
                report.flag("`\(name)` reads the data of every resource", grant, about: name)
            }
        }
    }

    private static let reading = [
        "s3:GetObject", "dynamodb:Scan", "dynamodb:Query", "rds-data:ExecuteStatement", "athena:GetQueryResults",
        "redshift-data:GetStatementResult", "timestream:Select", "kinesis:GetRecords", "sqs:ReceiveMessage",
    ]
}
