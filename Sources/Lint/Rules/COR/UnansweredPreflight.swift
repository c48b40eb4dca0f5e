import CrossOrigin
import Diagnostics
import Surface
import Tree

/// A browser that asks and gets no answer does not send the request.
enum UnansweredPreflight: Rule {
    static let info = RuleInfo(
        code: "COR013", name: "unanswered-preflight", severity: .error,
        summary: "A method for pages of other origins needs a preflight, and nothing answers it.",
        why: """
            `PUT`, `PATCH`, `DELETE`, JSON bodies and `Authorization` headers make a browser ask first, with `OPTIONS`. \
            Without an `OPTIONS` method, or with one that answers without CORS headers, the request is never sent. A method \
            counts as meant for pages when it answers with `Access-Control-Allow-Origin` itself (then it is an error), or \
            when other paths of its API answer preflights (then it is reported as low).
            """,
        help: "add an `OPTIONS` method without a backend that answers with the CORS headers; in a spec, `cors`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Users: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: users } }
                ⟦Put⟧:
                  Type: AWS::ApiGateway::Method
                  Properties:
                    RestApiId: !Ref Api
                    ResourceId: !Ref Users
                    HttpMethod: PUT
                    AuthorizationType: NONE
                    Integration: { Type: AWS_PROXY, Uri: !Ref Uri }
                    MethodResponses: [{ StatusCode: 200, ResponseParameters: { method.response.header.Access-Control-Allow-Origin: true } }]
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: put, cors: true }
                """)
        ],
        references: ["Fetch Standard, CORS-preflight fetch"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for view in context.crossOriginAPIs where view.api.kind == .rest {
            let answersSome = view.api.routes.contains { $0.preflight != nil }
            for route in view.api.ownRoutes where needsPreflight(route, view.api) {
                guard let path = route.key.path, case .nobody = view.preflight(of: path) else { continue }
                if route.answersToPages {
                    report.flag(
                        "\(route.words) is for pages of other origins, and nothing answers its preflight",
                        at: route.origin, subject: route.key.text)
                } else if answersSome, route.isOfBrowsers {
                    report.flag(
                        "nothing answers the preflight of \(route.words), as it is on other paths of the API",
                        at: route.origin, severity: .low, subject: route.key.text)
                }
            }
        }
    }

    private static func needsPreflight(_ route: Route, _ api: API) -> Bool {
        guard let method = route.key.method else { return false }
        return method == "ANY"
            ? !route.headersForCallers(of: api).isEmpty
            : !FetchMethod.isSafelisted(method) || !route.headersForCallers(of: api).isEmpty
    }
}

extension Route {
    /// Whether the method itself answers with a CORS header, so that pages are meant to read it.
    fileprivate var answersToPages: Bool {
        let declared = responses.map(\.parameters) + (integration?.responses.map(\.parameters) ?? [])
        return declared.contains { $0.header("Access-Control-Allow-Origin", of: "method.response.header") != nil }
    }

    /// Whether pages can call it at all: signatures and keys are rather for programs.
    fileprivate var isOfBrowsers: Bool { access.scheme != .iam && !requiresAPIKey.isTrue }
}
