import IAMPolicy
import Surface

/// Every secret.
enum SecretsReadEverywhere: Rule {
    static let info = RuleInfo(
        code: "IAM045", name: "secrets-read-everywhere", severity: .high,
        summary: "A policy allows reading every secret or parameter.",
        why: "One hole in one function is enough to read the passwords of all services of the account.",
        help: "name the ARN of the secret or the path of the parameters",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'ssm:GetParameter'⟧], Resource: '*' }
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
                        - { Effect: Allow, Action: ['ssm:GetParameter'], Resource: 'arn:aws:ssm:eu-west-1:123456789012:parameter/shop/*' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["Cloudsplaining, Data exfiltration"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for grant in context.grants {
            for name in grant.everywhere(reading) {
                report.flag("`\(name)` reads every one there is", grant, about: name)
            }
        }
    }

    private static let reading = [
        "secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue", "ssm:GetParameter", "ssm:GetParameters",
        "ssm:GetParametersByPath", "ssm:GetParameterHistory",
    ]
}
