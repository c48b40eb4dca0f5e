import Surface
import Tree

/// A limit for what is not there.
enum ThrottleOfNoRoute: Rule {
    static let info = RuleInfo(
        code: "THR007", name: "throttle-of-no-route", severity: .error,
        summary: "A usage plan throttles a route that the API does not have, or more than twenty.",
        why: """
            API Gateway refuses a throttle for a method that the stage does not have, and more than twenty of them in a \
            plan: the deployment fails.
            """,
        help: "name the route as `/path/METHOD`, as the API has it",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, ApiKeyRequired: true, Integration: { Type: MOCK } } }
                Plan: { Type: AWS::ApiGateway::UsagePlan, Properties: { ApiStages: [{ ApiId: !Ref Api, Stage: v1, Throttle: { /users/GET: ⟦{ RateLimit: 5, BurstLimit: 10 }⟧ } }] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, ApiKeyRequired: true, Integration: { Type: MOCK } } }
                Plan: { Type: AWS::ApiGateway::UsagePlan, Properties: { ApiStages: [{ ApiId: !Ref Api, Stage: v1, Throttle: { //GET: { RateLimit: 5, BurstLimit: 10 } } }] } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::UsagePlan, ApiStage"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for plan in context.surface.usagePlans {
            for stage in plan.stages {
                if stage.throttles.count > 20 {
                    report.flag(
                        "the plan throttles \(stage.throttles.count) routes of a stage, and 20 are allowed",
                        at: stage.origin.or(plan.origin), subject: plan.id)
                }
                guard let api = context.surface.api(stage.api), api.definition == .resources, !api.routes.isEmpty,
                    !api.routes.contains(where: { $0.key == .unknown })
                else { continue }
                for throttle in stage.throttles where !has(api, throttle.key) {
                    report.flag(
                        "\(api.words) has no route `\(throttle.key)`",
                        at: throttle.value.origin.or(stage.origin, plan.origin), subject: throttle.key)
                }
            }
        }
    }

    /// `/users/GET`, and `//GET` for the root.
    private static func has(_ api: API, _ name: String) -> Bool {
        guard let slash = name.lastIndex(of: "/") else { return false }
        let method = String(name[name.index(after: slash)...])
        let path = slash == name.startIndex ? "/" : String(name[..<slash])
        if path == "*" || path == "/*" { return true }
        return api.routes.contains { route in
            route.key.path == path && (route.key.method == method || route.key.method == "ANY" || method == "*")
        }
    }
}
