import IAMPolicy
import IAMTable
import Surface

/// Any of them.
enum WriteEverywhere: Rule {
    static let info = RuleInfo(
        code: "IAM020", name: "write-everywhere", severity: .medium,
        summary: "A policy allows writing to any resource of a service.",
        why: "A hole in the code, or a mistake in a name, changes or deletes what belongs to somebody else.",
        help: "name the ARNs of what the code uses",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'dynamodb:PutItem'⟧], Resource: '*' }
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
                        - { Effect: Allow, Action: ['dynamodb:PutItem'], Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["AWS Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for grant in context.grantsOnEverything {
            guard grant.known.contains(where: { $0.action.level == .write && $0.action.takesResources }) else {
                continue
            }
            report.flag("`\(grant.action.text)` writes to any resource", grant)
        }
    }
}
