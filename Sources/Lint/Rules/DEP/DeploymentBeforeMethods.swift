import CloudFormation
import Surface

/// A deployment is a photograph of what is there.
enum DeploymentBeforeMethods: Rule {
    static let info = RuleInfo(
        code: "DEP001", name: "deployment-before-methods", severity: .error,
        summary: "A deployment does not wait for the methods of its API.",
        why: """
            CloudFormation makes resources in any order that their references allow, and a deployment refers to the API \
            alone. It fails while there is no method yet, or shows some and not others; which, changes from one deployment \
            to the next. Where some methods are waited for, the rest is reported as medium.
            """,
        help: "name every method in the deployment's `DependsOn`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } } }
                ⟦Deployment⟧: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: MOCK } } }
                Deployment: { Type: AWS::ApiGateway::Deployment, DependsOn: Get, Properties: { RestApiId: !Ref Api } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Deployment"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let deployments = context.resources("AWS::ApiGateway::Deployment")
        guard !deployments.isEmpty else { return }
        for api in context.surface.apis where api.kind == .rest && api.definition == .resources && !api.routes.isEmpty {
            for (id, deployment) in deployments where deployment.properties["RestApiId"]?.identity == api.id {
                let waited = context.graph.dependencies(of: id)
                let missing = api.routes.filter { !waited.contains($0.id) && context.graph[$0.id] != nil }
                guard let first = missing.first else { continue }
                let waitsForSome = missing.count < api.routes.count
                report.flag(
                    missing.count == 1
                        ? "the deployment does not wait for \(first.words)"
                        : "the deployment does not wait for \(missing.count) methods, such as \(first.words)",
                    at: deployment.origin, severity: waitsForSome ? .medium : nil,
                    secondary: [.init(first.origin.place, "may be made after it")], subject: id)
            }
        }
    }
}

extension ResourceGraph {
    /// Logical ids of everything that exists before a resource: what it depends on and refers to, and so on.
    func dependencies(of id: String) -> Set<String> {
        var known: Set<String> = []
        var pending = [id]
        while let next = pending.popLast() {
            guard let resource = self[next] else { continue }
            let names = resource.dependsOn + resource.properties.references.map(\.name)
            for name in names where self[name] != nil && known.insert(name).inserted { pending.append(name) }
        }
        return known
    }
}
