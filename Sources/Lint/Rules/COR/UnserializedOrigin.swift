import CrossOrigin

/// A browser compares origins letter for letter, and there is one way to spell each.
enum UnserializedOrigin: Rule {
    static let info = RuleInfo(
        code: "COR008", name: "unserialized-origin", severity: .error,
        summary: "An allowed origin is spelled as no browser spells it.",
        why: """
            A browser sends scheme, host and port in lower case, without the port that the scheme has anyway, and without a \
            slash at the end, and wants the very same text back. With any other spelling no page is let through.
            """,
        help: "write it as browsers do: `https://shop.example.com`, or `http://localhost:3000`",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [⟦https://shop.example.com/⟧, ⟦shop.example.com⟧] } }
                """),
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origin: ⟦'https://Shop.example.com'⟧ } }
                """),
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com, "http://localhost:3000", !Ref Origin] } }
                """)
        ],
        references: ["HTML Standard, ASCII serialisation of an origin", "Fetch Standard, CORS check"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for origin in setting.origins where origin.text != "*" && origin.text.lowercased() != "null" {
                guard let problem = SerializedOrigin.problem(of: origin.text), problem != .wildcard, problem != .several
                else { continue }
                let repaired = SerializedOrigin.repaired(origin.text)
                report.flag(
                    "`\(origin.text)` \(problem.words), and browsers send no such origin",
                    at: setting.place(of: origin.node), help: repaired.map { "write `\($0)`" },
                    fix: repaired.flatMap { context.replacing(origin.node, with: $0) }, subject: setting.subject)
            }
        }
    }
}
