import IAMPolicy
import Surface

/// It is itself the resource.
enum ResourceInTrustPolicy: Rule {
    static let info = RuleInfo(
        code: "TRU008", name: "resource-in-trust-policy", severity: .error,
        summary: "A trust policy names a resource.",
        why: "A trust policy is about its role. IAM refuses a `Resource` in it, and the deployment fails.",
        help: "remove `Resource`",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole, Resource: ⟦"*"⟧ }] }
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
        references: ["AWS IAM User Guide, How to use trust policies with IAM roles"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.trust) {
            guard let resources = written.statement.resources else { continue }
            report.flag(
                "a trust policy names no resource", at: resources.origin.or(written.place), subject: written.subject)
        }
    }
}
