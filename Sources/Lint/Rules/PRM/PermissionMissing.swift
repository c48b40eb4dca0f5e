import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A route calls a function, and the gateway may not.
enum PermissionMissing: Rule {
    static let info = RuleInfo(
        code: "PRM006", name: "permission-missing", severity: .error,
        summary: "A route calls a function, and the gateway may not.",
        why: """
            Every request gets 500, and the log says `Invalid permissions on Lambda function`.
            """,
        help: "add an `AWS::Lambda::Permission` for `apigateway.amazonaws.com`, or `Credentials` with a role",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: "2.0", IntegrationUri: !GetAtt Users.Arn } }
                ⟦Get⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, Target: !Sub "integrations/${Call}" } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: "2.0", IntegrationUri: !GetAtt Users.Arn } }
                Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, Target: !Sub "integrations/${Call}" } }
                May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Users, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: !Sub "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/users" } }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Invoking a Lambda function using an Amazon API Gateway endpoint"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let permitted = Set(
            context.surface.permissions.filter { $0.principal?.string != "events.amazonaws.com" }.compactMap(
                \.function.id))
        for api in context.surface.apis where api.definition == .resources {
            for route in api.routes {
                guard case .function(let target)? = route.integration?.target, let id = target.id,
                    !permitted.contains(id),
                    route.integration?.credentials == nil
                else { continue }
                report.flag(
                    "the gateway may not call `\(id)`", at: route.origin.or(api.origin),
                    subject: "\(api.id) \(route.key.text)")
            }
        }
    }
}
