import IAMTable
import Surface

/// All of them, for one.
enum NeedlessAnyResource: Rule {
    static let info = RuleInfo(
        code: "IAM004", name: "needless-any-resource", severity: .medium,
        summary: "A policy allows actions on every resource, and all of them could be told which.",
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
            guard let everything = written.anyResource, !written.actions.isEmpty, written.statement.conditions.isEmpty
            else { continue }
            let covered = written.actions.map { $0.isEverything ? nil : $0.coveredActions }
            guard covered.allSatisfy({ $0?.isEmpty == false && $0?.allSatisfy(\.takesResources) == true }) else {
                continue
            }
            let names = written.actions.prefix(3).map { "`\($0.text)`" }.joined(separator: ", ")
            report.flag(
                "\(names) could be allowed on single resources", at: written.place(of: everything),
                subject: written.subject)
        }
    }
}
