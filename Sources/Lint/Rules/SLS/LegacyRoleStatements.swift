import Diagnostics
import Tree

/// The old place.
enum LegacyRoleStatements: Rule {
    static let info = RuleInfo(
        code: "SLS001", name: "legacy-role-statements", severity: .low,
        summary: "Permissions are written in the place of the framework's second version.",
        why: """
            The third version moved everything about roles below `provider.iam`. Where both places are used, the old one is \
            passed over silently, and with it the permissions in it. Scanners look in one of the two only.
            """,
        help: "move it below `provider.iam.role`",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  ⟦iamRoleStatements⟧:
                    - { Effect: Allow, Action: ['sqs:SendMessage'], Resource: 'arn:aws:sqs:eu-west-1:123456789012:orders' }
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
                        - { Effect: Allow, Action: ['sqs:SendMessage'], Resource: 'arn:aws:sqs:eu-west-1:123456789012:orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["Serverless Framework, Upgrading to v3: provider.iam"])

    static func check(_ context: LintContext, _ report: inout Report) {
        guard let provider = context.spec?["provider"] else { return }
        for (key, place) in moved {
            guard let entry = provider.map?.entry(key), !entry.value.isNull else { continue }
            report.flag(
                "`provider.\(key)` is the old place of `provider.\(place.joined(separator: "."))`",
                at: Origin(entry.keySpan), help: "move it to `provider.\(place.joined(separator: "."))`",
                fix: provider["iam"] == nil && count(in: provider) == 1
                    ? context.moving(entry, below: place) : nil,
                subject: key)
        }
    }

    private static func count(in provider: Node) -> Int { moved.count { provider[$0.key] != nil } }

    private static let moved: [(key: String, place: [String])] = [
        ("iamRoleStatements", ["iam", "role", "statements"]),
        ("iamManagedPolicies", ["iam", "role", "managedPolicies"]),
        ("rolePermissionsBoundary", ["iam", "role", "permissionsBoundary"]),
        ("cfnRole", ["iam", "deploymentRole"]),
    ]
}
