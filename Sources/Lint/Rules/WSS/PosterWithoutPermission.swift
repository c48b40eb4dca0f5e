import CloudFormation
import Surface
import Tree

/// Answers that are never sent.
enum PosterWithoutPermission: Rule {
    static let info = RuleInfo(
        code: "WSS006", name: "poster-without-permission", severity: .error,
        summary: "A function is told where to post to connections, and its role does not allow it.",
        why: """
            To send to a connection, a function calls the API's `@connections` address, which needs \
            `execute-api:ManageConnections`. Without it, every answer fails with 403.
            """,
        help: "allow `execute-api:ManageConnections` on `arn:aws:execute-api:…:API/STAGE/POST/@connections/*`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Send: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: send, Target: !Sub "integrations/${Backend}" } }
                Backend: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !Sub "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Sender.Arn}/invocations" } }
                ⟦Sender⟧:
                  Type: AWS::Lambda::Function
                  Properties:
                    Handler: send.main
                    Role: !GetAtt Role.Arn
                    Environment: { Variables: { ENDPOINT: !Sub "https://${Api}.execute-api.${AWS::Region}.amazonaws.com/v1" } }
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                    Policies: [{ PolicyName: logs, PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "logs:*", Resource: "*" }] } }]
                """)
        ],
        allows: [
            .functions(
                """
                chat:
                  handler: chat.main
                  environment: { ENDPOINT: !Sub "https://${WebsocketsApi}.execute-api.${AWS::Region}.amazonaws.com/dev" }
                  events: [{ websocket: $default }]
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Use @connections commands in your backend service"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket && api.definition == .resources {
            for function in posters(of: api, context) {
                guard let role = function.role, let actions = context.allowedActions(of: role),
                    !actions.contains(where: covers)
                else { continue }
                report.flag(
                    "the function knows where to post, and its role `\(role)` lacks `execute-api:ManageConnections`",
                    at: function.origin, subject: function.id)
            }
        }
    }

    /// Functions of the API that have its address in their environment.
    private static func posters(of api: API, _ context: LintContext) -> [Function] {
        var seen: Set<String> = []
        return api.routes.compactMap { route in
            guard case .function(let reference)? = route.integration?.target,
                let function = context.function(reference), seen.insert(function.id).inserted
            else { return nil }
            let knows = function.environment.contains { $0.value.references.contains { $0.name == api.id } }
            return knows ? function : nil
        }
    }

    private static func covers(_ action: String) -> Bool {
        let action = action.lowercased()
        if !action.contains("*") { return action == "execute-api:manageconnections" }
        return "execute-api:manageconnections".hasPrefix(action.prefix { $0 != "*" })
    }
}

extension LintContext {
    /// Actions that a role of the template allows; `nil` when some of its policies are not known.
    fileprivate func allowedActions(of role: String) -> [String]? {
        guard let resource = graph[role] else { return nil }
        let managed = resource.properties["ManagedPolicyArns"]?.list ?? []
        let known = managed.allSatisfy { node in
            node.substitutionText?.hasSuffix("service-role/AWSLambdaBasicExecutionRole") ?? false
        }
        guard known else { return nil }
        var actions: [String] = []
        for policy in surface.policies where policy.kind == .identity && belongs(policy, to: role) {
            for statement in policy.document["Statement"]?.list ?? policy.document["Statement"].map({ [$0] }) ?? [] {
                if statement.isOpen || !statement["NotAction"].isAbsent { return nil }
                guard statement["Effect"]?.string == "Allow", let action = statement["Action"] else { continue }
                let texts = (action.list ?? [action]).map(\.string)
                if texts.contains(nil) { return nil }
                actions += texts.compactMap { $0 }
            }
        }
        return actions
    }

    private func belongs(_ policy: Policy, to role: String) -> Bool {
        policy.owner == role
            || graph[policy.owner]?.properties["Roles"]?.references.contains { $0.name == role } ?? false
    }
}
