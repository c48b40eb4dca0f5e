import Surface

/// A parameter of the path has to be in it.
enum UndeclaredPathParameter: Rule {
    static let info = RuleInfo(
        code: "RTE008", name: "path-parameter-not-in-path", severity: .error,
        summary: "A method declares a path parameter that its path does not have.",
        why: """
            API Gateway cannot fill it, and refuses the integration when something is mapped from it: then it is an error. \
            Where nothing is, it is reported as medium: the parameter is never there.
            """,
        help: "write the parameter's name as it stands in the path",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                User: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: "{id}" } }
                ⟦Get⟧:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !Ref User, HttpMethod: GET, AuthorizationType: NONE, RequestParameters: { method.request.path.userId: true }, Integration: { Type: HTTP, IntegrationHttpMethod: GET, Uri: "https://back.example.com/{id}", RequestParameters: { integration.request.path.id: method.request.path.userId } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                User: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: "{id}" } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !Ref User, HttpMethod: GET, AuthorizationType: NONE, RequestParameters: { method.request.path.id: true }, Integration: { Type: MOCK } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Parameter mapping for REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest && api.definition == .resources {
            for route in api.routes {
                guard let path = route.key.path else { continue }
                let names = path.pathSegments.filter(\.isVariable).map {
                    $0.dropFirst().prefix { $0 != "+" && $0 != "}" }
                }
                for parameter in route.parameters {
                    guard let range = parameter.key.firstRange(ofText: "request.path.") else { continue }
                    let name = parameter.key[range.upperBound...]
                    guard !names.contains(name) else { continue }
                    let isMapped = route.integration?.requestParameters.contains { $0.value.string == parameter.key }
                    report.flag(
                        "`\(path)` has no variable `{\(name)}`", at: route.origin,
                        severity: isMapped == true ? nil : .medium, subject: "\(route.key.text) \(name)")
                }
            }
        }
    }
}
