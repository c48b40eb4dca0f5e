import Surface
import Tree

/// Any gateway.
enum PermissionWithoutSource: Rule {
    static let info = RuleInfo(
        code: "PRM001", name: "permission-without-source", severity: .medium,
        summary: "A service may call a function for anybody.",
        why: """
            API Gateway calls for whoever has an API, in any account. Without `SourceArn`, every API may have the function called.
            """,
        help: "name the API in `SourceArn`",
        flags: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: lambda:InvokeFunction, Principal: ⟦apigateway.amazonaws.com⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: "arn:aws:execute-api:eu-west-1:123456789012:abc/*/GET/orders" } }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Granting Lambda function access to AWS services"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for permission in context.surface.permissions
        where context.input == .template || !permission.properties.origin.place.isNone {
            guard let principal = permission.principal, let name = principal.string, name.hasSuffix(".amazonaws.com"),
                name != "s3.amazonaws.com",
                permission.sourceARN.isAbsent, permission.sourceAccount.isAbsent,
                permission.properties["PrincipalOrgID"].isAbsent,
                permission.properties["EventSourceToken"].isAbsent
            else { continue }
            report.flag(
                "`\(name)` may call the function for anybody", at: principal.origin.or(permission.origin),
                subject: permission.id)
        }
    }
}
