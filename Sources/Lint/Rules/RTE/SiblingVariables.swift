import Diagnostics
import Surface

/// A place of a path has one variable.
enum SiblingVariables: Rule {
    static let info = RuleInfo(
        code: "RTE002", name: "sibling-variables", severity: .error,
        summary: "Two paths have variables of different names at the same place.",
        why: """
            A REST API is a tree, and API Gateway takes one variable below a node: the deployment fails. An HTTP API takes \
            two routes that match the same requests for one, and refuses the second.
            """,
        help: "give the variable one name in all paths",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                One: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /users/{id}" } }
                ⟦Two⟧: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /users/{name}" } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                One: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /users/{id}" } }
                Two: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: "GET /users/{id}/orders" } }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Resource, PathPart"],
        adopts: ["sibling-variables"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            switch api.kind {
            case .rest: if context.input == .template { checkTree(api, &report) }
            case .http: checkKeys(api, &report)
            case .webSocket: break
            }
        }
    }

    /// Below one node of the tree there is one variable.
    private static func checkTree(_ api: API, _ report: inout Report) {
        var variables: [Substring: (name: Substring, route: Route)] = [:]
        for route in api.routes {
            guard let path = route.key.path else { continue }
            for segment in path.pathSegments where segment.isVariable {
                let parent = path[..<segment.startIndex]
                guard let known = variables[parent] else {
                    variables[parent] = (segment, route)
                    continue
                }
                guard known.name != segment else { continue }
                flag(route, known.route, "`\(segment)` and `\(known.name)`", &report)
            }
        }
    }

    /// Two keys that match the same requests are one.
    private static func checkKeys(_ api: API, _ report: inout Report) {
        var known: [String: Route] = [:]
        for route in api.routes {
            guard let method = route.key.method, let path = route.key.path else { continue }
            let shape = path.pathSegments.map { $0.isVariable ? ($0.hasSuffix("+}") ? "{+}" : "{}") : String($0) }
            guard let earlier = known.updateValue(route, forKey: "\(method) \(shape.joined(separator: "/"))"),
                earlier.key != route.key
            else { continue }
            flag(route, earlier, "\(route.words) and \(earlier.words)", &report)
        }
    }

    private static func flag(_ route: Route, _ earlier: Route, _ names: String, _ report: inout Report) {
        report.flag(
            "\(names) stand at the same place of a path", at: route.origin,
            secondary: [.init(earlier.origin.place, "the other one")], subject: route.key.text)
    }
}
