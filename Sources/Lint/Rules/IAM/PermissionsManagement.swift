import IAMPolicy
import IAMTable
import Surface

/// Who may do what.
enum PermissionsManagement: Rule {
    static let info = RuleInfo(
        code: "IAM019", name: "permissions-management", severity: .medium,
        summary: "A policy allows changing permissions of any resource.",
        why: """
            Whoever may change who may do what can let others in: with a bucket policy, a key grant, a share.
            """,
        help: "name the resource, or leave this to whoever deploys",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ⟦"s3:PutBucketPolicy"⟧, Resource: "*" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:PutBucketPolicy", Resource: "arn:aws:s3:::orders" }] }
                """)
        ],
        references: ["AWS Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) where written.isAllow {
            guard written.anyResource != nil, written.statement.conditions.isEmpty else { continue }
            for action in written.actions where !action.isEverything {
                guard let managing = action.coveredActions?.first(where: { $0.level == .permissionsManagement }) else {
                    continue
                }
                report.flag(
                    "`\(action.text)` changes permissions (`\(managing.name)`) of any resource",
                    at: written.place(of: action), subject: "\(written.subject) \(action.text)")
            }
        }
    }
}
