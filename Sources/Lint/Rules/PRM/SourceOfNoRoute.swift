import CloudFormation
import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A permission is for requests that no route takes.
enum SourceOfNoRoute: Rule {
    static let info = RuleInfo(
        code: "PRM004", name: "source-of-no-route", severity: .error,
        summary: "A permission is for requests that no route takes.",
        why: """
            The gateway may not call the function for the route, so that callers get 500.
            """,
        help: "write the source as `API/stage/METHOD/path`, with `*` for variables of the path",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: "2.0", IntegrationUri: !GetAtt Users.Arn } }
                Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /users/{id}", Target: !Sub "integrations/${Call}" } }
                May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Users, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: ⟦!Sub "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/POST/users/*"⟧ } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: "2.0", IntegrationUri: !GetAtt Users.Arn } }
                Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /users/{id}", Target: !Sub "integrations/${Call}" } }
                May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Users, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: !Sub "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/users/*" } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control access to an API with IAM permissions"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.definition == .resources && api.kind != .webSocket {
            for permission in context.surface.permissions {
                guard let source = permission.sourceARN, source.references.contains(where: { $0.name == api.id }),
                    let pattern = source.routePattern(api.id), let function = permission.function.id
                else { continue }
                let routes = api.routes.filter { route in
                    if case .function(let target)? = route.integration?.target { target.id == function } else { false }
                }
                guard !routes.isEmpty, !routes.contains(where: { pattern.mayBe($0.key) }) else { continue }
                report.flag(
                    "no route of `\(api.id)` that calls the function is matched by `\(pattern.text)`",
                    at: source.origin.or(permission.origin), subject: permission.id)
            }
        }
    }
}
