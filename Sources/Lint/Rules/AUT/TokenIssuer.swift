import Surface

/// The issuer of a token is compared letter for letter.
enum TokenIssuer: Rule {
    static let info = RuleInfo(
        code: "AUT015", name: "token-issuer", severity: .medium,
        summary: "The issuer of a JWT authorizer is not the text that its tokens have.",
        why: """
            API Gateway compares `iss` with the setting exactly and gets the keys from there. Plain `http` lets others on the \
            way put in keys of theirs, and a slash too many or too few at the end makes every token fail: Auth0's issuers end \
            with one, those of Cognito do not.
            """,
        help: "write the issuer as it stands in the tokens",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: ⟦https://shop.eu.auth0.com⟧, Audience: [shop] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Tokens:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties: { ApiId: !Ref Api, Name: tokens, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://shop.eu.auth0.com/, Audience: [shop] } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control access to HTTP APIs with JWT authorizers"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for authorizer in context.surface.apis.flatMap(\.authorizers) where authorizer.kind == .jwt {
            guard let node = authorizer.issuer, let start = node.knownStart else { continue }
            let place = node.origin.or(authorizer.origin)
            let subject = authorizer.name?.string ?? authorizer.id
            if !"https://".hasPrefix(start) && !start.hasPrefix("https://") {
                report.flag("the issuer `\(start)` is not reached by https", at: place, subject: subject)
            } else if let issuer = node.string, let problem = slashProblem(issuer) {
                report.flag(
                    "\(problem) at the end of `\(issuer)`", at: place,
                    fix: context.replacing(
                        node, with: issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer + "/"),
                    subject: subject)
            }
        }
    }

    private static func slashProblem(_ issuer: String) -> String? {
        let rest = issuer.dropFirst("https://".count)
        let host = rest.prefix { $0 != "/" }
        if host.hasSuffix(".auth0.com"), rest == host { return "tokens of Auth0 have a slash" }
        if host.hasPrefix("cognito-idp."), issuer.hasSuffix("/") { return "tokens of Cognito have no slash" }
        return nil
    }
}
