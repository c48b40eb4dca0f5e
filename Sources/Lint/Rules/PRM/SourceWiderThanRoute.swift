import Surface
import Tree

/// Every path may come.
enum SourceWiderThanRoute: Rule {
    static let info = RuleInfo(
        code: "PRM003", name: "source-wider-than-route", severity: .low,
        summary: "A permission is for every request of the API, and the function is for some.",
        why: """
            Whoever may add routes to the API may call the function with any request; a source for the route keeps the \
            function to it.
            """,
        help: "write the source as `API/stage/METHOD/path`, with `*` for variables of the path",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Users, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: ⟦!Sub "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/*/*"⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Users, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: !Sub "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/users" } }
                """),
            .functions("users: { handler: h.a, events: [{ http: GET /users }, { httpApi: GET /users }] }"),
        ],
        references: ["Amazon API Gateway Developer Guide, Control access to an API with IAM permissions"])

    /// Sources of every request behind the API's id.
    private static let everything = ["/*", "/*/*", "/*/*/*", "/*/*/*/*"]

    static func check(_ context: LintContext, _ report: inout Report) {
        // What the framework writes is not the author's to narrow.
        guard context.input == .template else { return }
        let kinds = Dictionary(context.surface.apis.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        for permission in context.surface.permissions {
            guard let source = permission.sourceARN, let text = source.substitutionText,
                let api = source.references.first(where: { kinds[$0.name] != nil })?.name, kinds[api] != .webSocket,
                everything.contains(where: { text.hasSuffix("${\(api)}\($0)") })
            else { continue }
            report.flag(
                "every request of `\(api)` may call the function", at: source.origin.or(permission.origin),
                subject: permission.id)
        }
    }
}
