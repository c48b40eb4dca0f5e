import Diagnostics
import Surface

/// Two descriptions of one API.
enum BodyAndMethods: Rule {
    static let info = RuleInfo(
        code: "DEP004", name: "body-and-methods", severity: .medium,
        summary: "An API is described by a document and by resources.",
        why: """
            Each update of the document writes the whole API anew, without the methods and resources that the template \
            adds, and CloudFormation does not put them back, because nothing about them has changed.
            """,
        help: "move everything to one of the two",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Body: { openapi: 3.0.1, info: { title: shop, version: "1" }, paths: {} } } }
                ⟦Get⟧: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } } }
                """)
        ],
        allows: [
            .resources(
                "Api: { Type: AWS::ApiGateway::RestApi, Properties: { Body: { openapi: 3.0.1, info: { title: shop, version: \"1\" }, paths: {} } } }"
            )
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::RestApi, Body"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let types = [
            ("AWS::ApiGateway::Method", "RestApiId"), ("AWS::ApiGateway::Resource", "RestApiId"),
            ("AWS::ApiGatewayV2::Route", "ApiId"),
        ]
        for api in context.surface.apis {
            guard !api.properties["Body"].isAbsent || !api.properties["BodyS3Location"].isAbsent else { continue }
            let added = types.lazy.flatMap { type, key in
                context.resources(type).filter { $0.resource.properties[key]?.identity == api.id }
            }
            guard let first = added.first else { continue }
            report.flag(
                "the document of \(api.words) takes `\(first.id)` away with its next change", at: first.resource.origin,
                secondary: [.init(api.origin.place, "the API")], subject: first.id)
        }
    }
}
