import Surface

/// Keys that an authorizer is to name, without an authorizer.
enum KeySourceWithoutAuthorizer: Rule {
    static let info = RuleInfo(
        code: "AUT022", name: "key-source-without-authorizer", severity: .error,
        summary: "An API takes its keys from an authorizer, and no function judges.",
        why: """
            With `ApiKeySourceType: AUTHORIZER` the key comes from `usageIdentifierKey` in the answer of a Lambda authorizer, \
            and a key in a header does not count. Without such an authorizer there is no key, and every private route \
            answers 403.
            """,
        help: "use `HEADER`, or add a Lambda authorizer that answers with `usageIdentifierKey`",
        flags: [
            .resources(
                "Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, ApiKeySourceType: ⟦AUTHORIZER⟧ } }")
        ],
        allows: [
            .resources("Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop, ApiKeySourceType: HEADER } }")
        ],
        references: ["Amazon API Gateway Developer Guide, Choose an API key source in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest && api.definition != .elsewhere {
            guard api.apiKeySource?.string?.uppercased() == "AUTHORIZER" else { continue }
            let mayJudge = api.authorizers.contains { [.token, .request, .unknown].contains($0.kind) }
            guard !mayJudge, !api.routes.contains(where: { [.lambda, .unknown].contains($0.access.scheme) }) else {
                continue
            }
            report.flag("no authorizer of \(api.words) is a function", at: api.apiKeySource.place(or: api.origin))
        }
    }
}
