import IAMPolicy
import Surface

/// Keys for the asking.
enum ReturnedCredentials: Rule {
    static let info = RuleInfo(
        code: "IAM017", name: "returned-credentials", severity: .high,
        summary: "A policy allows an action on any resource that answers with credentials.",
        why: """
            Its answer is a password, a token or a key, which goes on working elsewhere when the function is long mended.
            """,
        help: "name the resource, or do without the action",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ⟦"sts:GetFederationToken"⟧, Resource: "*" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "sts:GetCallerIdentity", Resource: "*" }] }
                """)
        ],
        references: ["Cloudsplaining, Credentials exposure"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) where written.isAllow {
            guard written.wideResource != nil, written.statement.conditions.isEmpty else { continue }
            for name in names {
                guard let action = written.covering(name), !action.isEverything else { continue }
                report.flag(
                    "`\(name)` answers with credentials", at: written.place(of: action),
                    subject: "\(written.subject) \(name)")
            }
        }
    }

    private static let names = [
        "chime:CreateApiKey", "codeartifact:GetAuthorizationToken", "cognito-identity:GetCredentialsForIdentity",
        "cognito-identity:GetOpenIdToken", "connect:GetFederationToken", "ec2:GetPasswordData",
        "gamelift:RequestUploadCredentials", "iam:CreateServiceSpecificCredential",
        "iam:ResetServiceSpecificCredential",
        "lightsail:GetBucketAccessKeys", "lightsail:GetInstanceAccessDetails",
        "lightsail:GetRelationalDatabaseMasterUserPassword",
        "rds-db:connect", "redshift:GetClusterCredentials", "sso:GetRoleCredentials", "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken", "sts:GetSessionToken",
    ]
}
