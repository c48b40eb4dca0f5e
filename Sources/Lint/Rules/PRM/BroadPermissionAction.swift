import Surface
import Tree

/// More than calling.
enum BroadPermissionAction: Rule {
    static let info = RuleInfo(
        code: "PRM007", name: "broad-permission-action", severity: .low,
        summary: "A permission allows more than calling a function.",
        why: "With `lambda:*`, the principal may change the function and who may use it.",
        help: "use `lambda:InvokeFunction`",
        flags: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: ⟦"lambda:*"⟧, Principal: "123456789012" } }
                """)
        ],
        allows: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: lambda:InvokeFunction, Principal: "123456789012" } }
                """)
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for permission in context.surface.permissions
        where context.input == .template || !permission.properties.origin.place.isNone {
            guard let action = permission.action, let name = action.string,
                !["lambda:invokefunction", "lambda:invokefunctionurl"].contains(name.lowercased())
            else { continue }
            report.flag(
                "`\(name)` allows more than calling", at: action.origin.or(permission.origin), subject: permission.id)
        }
    }
}
