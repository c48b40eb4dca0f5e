import Diagnostics
import Surface

/// `AuthorizationType` says how a caller is judged, and the authorizer has to be of that kind.
enum AuthorizationTypeMismatch: Rule {
    static let info = RuleInfo(
        code: "AUT009", name: "authorization-type-mismatch", severity: .error,
        summary: "A route's authorization type does not fit its authorizer.",
        why:
            "API Gateway refuses `CUSTOM` with a Cognito or JWT authorizer and the other way round: the deployment fails.",
        help: "make `AuthorizationType` fit: `CUSTOM` for functions, `COGNITO_USER_POOLS` or `JWT` for tokens",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Pool: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Name: pool, Type: COGNITO_USER_POOLS, IdentitySource: method.request.header.Authorization, ProviderARNs: ["arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_abc"] } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: ⟦CUSTOM⟧, AuthorizerId: !Ref Pool }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Pool: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Name: pool, Type: COGNITO_USER_POOLS, IdentitySource: method.request.header.Authorization, ProviderARNs: ["arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_abc"] } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: COGNITO_USER_POOLS, AuthorizerId: !Ref Pool }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Method, AuthorizationType"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            for route in api.routes {
                guard let authorizer = api.authorizer(of: route), !fits(route.access.scheme, authorizer.kind) else {
                    continue
                }
                report.flag(
                    "\(route.words) is authorized as \(words(route.access.scheme)), and its authorizer is "
                        + words(authorizer.kind), at: route.access.origin.or(route.origin),
                    secondary: [.init(authorizer.origin.place, "the authorizer")], subject: route.key.text)
            }
        }
    }

    private static func fits(_ scheme: Access.Scheme, _ kind: Authorizer.Kind) -> Bool {
        switch (scheme, kind) {
        case (.lambda, .token), (.lambda, .request), (.jwt, .jwt), (.userPool, .userPool): true
        case (.unknown, _), (_, .unknown), (.open, _), (.iam, _): true
        default: false
        }
    }

    private static func words(_ scheme: Access.Scheme) -> String {
        switch scheme {
        case .lambda: "`CUSTOM`"
        case .jwt: "`JWT`"
        case .userPool: "`COGNITO_USER_POOLS`"
        case .iam: "`AWS_IAM`"
        case .open, .unknown: "`NONE`"
        }
    }

    private static func words(_ kind: Authorizer.Kind) -> String {
        switch kind {
        case .token, .request: "a function"
        case .jwt: "an issuer of JSON Web Tokens"
        case .userPool: "a Cognito user pool"
        case .unknown: "another"
        }
    }
}
