import Surface

/// Settings for what is not there.
enum SettingsOfNoRoute: Rule {
    static let info = RuleInfo(
        code: "DEP011", name: "settings-of-no-route", severity: .medium,
        summary: "A stage has settings for a route that its API does not have.",
        why: "The throttle, log level or cache is for nobody, and the route that was meant has the stage's own.",
        help: "name the route as the API has it",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } } }
                Stage:
                  Type: AWS::ApiGateway::Stage
                  Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, MethodSettings: [⟦{ ResourcePath: /user, HttpMethod: GET, ThrottlingRateLimit: 5 }⟧] }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } } }
                Stage:
                  Type: AWS::ApiGateway::Stage
                  Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, MethodSettings: [{ ResourcePath: /, HttpMethod: GET, ThrottlingRateLimit: 5 }] }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Stage, MethodSetting"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.definition != .elsewhere && !api.routes.isEmpty {
            if api.routes.contains(where: { $0.key == .unknown }) { continue }
            let keys = Set(api.routes.map(\.key))
            let paths = Set(api.routes.compactMap(\.key.path))
            for stage in api.stages {
                for settings in stage.routeSettings {
                    guard case .route(let key) = settings.scope, key != .unknown, !keys.contains(key) else { continue }
                    if let path = key.path, paths.contains(path), isAny(key, path, keys) { continue }
                    report.flag(
                        "\(api.words) has no route `\(key.text)`", at: settings.origin.or(stage.origin),
                        subject: key.text)
                }
            }
        }
    }

    private static func isAny(_ key: Route.Key, _ path: String, _ keys: Set<Route.Key>) -> Bool {
        key.method == "ANY" || keys.contains(.http(method: "ANY", path: path))
    }
}
