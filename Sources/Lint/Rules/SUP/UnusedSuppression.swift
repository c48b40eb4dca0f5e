/// A comment that suppresses nothing hides the next mistake on its line.
enum UnusedSuppression: Rule {
    static let info = RuleInfo(
        code: "SUP001", name: "unused-suppression", severity: .low,
        summary: "A `gwc-ignore` comment speaks of a finding that is not there.",
        why: """
            The mistake has been mended, or the line has moved. Left alone, the comment would silence the same mistake when \
            somebody makes it again.
            """,
        help: "remove the comment",
        flags: [
            .functions(
                """
                a:
                  handler: h.a
                  ⟦# gwc-ignore: COR001 the origins are on their way⟧
                  timeout: 5
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties:
                    Name: shop
                    ProtocolType: HTTP
                    # gwc-ignore: COR001 the origins are on their way until=2099-12-31
                    CorsConfiguration: { AllowCredentials: true, AllowOrigins: ["*"] }
                """)
        ])
}
