import IAMPolicy
import IAMTable
import Surface

/// Who may do what.
enum PermissionsManagement: Rule {
    static let info = RuleInfo(
        code: "IAM019", name: "permissions-management", severity: .medium,
        summary: "A policy allows changing who may use a resource.",
        why: """
            Whoever may change who may do what can let others in: with a bucket policy, a key grant, a share. On \
            a resource that is named, it is reported as low.
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
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:PutObject", Resource: "arn:aws:s3:::orders/*" }] }
                """)
        ],
        references: ["AWS Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        // Handing on a role has rules of its own.
        for grant in context.grants where grant.isUnconditional && grant.action.literal?.lowercased() != "iam:passrole"
        {
            guard let managing = grant.known.first(where: { $0.action.level == .permissionsManagement }) else {
                continue
            }
            let isAnywhere = grant.statement.resources.contains { managing.isEverywhere(on: $0) }
            report.flag(
                "`\(grant.action.text)` changes permissions (`\(managing.action.name)`) of \(isAnywhere ? "any resource" : "a resource")",
                grant, severity: isAnywhere ? nil : .low)
        }
    }
}
