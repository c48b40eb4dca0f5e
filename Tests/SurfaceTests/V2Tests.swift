import CloudFormation
import Surface
import Testing
import Tree

@Suite struct V2Tests {
    @Test("a route has its method, its callers and its integration") func http() throws {
        let api = try #require(surface(httpTemplate).apis.first)
        #expect(api.kind == .http)
        #expect(
            api.routes.map(\.key) == [
                .http(method: "GET", path: "/users"), .fallback, .http(method: "POST", path: "/q"),
            ])
        #expect(api.routes[0].access.scheme == .jwt)
        #expect(api.routes[0].access.scopes == ["users.read"])
        #expect(api.authorizer(of: api.routes[0])?.audience == ["shop"])
        guard case .function(let function)? = api.routes[0].integration?.target else { return #expect(Bool(false)) }
        #expect(function.id == "Users")
        #expect(api.routes[1].integration?.target == .http("https://example.com"))
        #expect(api.routes[2].integration?.target == .service("sqs", action: "SendMessage"))
        #expect(api.routes[1].integration?.responses.map(\.statusCode) == ["404"])
        #expect(api.routes[1].integration?.responses.first?.parameters["overwrite:statuscode"] == "200")
    }

    @Test("an HTTP API answers preflights of every path") func cors() throws {
        let cors = try #require(surface(httpTemplate).apis.first?.preflight(of: "/anything"))
        #expect(cors.origins == ["https://shop.example"])
        #expect(cors.echoesOrigin && cors.isComplete)
    }

    @Test("settings of a route come before those of all") func settings() throws {
        let stage = try #require(surface(httpTemplate).apis.first?.stages.first)
        #expect(stage.settings(for: .http(method: "GET", path: "/users")).map(\.rateLimit?.int) == [5, 50])
        #expect(stage.settings(for: .fallback).map(\.rateLimit?.int) == [50])
    }

    @Test("a WebSocket API has messages") func webSocket() throws {
        let api = try surface(
            """
            Chat:
              Type: AWS::ApiGatewayV2::Api
              Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action }
            Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Chat, RouteKey: $connect } }
            Send: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Chat, RouteKey: send } }
            """
        ).apis.first
        #expect(api?.kind == .webSocket)
        #expect(api?.routes.map(\.key) == [.message("$connect"), .message("send")])
    }
}

@Suite struct DocumentTests {
    @Test("an OpenAPI document inside the template has routes too") func document() throws {
        let api = try #require(
            surface(
                """
                Users: { Type: AWS::Lambda::Function, Properties: { FunctionName: users } }
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Body:
                      openapi: 3.0.1
                      info: { title: shop, version: "1" }
                      paths:
                        /users:
                          get:
                            security: [{ pool: [] }]
                            x-amazon-apigateway-integration:
                              type: aws_proxy
                              httpMethod: POST
                              uri: !Sub arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${Users.Arn}/invocations
                          x-amazon-apigateway-any-method:
                            x-amazon-apigateway-integration: { type: http_proxy, uri: "https://example.com" }
                      components:
                        securitySchemes:
                          pool:
                            type: apiKey
                            x-amazon-apigateway-authorizer:
                              type: cognito_user_pools
                              providerARNs: ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/x"]
                """
            ).apis.first)
        #expect(api.definition == .document)
        #expect(api.name == "shop")
        #expect(api.routes.map(\.key.text) == ["GET /users", "ANY /users"])
        #expect(api.routes.map(\.access.scheme) == [.userPool, .open])
        #expect(api.authorizer(of: api.routes[0])?.userPools.count == 1)
        guard case .function(let function)? = api.routes[0].integration?.target else { return #expect(Bool(false)) }
        #expect(function.id == "Users")
        #expect(api.routes[1].integration?.target == .http("https://example.com"))
    }

    @Test("a document that is not at hand leaves the routes open") func elsewhere() throws {
        let api = try surface(
            """
            Api:
              Type: AWS::ApiGateway::RestApi
              Properties: { BodyS3Location: { Bucket: b, Key: k } }
            """
        ).apis.first
        #expect(api?.definition == .elsewhere)
    }
}

