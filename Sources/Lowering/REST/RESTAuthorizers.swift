import CloudFormation
import Model
import Tree

extension Lowering {
    mutating func addRESTAuthorizers(_ rest: RESTLowering) {
        for authorizer in rest.api.authorizers {
            guard let judge = authorizer.judge else { continue }
            var properties: Node = [
                "AuthorizerResultTtlInSeconds": authorizer.resultTTL,
                "IdentitySource": authorizer.identitySource,
                "Name": Node(authorizer.name),
                "RestApiId": rest.id,
                "IdentityValidationExpression": authorizer.identityValidation,
            ]
            if authorizer.type == "COGNITO_USER_POOLS" {
                properties["ProviderARNs"] = [arn(of: judge)]
            } else {
                properties["AuthorizerUri"] = .join(
                    "",
                    [
                        "arn:", .partition, ":apigateway:", .region, ":lambda:path/2015-03-31/functions/",
                        arn(of: judge), "/invocations",
                    ])
            }
            properties["Type"] = Node(authorizer.type)
            lay(
                Resource(
                    "AWS::ApiGateway::Authorizer", properties, dependsOn: alias(of: judge).map { Node($0) },
                    origin: authorizer.origin), at: Naming.restAuthorizer(authorizer.name))
        }
    }

    private func arn(of judge: Authorizer.Judge) -> Node {
        switch judge {
        case .function(let key): target(of: key)
        case .arn(let arn): arn
        }
    }

    private func alias(of judge: Authorizer.Judge) -> String? {
        if case .function(let key) = judge { function(key).flatMap { alias(of: $0) } } else { nil }
    }

    /// Lets API Gateway call the functions that routes go to, and those that judge.
    mutating func permitREST(_ rest: RESTLowering) {
        var permitted: Set<String> = []
        for route in rest.api.routes where permitted.insert(route.function).inserted {
            guard let function = function(route.function) else { continue }
            permitInvoke(
                Naming.permission(route.function, "ApiGateway"), of: function, by: "apigateway.amazonaws.com",
                source: rest.anyMethod)
        }
        for authorizer in rest.api.authorizers where authorizer.type != "COGNITO_USER_POOLS" {
            let id = Naming.permission(authorizer.name, "ApiGateway")
            guard let judge = authorizer.judge, !authorizer.isManagedExternally, graph[id] == nil else { continue }
            graph[id] = Resource(
                "AWS::Lambda::Permission",
                [
                    "FunctionName": alias(of: judge).map { .ref($0) } ?? arn(of: judge),
                    "Action": "lambda:InvokeFunction",
                    "Principal": "apigateway.amazonaws.com",
                    "SourceArn": rest.anyMethod,
                ], origin: authorizer.origin)
        }
    }
}
