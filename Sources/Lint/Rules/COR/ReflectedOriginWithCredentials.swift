import CrossOrigin

/// Where any origin is echoed, `*` with credentials does work: for everybody.
enum ReflectedOriginWithCredentials: Rule {
    static let info = RuleInfo(
        code: "COR002", name: "reflected-origin-with-credentials", severity: .high,
        summary: "Any origin is echoed, and may send credentials.",
        why: """
            A function URL answers `*` by naming whoever asked, and so does a preflight template that matches everything. \
            With credentials allowed, every page on the web can call as the user who looks at it, and read the answer.
            """,
        help: "list the origins that may send credentials",
        flags: [
            .resources(
                """
                Address:
                  Type: AWS::Lambda::Url
                  Properties: { AuthType: AWS_IAM, TargetFunctionArn: !GetAtt Users.Arn, Cors: { AllowOrigins: [⟦'*'⟧], AllowCredentials: true } }
                Users: { Type: AWS::Lambda::Function, Properties: { Handler: users.main } }
                """),
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: [⟦'*'⟧], allowCredentials: true } }
                """),
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.main
                  url: { authorizer: aws_iam, cors: { allowedOrigins: ['https://shop.example.com'], allowCredentials: true } }
                """)
        ],
        references: ["Fetch Standard, CORS protocol and credentials"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.allowsCredentials {
            guard setting.kind == .functionURL || setting.echoesPatterns else { continue }
            for origin in setting.origins where origin.text == "*" {
                report.flag(
                    "whatever origin asks is named in the answer, and may send credentials",
                    at: setting.place(of: origin.node), subject: setting.subject)
            }
        }
    }
}
