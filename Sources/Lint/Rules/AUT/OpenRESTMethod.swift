import CloudFormation
import Surface
import Tree

/// A method without an authorizer and without a key answers whoever calls.
enum OpenRESTMethod: Rule {
    static let info = RuleInfo(
        code: "AUT001", name: "open-rest-method", severity: .medium,
        summary: "A method of a REST API asks nobody who they are.",
        why: """
            Everybody on the internet can call the method and what is behind it. That is right for a sign-up or a webhook \
            that checks a signature, and wrong for most of the rest. `OPTIONS` has to be open, and is never reported.
            """,
        help: "add an authorizer or IAM authorization, or say with a comment why the route is public",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: ⟦GET /users⟧
                """)
        ],
        allows: [
            .functions(
                "users: { handler: users.list, events: [{ http: { path: users, method: get, authorizer: aws_iam } }] }"),
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Preflight:
                  Type: AWS::ApiGateway::Method
                  Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: OPTIONS, AuthorizationType: NONE, Integration: { Type: MOCK } }
                """),
        ],
        references: ["Amazon API Gateway Developer Guide, Control and manage access to REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest && !api.isGuardedOtherwise {
            for route in api.ownRoutes where route.isWideOpen && !mayBePreflight(route.properties) {
                report.flag("anybody may call \(route.words)", at: route.origin, subject: route.key.text)
            }
        }
        for (id, method) in context.resources("AWS::ApiGateway::Method") where isOpenOutside(method.properties) {
            report.flag("anybody may call the method", at: method.origin, subject: id)
        }
    }

    /// A method whose API is not known belongs to none on the surface.
    private static func isOpenOutside(_ method: Node) -> Bool {
        let type = method["AuthorizationType"]
        return method["RestApiId"]?.identity == nil && (type.isAbsent || type?.string == "NONE")
            && !mayBePreflight(method) && !method["ApiKeyRequired"].isTrue
    }

    private static func mayBePreflight(_ method: Node) -> Bool {
        guard let verb = method["HttpMethod"] else { return false }
        return verb.isOpen || verb.string?.uppercased() == "OPTIONS"
    }
}
