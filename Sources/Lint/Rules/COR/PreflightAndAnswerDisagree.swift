import CrossOrigin
import Diagnostics
import Surface

/// Asked, it says yes; answered, it says no.
enum PreflightAndAnswerDisagree: Rule {
    static let info = RuleInfo(
        code: "COR027", name: "preflight-and-answer-disagree", severity: .error,
        summary: "A method's own answer does not let the pages through that its preflight does.",
        why: """
            The preflight says that a page may call, the request is sent and has its effect, and then the answer names \
            another origin or none: the browser keeps it from the page, which takes the call for failed and may repeat it.
            """,
        help: "answer with the same `Access-Control-Allow-Origin` from both",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Preflight:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: OPTIONS, AuthorizationType: NONE, Integration: { Type: MOCK, IntegrationResponses: [{ StatusCode: 200, ResponseParameters: { method.response.header.Access-Control-Allow-Origin: "'https://a.example.com'" } }] } }
                ⟦Get⟧:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK, IntegrationResponses: [{ StatusCode: 200, ResponseParameters: { method.response.header.Access-Control-Allow-Origin: "'https://b.example.com'" } }] } }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, integration: lambda, cors: { origin: 'https://a.example.com' } }
                """)
        ],
        references: ["Fetch Standard, CORS check"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for view in context.crossOriginAPIs where view.api.kind == .rest {
            for route in view.api.ownRoutes {
                guard let path = route.key.path, let cors = view.preflight(of: path).cors, let origin = cors.pageOrigin
                else { continue }
                let request = PageRequest(from: origin, "GET")
                guard case .notReadable(let refusal) = view.predict(request, to: route).outcome else { continue }
                report.flag(
                    "pages of `\(origin)` may call \(route.words) and cannot read what it answers: \(refusal.words)",
                    at: route.origin, secondary: [.init(cors.origin.place, "the answer to the preflight")],
                    subject: route.key.text)
            }
        }
    }
}