@Suite struct PolicyTests {
    @Test("every place of a policy document, a text of JSON too") func policies() throws {
        let policies = try surface(
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: "*", Action: sts:AssumeRole }] }
                Policies:
                  - PolicyName: one
                    PolicyDocument: { Statement: [] }
                  - PolicyName: two
                    PolicyDocument: '{"Statement": []}'
            Bucket:
              Type: AWS::S3::BucketPolicy
              Properties: { Bucket: b, PolicyDocument: { Statement: [] } }
            """
        ).policies
        #expect(policies.map(\.kind) == [.trust, .identity, .identity, .resource])
        #expect(policies.map(\.name) == [nil, "one", "two", nil])
        #expect(policies[2].path == ["Policies", "1", "PolicyDocument"])
        #expect(policies[2].document["Statement"] == [])
    }

    @Test("a document in a substituted text keeps its variables") func substitutedPolicy() throws {
        let policies = try surface(
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument: !Sub '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "${Root}"}, "Action": "*"}]}'
                Policies:
                  - PolicyName: table
                    PolicyDocument: !Sub ['{"Statement": [{"Resource": "${Table}/x"}]}', { Table: !GetAtt Table.Arn }]
                  - PolicyName: open
                    PolicyDocument: !Sub '{"Statement": ${Statements}}'
            """
        ).policies
        #expect(policies.map(\.kind) == [.trust, .identity])
        let trust = try #require(policies[0].document["Statement"]?.list?.first)
        #expect(trust["Principal"]?["AWS"] == Node.sub("${Root}") && trust["Action"] == "*")
        let resource = policies[1].document["Statement"]?.list?.first?["Resource"]
        #expect(resource?.substitutionText == "${Table.Arn}/x")
    }
}

private let httpTemplate = """
    Api:
      Type: AWS::ApiGatewayV2::Api
      Properties:
        Name: shop
        ProtocolType: HTTP
        CorsConfiguration: { AllowOrigins: ["https://shop.example"], AllowMethods: [GET], AllowHeaders: [content-type] }
    Users: { Type: AWS::Lambda::Function, Properties: { FunctionName: users } }
    Tokens:
      Type: AWS::ApiGatewayV2::Authorizer
      Properties:
        ApiId: !Ref Api
        AuthorizerType: JWT
        IdentitySource: [$request.header.Authorization]
        JwtConfiguration: { Issuer: "https://issuer.example", Audience: [shop] }
    UsersCall:
      Type: AWS::ApiGatewayV2::Integration
      Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Users.Arn }
    Backend:
      Type: AWS::ApiGatewayV2::Integration
      Properties:
        ApiId: !Ref Api
        IntegrationType: HTTP_PROXY
        IntegrationUri: https://example.com
        ResponseParameters:
          "404": { ResponseParameters: [{ Destination: overwrite:statuscode, Source: "200" }] }
    Queue:
      Type: AWS::ApiGatewayV2::Integration
      Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationSubtype: SQS-SendMessage }
    GetUsers:
      Type: AWS::ApiGatewayV2::Route
      Properties:
        ApiId: !Ref Api
        RouteKey: GET /users
        AuthorizationType: JWT
        AuthorizerId: !Ref Tokens
        AuthorizationScopes: [users.read]
        Target: !Join [/, [integrations, !Ref UsersCall]]
    Default:
      Type: AWS::ApiGatewayV2::Route
      Properties: { ApiId: !Ref Api, RouteKey: $default, Target: !Sub "integrations/${Backend}" }
    Send:
      Type: AWS::ApiGatewayV2::Route
      Properties: { ApiId: !Ref Api, RouteKey: POST /q, Target: !Sub "integrations/${Queue}" }
    Stage:
      Type: AWS::ApiGatewayV2::Stage
      Properties:
        ApiId: !Ref Api
        StageName: $default
        AutoDeploy: true
        DefaultRouteSettings: { ThrottlingRateLimit: 50 }
        RouteSettings: { GET /users: { ThrottlingRateLimit: 5 } }
    """
