import CrossOrigin
import Surface

/// A page that is turned away cannot see why.
enum ErrorsWithoutCORS: Rule {
    static let info = RuleInfo(
        code: "COR018", name: "errors-without-cors", severity: .medium,
        summary: "A REST API with CORS answers its own errors without CORS headers.",
        why: """
            When the authorizer refuses, a throttle holds or the function fails, API Gateway itself answers, without the \
            headers of the function. The browser then hides the answer, and the page sees a network error where 401 or 429 \
            would tell it what to do.
            """,
        help: """
            add gateway responses `DEFAULT_4XX` and `DEFAULT_5XX` with \
            `gatewayresponse.header.Access-Control-Allow-Origin`, below `resources` in a spec
            """,
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: ⟦{ origin: 'https://shop.example.com' }⟧ }
                """)
        ],
        allows: [
            .spec(
                """
                functions:
                  users:
                    handler: users.list
                    events:
                      - http: { path: users, method: get, cors: { origin: 'https://shop.example.com' } }
                resources:
                  Resources:
                    ClientErrors:
                      Type: AWS::ApiGateway::GatewayResponse
                      Properties:
                        RestApiId: !Ref ApiGatewayRestApi
                        ResponseType: DEFAULT_4XX
                        ResponseParameters: { gatewayresponse.header.Access-Control-Allow-Origin: "'https://shop.example.com'" }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Gateway responses for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let settings = Dictionary(grouping: context.corsSettings.filter { $0.kind == .preflight }) { $0.api?.id ?? "" }
        for view in context.crossOriginAPIs where view.api.kind == .rest {
            guard let first = settings[view.api.id]?.first, view.api.definition != .elsewhere,
                let origin = first.cors.pageOrigin
            else { continue }
            guard view.predictError(PageRequest(from: origin, "GET")) == .refused(.noOrigin) else { continue }
            report.flag("pages cannot read the errors that API Gateway itself answers", at: first.place)
        }
    }
}
