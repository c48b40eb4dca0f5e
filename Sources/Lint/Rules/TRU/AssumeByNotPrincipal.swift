import IAMPolicy
import Surface

/// All but one.
enum AssumeByNotPrincipal: Rule {
    static let info = RuleInfo(
        code: "TRU002", name: "assume-by-not-principal", severity: .high,
        summary: "Everybody but some may take on a role.",
        why: "`NotPrincipal` with `Allow` lets in everybody who is not named, anonymous callers among them.",
        help: "name who may, in `Principal`",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, NotPrincipal: ⟦{ AWS: "arn:aws:iam::123456789012:root" }⟧, Action: sts:AssumeRole }] }
                """)
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                """)
        ],
        references: ["AWS IAM User Guide, AWS JSON policy elements: NotPrincipal"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.trust) + context.statements(.resource) where written.isAllow {
            guard let principals = written.statement.principals, principals.isNegated else { continue }
            report.flag(
                "everybody is allowed but who is named", at: principals.origin.or(written.place),
                subject: written.subject)
        }
    }
}
