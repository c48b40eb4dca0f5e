import Plan

/// More pages, or with more, than before.
enum LoosenedCORS: Rule {
    static let info = RuleInfo(
        code: "COR032", name: "loosened-cors", severity: .medium,
        summary: "Pages may do more than in the state that this one is compared with.",
        why: """
            An origin, a method, a header or credentials that are let in by a change are easily overlooked in it, and a page \
            that may call from now on acts for the users who visit it. Only `gwc lint --against STATE` can tell.
            """,
        help: "make sure that the change is meant, and suppress the finding where it is",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com, ⟦https://partner.example.org⟧], AllowMethods: [GET] } } }
                Route: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                """,
                before: """
                    Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowMethods: [GET] } } }
                    Route: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                    """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com], AllowMethods: [GET] } } }
                Route: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                """,
                before: """
                    Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [https://shop.example.com, https://partner.example.org], AllowMethods: [GET] } } }
                    Route: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, AuthorizationType: AWS_IAM } }
                    """)
        ],
        references: ["Fetch standard, CORS protocol"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for change in context.changes where change.kind.hasPrefix("cors.") && change.security == .loosens {
            report.flag("\(change.subject): \(change.message)", at: change.origin, subject: change.id)
        }
    }
}
