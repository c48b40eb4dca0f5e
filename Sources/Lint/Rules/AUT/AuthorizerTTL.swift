import Surface

/// Verdicts are kept for an hour at most.
enum AuthorizerTTL: Rule {
    static let info = RuleInfo(
        code: "AUT013", name: "authorizer-ttl", severity: .error,
        summary: "An authorizer's time to live is not between 0 and 3600 seconds.",
        why: "API Gateway refuses it, and the deployment fails.",
        help: "use 0 to 3600 seconds",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Judge:
                  Type: AWS::ApiGateway::Authorizer
                  Properties: { RestApiId: !Ref Api, Name: judge, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerResultTtlInSeconds: ⟦7200⟧, AuthorizerUri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:judge/invocations" }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Judge:
                  Type: AWS::ApiGateway::Authorizer
                  Properties: { RestApiId: !Ref Api, Name: judge, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerResultTtlInSeconds: 3600, AuthorizerUri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:judge/invocations" }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Authorizer, AuthorizerResultTtlInSeconds"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for authorizer in context.surface.apis.flatMap(\.authorizers) {
            guard let node = authorizer.resultTTL, let ttl = node.number, !(0...3600).contains(ttl) else { continue }
            let nearest = ttl < 0 ? 0 : 3600
            report.flag(
                "\(Int(ttl)) seconds are out of range", at: node.origin.or(authorizer.origin),
                fix: context.replacing(node, with: String(nearest)), subject: authorizer.name?.string ?? authorizer.id)
        }
    }
}
