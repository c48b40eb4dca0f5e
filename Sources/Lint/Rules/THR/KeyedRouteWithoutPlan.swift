import Surface

/// A key that no plan knows opens nothing.
enum KeyedRouteWithoutPlan: Rule {
    static let info = RuleInfo(
        code: "THR005", name: "keyed-route-without-plan", severity: .high,
        summary: "A route asks for an API key, and no usage plan has a stage of its API.",
        why: """
            A key counts only through a usage plan that names the stage. Without one, every request is answered with 403, \
            with a key and without.
            """,
        help: "add a usage plan with the stage of this API, and a key to it",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, ApiKeyRequired: ⟦true⟧, Integration: { Type: MOCK } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, ApiKeyRequired: true, Integration: { Type: MOCK } } }
                Plan: { Type: AWS::ApiGateway::UsagePlan, Properties: { ApiStages: [{ ApiId: !Ref Api, Stage: v1 }] } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Usage plans and API keys for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let plans = context.surface.usagePlans
        // A spec without any plan and key has a finding of its own.
        if context.input == .spec && plans.isEmpty { return }
        let planned = Set(plans.flatMap(\.stages).map(\.api))
        for api in context.surface.apis where api.kind == .rest && api.definition == .resources {
            guard !planned.contains(api.id), !plans.contains(where: { $0.stages.contains { $0.api.isEmpty } }),
                let route = api.ownRoutes.first(where: { $0.requiresAPIKey.isTrue })
            else { continue }
            report.flag(
                "\(route.words) asks for a key, and no usage plan has a stage of its API",
                at: route.requiresAPIKey.place(or: route.origin), subject: api.id)
        }
    }
}
