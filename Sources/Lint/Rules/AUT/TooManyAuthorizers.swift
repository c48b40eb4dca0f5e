import Surface

/// An API has ten authorizers at most.
enum TooManyAuthorizers: Rule {
    static let info = RuleInfo(
        code: "AUT024", name: "too-many-authorizers", severity: .error,
        summary: "An API has more than ten authorizers.",
        why: "Ten is the quota of an API, and it is not raised: the deployment fails at the eleventh.",
        help: "let routes share authorizers, or split the API",
        flags: [.resources(authorizers(11))],
        allows: [.resources(authorizers(10, isFlagged: false))],
        references: ["Amazon API Gateway Developer Guide, Quotas for configuring and running an HTTP API"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.authorizers.count > 10 {
            report.flag(
                "\(api.words) has \(api.authorizers.count) authorizers, and 10 are allowed",
                at: api.authorizers[10].origin.or(api.origin))
        }
    }

    private static func authorizers(_ count: Int, isFlagged: Bool = true) -> String {
        let list = (1...count).map { number in
            let id = isFlagged && number == 11 ? "⟦Judge\(number)⟧" : "Judge\(number)"
            return "\(id): { Type: AWS::ApiGatewayV2::Authorizer, Properties: "
                + "{ ApiId: !Ref Api, Name: judge\(number), AuthorizerType: REQUEST } }"
        }
        return "Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }\n"
            + list.joined(separator: "\n")
    }
}
