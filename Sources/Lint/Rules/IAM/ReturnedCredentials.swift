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
        for grant in context.grants {
            for name in grant.everywhere(answering) {
                report.flag("`\(name)` answers with credentials", grant, about: name)
            }
        }
    }

    private static let answering = [
        "chime:CreateApiKey", "codeartifact:GetAuthorizationToken", "codepipeline:PollForJobs",
        "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken",
        "cognito-identity:GetOpenIdTokenForDeveloperIdentity", "connect:GetFederationToken",
        "connect:GetFederationTokens", "ec2:GetPasswordData", "gamelift:RequestUploadCredentials",
        "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateServiceSpecificCredential",
        "iam:ResetServiceSpecificCredential", "iam:UpdateAccessKey", "iam:UpdateLoginProfile",
        "lightsail:GetBucketAccessKeys", "lightsail:GetInstanceAccessDetails",
        "lightsail:GetRelationalDatabaseMasterUserPassword", "mediapackage:RotateChannelCredentials",
        "mediapackage:RotateIngestEndpointCredentials", "rds-db:connect", "redshift:GetClusterCredentials",
        "redshift:GetClusterCredentialsWithIAM", "redshift-serverless:GetCredentials", "sso:GetRoleCredentials",
        "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken", "sts:GetSessionToken",
    ]
}
