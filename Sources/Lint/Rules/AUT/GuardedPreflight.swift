import Surface

/// A preflight has no credentials, by the Fetch standard: an authorizer turns it away.
enum GuardedPreflight: Rule {
    static let info = RuleInfo(
        code: "AUT005", name: "guarded-preflight", severity: .error,
        summary: "An `OPTIONS` route asks for credentials, which no preflight has.",
        why: """
            Before a request that could do harm, a browser asks in an `OPTIONS` request whether the page may send it. That \
            request never has cookies, an `Authorization` header or an API key. The gateway answers 401 or 403, and the \
            browser does not send the real request: no page of another origin can call the path. What an `OPTIONS` method \
            without an integration is for is not known; it is reported as medium.
            """,
        help: "leave `OPTIONS` open: remove the authorizer and the API key from it",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Users: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: users } }
                Preflight:
                  Type: AWS::ApiGateway::Method
                  Properties:
                    RestApiId: !Ref Api
                    ResourceId: !Ref Users
                    HttpMethod: OPTIONS
                    AuthorizationType: ⟦AWS_IAM⟧
                    Integration: { Type: MOCK }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: true, authorizer: aws_iam }
                """)
        ],
        references: ["Fetch Standard, CORS-preflight fetch"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket {
            for route in api.routes where route.key.method == "OPTIONS" {
                if route.isGuarded {
                    report.flag(
                        "\(route.words) asks for credentials, and a preflight has none",
                        at: route.access.origin.or(route.origin), severity: route.integration == nil ? .medium : nil,
                        subject: route.key.text)
                } else if route.requiresAPIKey.isTrue {
                    report.flag(
                        "\(route.words) asks for an API key, and a preflight has none",
                        at: route.requiresAPIKey.place(or: route.origin),
                        severity: route.integration == nil ? .medium : nil, subject: route.key.text)
                }
            }
        }
    }
}
