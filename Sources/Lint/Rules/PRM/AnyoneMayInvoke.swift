import Surface
import Tree

/// Everybody, of every account.
enum AnyoneMayInvoke: Rule {
    static let info = RuleInfo(
        code: "PRM002", name: "anyone-may-invoke", severity: .high,
        summary: "Anybody may call a function.",
        why: """
            With the principal `*`, every account of AWS may call the function, at your cost and with what it may do. With a \
            source beside it, it is reported as low: the service is still not named.
            """,
        help: "name the service or the account, and the source",
        flags: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: lambda:InvokeFunction, Principal: ⟦"*"⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: lambda:InvokeFunction, Principal: "*", PrincipalOrgID: o-abc } }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Granting function access to other accounts"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for permission in context.surface.permissions
        where context.input == .template || !permission.properties.origin.place.isNone {
            guard let principal = permission.principal, principal.string == "*",
                permission.properties["PrincipalOrgID"].isAbsent, permission.properties["FunctionUrlAuthType"].isAbsent,
                permission.properties["InvokedViaFunctionUrl"].isAbsent
            else { continue }
            let isLimited = !permission.sourceARN.isAbsent || !permission.sourceAccount.isAbsent
            report.flag(
                isLimited
                    ? "any service may call the function for this source" : "anybody may call the function",
                at: principal.origin.or(permission.origin), severity: isLimited ? .low : nil, subject: permission.id)
        }
    }
}
