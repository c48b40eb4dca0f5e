import Surface

/// Templates read text.
enum BinaryEverything: Rule {
    static let info = RuleInfo(
        code: "RTE018", name: "binary-everything", severity: .low,
        summary: "An API takes every body for binary and has mapping templates.",
        why: """
            With `*/*` among its binary media types, API Gateway hands every body on as bytes, and a template cannot read \
            them: the request fails, preflights without content handling among them.
            """,
        help: "name the binary types that there are, or set `contentHandling: CONVERT_TO_TEXT`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, BinaryMediaTypes: [⟦"*/*"⟧] } }
                Post:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: POST, AuthorizationType: NONE, Integration: { Type: AWS, Uri: !Ref Uri, RequestTemplates: { application/json: "$input.json('$')" } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, BinaryMediaTypes: [image/png] } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Binary media types for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest {
            guard let all = api.binaryMediaTypes.first(where: { ["*/*", "*~1*"].contains($0.string) }) else { continue }
            let reader = api.routes.first { route in
                guard let integration = route.integration, !integration.isProxy else { return false }
                return !integration.requestTemplates.isEmpty && integration.contentHandling.isAbsent
            }
            guard let reader else { continue }
            report.flag(
                "the template of \(reader.words) gets bytes instead of text", at: all.origin.or(api.origin))
        }
    }
}
