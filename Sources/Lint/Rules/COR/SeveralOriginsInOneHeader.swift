import CrossOrigin

/// The header holds one origin.
enum SeveralOriginsInOneHeader: Rule {
    static let info = RuleInfo(
        code: "COR010", name: "several-origins-in-one-header", severity: .error,
        summary: "Several origins stand in one text, of which a browser accepts one only.",
        why: """
            `Access-Control-Allow-Origin` is compared with the page's origin as a whole: with a list in it, no page is let \
            through, not even those of the list.
            """,
        help: "answer with the origin that asked; an HTTP API does when each origin is an element of its own",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [⟦"https://a.example.com,https://b.example.com"⟧] } }
                """),
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Preflight:
                  Type: AWS::ApiGateway::Method
                  Properties:
                    RestApiId: !Ref Api
                    ResourceId: !GetAtt Api.RootResourceId
                    HttpMethod: OPTIONS
                    AuthorizationType: NONE
                    Integration:
                      Type: MOCK
                      IntegrationResponses:
                        - StatusCode: 200
                          ResponseParameters:
                            method.response.header.Access-Control-Allow-Origin: ⟦"'https://a.example.com, https://b.example.com'"⟧
                """),
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: ['https://a.example.com', 'https://b.example.com'] } }
                """)
        ],
        references: ["Fetch Standard, Access-Control-Allow-Origin"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            if setting.kind == .preflight {
                guard !setting.cors.echoesOrigin, setting.cors.origins.count > 1 else { continue }
                report.flag(
                    "\(setting.cors.origins.count) origins stand in one header, and browsers accept one",
                    at: setting.place(of: setting.cors.origins[0]), subject: setting.subject)
            } else {
                for origin in setting.origins where origin.text.contains(",") {
                    report.flag(
                        "`\(origin.text)` is one origin that no browser sends", at: setting.place(of: origin.node),
                        subject: setting.subject)
                }
            }
        }
    }
}
