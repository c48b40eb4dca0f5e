import Diagnostics
import Surface
import Tree

/// One user's answer for all.
enum CacheWithoutIdentity: Rule {
    static let info = RuleInfo(
        code: "DEP008", name: "cache-without-identity", severity: .high,
        summary: "Answers to callers who said who they are are cached without who they are.",
        why: """
            The cache knows an answer by the path and by the parameters that are named as its keys. Without the header that \
            identifies the caller among them, the second caller gets the first one's answer.
            """,
        help: "name the identifying header in `CacheKeyParameters`, or do not cache the method",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Pool: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Name: pool, Type: COGNITO_USER_POOLS, IdentitySource: method.request.header.Authorization, ProviderARNs: [!Ref PoolArn] } }
                ⟦Get⟧: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: COGNITO_USER_POOLS, AuthorizerId: !Ref Pool, Integration: { Type: AWS_PROXY, Uri: !Ref Uri } } }
                Stage:
                  Type: AWS::ApiGateway::Stage
                  Properties:
                    RestApiId: !Ref Api
                    StageName: v1
                    DeploymentId: abc123
                    CacheClusterEnabled: true
                    CacheClusterSize: "0.5"
                    MethodSettings: [{ ResourcePath: /*, HttpMethod: "*", CachingEnabled: true, CacheDataEncrypted: true }]
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Pool: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Name: pool, Type: COGNITO_USER_POOLS, IdentitySource: method.request.header.Authorization, ProviderARNs: [!Ref PoolArn] } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: COGNITO_USER_POOLS, AuthorizerId: !Ref Pool, Integration: { Type: AWS_PROXY, Uri: !Ref Uri, CacheKeyParameters: [method.request.header.Authorization] } } }
                Stage:
                  Type: AWS::ApiGateway::Stage
                  Properties:
                    RestApiId: !Ref Api
                    StageName: v1
                    DeploymentId: abc123
                    CacheClusterEnabled: true
                    MethodSettings: [{ ResourcePath: /*, HttpMethod: "*", CachingEnabled: true, CacheDataEncrypted: true }]
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Cache settings for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest {
            for stage in api.stages where stage.cacheEnabled.isTrue {
                for route in api.routes where route.key.method == "GET" && route.isGuarded {
                    guard stage.settings(for: route.key).first(where: { !$0.caching.isAbsent })?.caching.isTrue == true,
                        !isKeyed(route, api)
                    else { continue }
                    report.flag(
                        "answers of \(route.words) are cached without who asked", at: route.origin,
                        secondary: [.init(stage.origin.place, "cached by this stage")], subject: route.key.text)
                }
            }
        }
    }

    private static func isKeyed(_ route: Route, _ api: API) -> Bool {
        let keys = route.integration?.cacheKeyParameters ?? []
        if keys.contains(where: \.isOpen) { return true }
        let names = keys.compactMap { $0.string?.lowercased() }
        let needed = route.access.scheme == .iam ? ["authorization"] : api.authorizer(of: route)?.headerNames ?? []
        return needed.isEmpty ? !names.isEmpty : needed.contains { name in names.contains { $0.hasSuffix(".\(name)") } }
    }
}
