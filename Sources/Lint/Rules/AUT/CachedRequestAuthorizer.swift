import Surface

/// Verdicts are kept by identity; without one there is nothing to keep them by.
enum CachedRequestAuthorizer: Rule {
    static let info = RuleInfo(
        code: "AUT011", name: "authorizer-cache-without-identity", severity: .error,
        summary: "An authorizer keeps its verdicts and has no identity source to tell callers apart.",
        why: """
            API Gateway refuses an authorizer of the kind `REQUEST` that caches and has no identity source. REST APIs cache \
            for 300 seconds when nothing is said.
            """,
        help: "name an identity source, or set the time to live to 0",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Judge:
                  Type: AWS::ApiGateway::Authorizer
                  Properties: { RestApiId: !Ref Api, Name: judge, Type: REQUEST, AuthorizerResultTtlInSeconds: ⟦60⟧, AuthorizerUri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:judge/invocations" }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Judge:
                  Type: AWS::ApiGateway::Authorizer
                  Properties: { RestApiId: !Ref Api, Name: judge, Type: REQUEST, AuthorizerResultTtlInSeconds: 0, AuthorizerUri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:judge/invocations" }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Authorizer, IdentitySource"],
        adopts: ["authorizer-cache-without-identity"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket {
            for authorizer in api.authorizers where authorizer.kind == .request && authorizer.identitySources.isEmpty {
                guard let ttl = authorizer.resultTTL?.number ?? standard(authorizer, api), ttl > 0 else { continue }
                report.flag(
                    "the authorizer keeps verdicts for \(Int(ttl)) seconds and cannot tell callers apart",
                    at: authorizer.resultTTL.place(or: authorizer.origin),
                    subject: authorizer.name?.string ?? authorizer.id)
            }
        }
    }

    private static func standard(_ authorizer: Authorizer, _ api: API) -> Double? {
        authorizer.resultTTL.isAbsent && api.kind == .rest ? 300 : nil
    }
}
