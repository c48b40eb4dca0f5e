import Surface
import Tree

/// The gateway calls one version of a function and may call another.
enum QualifierMismatch: Rule {
    static let info = RuleInfo(
        code: "PRM005", name: "qualifier-mismatch", severity: .error,
        summary: "The gateway calls an alias of a function, and the permission is for another one, or for none.",
        why: """
            A permission is for the very ARN that is called: one on the function does not count for its aliases and \
            versions, nor the other way round. Callers get 500.
            """,
        help: "give the permission the same `FunctionName` as the integration calls",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                Live: { Type: AWS::Lambda::Alias, Properties: { Name: live, FunctionName: !Ref Users, FunctionVersion: "3" } }
                Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: "2.0", IntegrationUri: !Ref Live } }
                ⟦Get⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, Target: !Sub "integrations/${Call}" } }
                May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Users, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: !Sub "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/users" } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Users: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: "arn:aws:iam::111122223333:role/r", Code: { S3Bucket: b, S3Key: k } } }
                Live: { Type: AWS::Lambda::Alias, Properties: { Name: live, FunctionName: !Ref Users, FunctionVersion: "3" } }
                Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: "2.0", IntegrationUri: !Ref Live } }
                Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /users, Target: !Sub "integrations/${Call}" } }
                May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Live, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: !Sub "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/users" } }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Using Lambda aliases in event sources and permissions policies"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let permissions = Dictionary(grouping: context.surface.permissions, by: \.function.id)
        for api in context.surface.apis where api.definition == .resources {
            for route in api.routes {
                guard case .function(let target)? = route.integration?.target, let id = target.id,
                    target.isWhollyKnown, route.integration?.credentials == nil, let own = permissions[id],
                    own.allSatisfy(\.function.isWhollyKnown),
                    !own.contains(where: { $0.function.qualifier == target.qualifier })
                else { continue }
                let called = target.qualifier.map { "the alias or version `\($0)` of" } ?? "the unqualified"
                report.flag(
                    "the route calls \(called) `\(id)`, and the permission is for another",
                    at: route.origin.or(api.origin), subject: "\(api.id) \(route.key.text)")
            }
        }
    }
}

extension FunctionReference {
    /// Whether no text behind the function's ARN names an alias or version.
    fileprivate var isWhollyKnown: Bool {
        guard let parts = node.textParts else { return false }
        return zip(parts, parts.dropFirst()).allSatisfy { part, next in
            if case .reference = part, case .text(let text) = next { return !text.hasPrefix(":") }
            return true
        } && node.references.contains { $0.name == (qualifier ?? id) }
    }
}
