import CrossOrigin
import Surface
import Tree

/// The list of methods is compared letter for letter.
enum MethodNotAllowedToPages: Rule {
    static let info = RuleInfo(
        code: "COR014", name: "method-not-allowed-to-pages", severity: .error,
        summary: "CORS does not allow a method that the API has a route for.",
        why: """
            A browser asks whether it may send `PUT`, `PATCH`, `DELETE`, and when `Access-Control-Allow-Methods` does not \
            name the method, the request is never sent. `GET`, `HEAD` and `POST` pass without being named, by the standard; \
            where one of these is missing, the list says something else than what happens, and it is reported as low.
            """,
        help: "add the method to the list, or leave the route out of CORS by giving it a path of its own",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowMethods: ⟦[GET]⟧ } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: PUT /users } }
                """),
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: ⟦true⟧ }
                    - http: { path: users, method: delete }
                """),
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowMethods: ['*'] } } }
                Users: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: PUT /users } }
                """)
        ],
        references: ["Fetch Standard, CORS-preflight fetch"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for failure in context.browserFailures {
            guard case .method(let method) = failure.refusal, let setting = context.setting(of: failure) else {
                continue
            }
            report.flag(
                "pages cannot call \(failure.route.words): the preflight's answer does not allow `\(method)`",
                at: context.listPlace("AllowMethods", setting),
                secondary: [.init(failure.route.origin.place, "the route")],
                subject: failure.route.key.text)
        }
        for setting in context.corsSettings where setting.kind == .configuration && setting.cors.isComplete {
            checkSafelisted(setting, context, &report)
        }
    }

    private static func checkSafelisted(_ setting: CORSSetting, _ context: LintContext, _ report: inout Report) {
        let allowed = Set(setting.cors.methods.compactMap(\.string))
        guard !allowed.contains("*"), !allowed.isEmpty else { return }
        for route in setting.api?.ownRoutes ?? [] {
            guard let method = route.key.method, FetchMethod.isSafelisted(method), !allowed.contains(method) else {
                continue
            }
            report.flag(
                "the list of methods lacks `\(method)`, which \(route.words) has and which browsers send all the same",
                at: context.listPlace("AllowMethods", setting), severity: .low,
                secondary: [.init(route.origin.place, "the route")], subject: route.key.text)
        }
    }
}
