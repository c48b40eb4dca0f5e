import IAMPolicy
import IAMTable
import Surface

/// All of them, for one.
enum NeedlessAnyResource: Rule {
    static let info = RuleInfo(
        code: "IAM004", name: "needless-any-resource", severity: .medium,
        summary: "A policy allows actions on every resource that could be told on which.",
        why: """
            A hole in the code reaches every table, queue and bucket of the account, where it could reach one.
            """,
        help: "name the ARNs of what the code uses",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: ['dynamodb:GetItem'], Resource: ⟦'*'⟧ }
                functions:
                  users: { handler: h.a }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: ['dynamodb:ListTables'], Resource: '*' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["AWS Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) where written.isAllow {
            guard let everything = written.anyResource, let reach = Reach(of: written.actions, in: context) else {
                continue
            }
            report.flag(
                "\(listed(reach.scopable)) could be allowed on single resources", at: written.place(of: everything),
                severity: severity(of: written, reach), subject: written.subject)
        }
    }

    /// Actions beside others that only `*` grants, and a condition that limits them in some way, weigh less.
    private static func severity(of written: WrittenStatement, _ reach: Reach) -> Severity? {
        let conditions = written.statement.conditions
        if conditions.contains(where: \.isAboutResource) { return .info }
        return conditions.isEmpty && reach.isWhole ? nil : .low
    }

    /// The actions of a statement that could be told on which resource.
    private struct Reach {
        var scopable: [PolicyText]
        /// Whether all of the statement's actions are among them.
        var isWhole: Bool

        init?(of actions: [PolicyText], in context: LintContext) {
            scopable = actions.filter { !$0.isEverything && Reach.isScopable(context.knownActions(of: $0) ?? []) }
            isWhole = scopable.count == actions.count
            if scopable.isEmpty { return nil }
        }

        /// A pattern is one when all that it covers is, or something that it covers changes things.
        private static func isScopable(_ known: [KnownAction]) -> Bool {
            let actions = known.lazy.map(\.action)
            return !known.isEmpty
                && (actions.allSatisfy(\.takesResources)
                    || actions.contains { $0.takesResources && !$0.level.isReading && $0.level != .unknown })
        }
    }
}
