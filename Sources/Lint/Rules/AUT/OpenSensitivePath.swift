import Surface

/// A path that says it is not for everybody, and is.
enum OpenSensitivePath: Rule {
    static let info = RuleInfo(
        code: "AUT008", name: "open-sensitive-path", severity: .high,
        summary: "A path for administrators, operators or developers is open to everybody.",
        why: "Scanners look for `/admin`, `/debug`, `/metrics` and the like first, and there is nothing to stop them.",
        help: "add an authorizer or IAM authorization, or move the path to a private API",
        flags: [
            .functions(
                """
                admin:
                  handler: admin.users
                  events:
                    - httpApi: ⟦DELETE /admin/users/{id}⟧
                """)
        ],
        allows: [
            .functions(
                """
                admin:
                  handler: admin.users
                  events:
                    - http: { path: /admin/users, method: delete, authorizer: aws_iam }
                    - httpApi: GET /administrative-districts
                """)
        ],
        references: ["OWASP API Security Top 10, API5:2023 Broken Function Level Authorization"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket && !api.isGuardedOtherwise {
            for route in api.ownRoutes where route.isWideOpen {
                guard let word = route.key.path?.pathSegments.first(where: { words.contains($0.lowercased()) }) else {
                    continue
                }
                report.flag(
                    "\(route.words) has `\(word)` in its path, and anybody may call it", at: route.origin,
                    subject: route.key.text)
            }
        }
    }

    private static let words: Set<String> = [
        "admin", "administrator", "_admin", "internal", "_internal", "debug", "_debug", "metrics", "actuator",
        "management", "backoffice", "superuser", "phpmyadmin", "console",
    ]
}
