import IAMPolicy
import Surface
import Tree

/// Whose workflow?
enum LooseGitHubSubject: Rule {
    static let info = RuleInfo(
        code: "TRU004", name: "loose-github-subject", severity: .high,
        summary: "Workflows of GitHub may take on a role, and the role does not say whose.",
        why: """
            GitHub signs tokens for all of its users. Without a condition on `sub`, or with one that every repository fits, a \
            stranger needs a workflow of their own and no more.
            """,
        help: "compare `token.actions.githubusercontent.com:sub` with `repo:OWNER/REPO:ref:refs/heads/main`",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Federated: ⟦"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"⟧ }, Action: sts:AssumeRoleWithWebIdentity, Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": sts.amazonaws.com } } }] }
                """),
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Federated: "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action: sts:AssumeRoleWithWebIdentity, Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": sts.amazonaws.com }, StringLike: { "token.actions.githubusercontent.com:sub": ⟦"repo:*"⟧ } } }] }
                """),
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Federated: "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action: sts:AssumeRoleWithWebIdentity, Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": sts.amazonaws.com, "token.actions.githubusercontent.com:sub": "repo:shop/api:ref:refs/heads/main" } } }] }
                """)
        ],
        references: ["GitHub Docs, Configuring OpenID Connect in Amazon Web Services"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.trust) where written.isAllow {
            guard let principals = written.statement.principals,
                let github = principals.entries.first(where: {
                    $0.kind == "Federated"
                        && $0.text.text.firstRange(ofText: "token.actions.githubusercontent.com") != nil
                })
            else { continue }
            let subjects = written.statement.conditions.filter { $0.key.lowercased().hasSuffix(":sub") }
            if subjects.isEmpty {
                report.flag(
                    "workflows of everybody on GitHub may take on the role",
                    at: github.text.origin.or(principals.origin, written.place), subject: written.subject)
            }
            for value in subjects.flatMap({ $0.values ?? [] }) where isLoose(value) {
                report.flag(
                    "`\(value.text)` fits repositories that are not meant", at: value.origin.or(written.place),
                    subject: written.subject)
            }
        }
    }

    /// `*`, `repo:*`, and `repo:OWNER/*`, which is every repository of an owner and every branch.
    private static func isLoose(_ value: PolicyText) -> Bool {
        guard !value.hasSymbols else { return false }
        let parts = value.text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return value.text.contains("*") }
        return parts[0] != "repo" && parts[0].contains("*") || parts[1].contains("*")
    }
}
