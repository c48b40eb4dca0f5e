import Surface

/// A schema that nobody looks at.
enum SchemaWithoutValidation: Rule {
    static let info = RuleInfo(
        code: "RTE012", name: "schema-without-validation", severity: .low,
        summary: "A method has a schema for bodies and does not check them.",
        why: "Without a validator, the schema is documentation: wrong bodies reach the function, and it pays for them.",
        help: "give the method a `RequestValidatorId` whose validator checks bodies",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Order: { Type: AWS::ApiGateway::Model, Properties: { RestApiId: !Ref Api, Name: Order, ContentType: application/json, Schema: { type: object } } }
                ⟦Post⟧:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: POST, AuthorizationType: NONE, RequestModels: { application/json: !Ref Order }, Integration: { Type: MOCK } }
                """)
        ],
        allows: [
            .functions(
                """
                add:
                  handler: orders.add
                  events:
                    - http: { path: orders, method: post, request: { schemas: { application/json: { type: object } } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Request validation for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest && api.definition == .resources {
            let validators = Dictionary(api.validators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            for route in api.routes where !route.models.isEmpty && !checks(route, validators) {
                report.flag("the bodies of \(route.words) are not checked", at: route.origin, subject: route.key.text)
            }
        }
    }

    private static func checks(_ route: Route, _ validators: [String: RequestValidator]) -> Bool {
        guard let node = route.validator else { return false }
        guard let validator = validators[node.identity] else { return true }
        return !(validator.validatesBody.isAbsent || validator.validatesBody.isFalse)
    }
}
