import Surface

/// The old payload format knows policies only.
enum SimpleResponsesWithOldPayload: Rule {
    static let info = RuleInfo(
        code: "AUT019", name: "simple-responses-with-old-payload", severity: .error,
        summary: "An authorizer answers simply with payload format 1.0.",
        why:
            "`EnableSimpleResponses` is for payload format 2.0; API Gateway refuses it with 1.0, and the deployment fails.",
        help: "use payload format `2.0`, or let the function answer with policies",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Judge:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties:
                    ApiId: !Ref Api
                    Name: judge
                    AuthorizerType: REQUEST
                    AuthorizerPayloadFormatVersion: "1.0"
                    EnableSimpleResponses: ⟦true⟧
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Judge:
                  Type: AWS::ApiGatewayV2::Authorizer
                  Properties:
                    ApiId: !Ref Api
                    Name: judge
                    AuthorizerType: REQUEST
                    AuthorizerPayloadFormatVersion: "2.0"
                    EnableSimpleResponses: true
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control access to HTTP APIs with AWS Lambda authorizers"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for authorizer in context.surface.apis.flatMap(\.authorizers) where authorizer.answersSimply.isTrue {
            guard authorizer.payloadFormat?.number == 1 else { continue }
            report.flag(
                "payload format 1.0 knows no simple responses",
                at: authorizer.answersSimply.place(or: authorizer.origin),
                subject: authorizer.name?.string ?? authorizer.id)
        }
    }
}
