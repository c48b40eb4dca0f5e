import IAMPolicy
import Surface

/// A service by another name.
enum UnknownServicePrincipal: Rule {
    static let info = RuleInfo(
        code: "TRU007", name: "unknown-service-principal", severity: .error,
        summary: "A trust policy names a service in a way that no service has.",
        why: "IAM refuses an unknown service, and the deployment fails.",
        help: "write it as in `lambda.amazonaws.com`",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: ⟦lambda.aws.com⟧ }, Action: sts:AssumeRole }] }
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
        references: ["AWS IAM User Guide, AWS JSON policy elements: Principal"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements {
            for principal in written.statement.principals?.entries ?? [] where principal.kind == "Service" {
                guard let name = principal.text.literal, !isService(name) else { continue }
                report.flag(
                    "`\(name)` is no service", at: principal.text.origin.or(written.place),
                    subject: "\(written.subject) \(name)")
            }
        }
    }

    private static func isService(_ name: String) -> Bool {
        let endings = [
            ".amazonaws.com", ".amazonaws.com.cn", ".aws.internal", ".amazon.com", ".c2s.ic.gov", ".sc2s.sgov.gov",
        ]
        return endings.contains { name.hasSuffix($0) } && !name.hasPrefix(".") && !name.contains(" ")
            && !name.hasPrefix("apigatewayv2.")
    }
}
