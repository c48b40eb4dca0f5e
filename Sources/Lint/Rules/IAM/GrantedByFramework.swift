import IAMPolicy
import Surface

/// Written although it is there.
enum GrantedByFramework: Rule {
    static let info = RuleInfo(
        code: "IAM041", name: "granted-by-framework", severity: .info,
        summary: "A statement allows writing logs, which the service's role may do anyway.",
        why: """
            The role of the functions may write to their own log groups without being told. A statement of one's own is \
            usually wider: it lets them write to the groups of others.
            """,
        help: "take the actions away",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam: { role: { statements: [{ Effect: Allow, Action: [⟦logs:PutLogEvents⟧], Resource: "*" }] } }
                functions:
                  users: { handler: h.a, events: [{ httpApi: GET /users }] }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam: { role: { statements: [{ Effect: Allow, Action: [logs:FilterLogEvents], Resource: "*" }] } }
                functions:
                  users: { handler: h.a, events: [{ httpApi: GET /users }] }
                """)
        ],
        references: ["Serverless Framework, IAM permissions for functions"])

    private static let granted: Set<String> = ["logs:createloggroup", "logs:createlogstream", "logs:putlogevents"]

    static func check(_ context: LintContext, _ report: inout Report) {
        guard context.input == .spec else { return }
        for place in context.statements(.identity) where place.policy.owner == "IamRoleLambdaExecution" && place.isAllow
        {
            for action in place.actions where !action.origin.place.isNone {
                guard let name = action.literal, granted.contains(name.lowercased()) else { continue }
                report.flag("the functions may `\(name)` anyway", at: action.origin, subject: name)
            }
        }
    }
}
