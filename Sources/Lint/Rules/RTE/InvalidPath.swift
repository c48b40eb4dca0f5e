import Surface

/// A piece of a path is a name or a variable, and not both.
enum InvalidPath: Rule {
    static let info = RuleInfo(
        code: "RTE004", name: "invalid-path", severity: .error,
        summary: "A path has a part that API Gateway does not take.",
        why: """
            A part is a variable as a whole, as in `{id}`, or a name; `user-{id}` is neither. In a REST API names have \
            letters, digits and `._-:~` only. The deployment fails.
            """,
        help: "make the variable a part of its own, and use plain letters for names",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                ⟦User⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /user-{id}" } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                User: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /user/{id}" } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Resource, PathPart"],
        adopts: ["invalid-path"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            for route in api.routes {
                guard let part = route.key.path?.pathSegments.first(where: { isInvalid($0, api.kind) }) else {
                    continue
                }
                report.flag("`\(part)` is no part of a path", at: route.origin, subject: route.key.text)
            }
        }
    }

    private static func isInvalid(_ segment: Substring, _ kind: API.Kind) -> Bool {
        let inner = segment.isVariable ? segment.dropFirst().dropLast() : segment
        let name = segment.isVariable && inner.hasSuffix("+") ? inner.dropLast() : inner
        if name.contains("{") || name.contains("}") || name.isEmpty { return true }
        guard kind == .rest else { return false }
        return !name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "._-:~@$".utf8.contains(byte)
            }
        }
    }
}
