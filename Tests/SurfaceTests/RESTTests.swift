import CloudFormation
import Surface
import Testing
import Tree

@Suite struct RESTTests {
    @Test("a method has its path, its callers and what answers") func method() throws {
        let api = try #require(surface(restTemplate).apis.first)
        #expect(api.kind == .rest)
        #expect(api.routes.map(\.key.text) == ["GET /users/{id}", "OPTIONS /users/{id}", "POST /"])
        let route = api.routes[0]
        #expect(route.access.scheme == .lambda)
        #expect(api.authorizer(of: route)?.function?.id == "Judge")
        #expect(api.authorizer(of: route)?.identitySources == ["method.request.header.A", "method.request.header.B"])
        guard case .function(let function)? = route.integration?.target else { return #expect(Bool(false)) }
        #expect(function.id == "Users")
        #expect(function.qualifier == "Live")
        #expect(api.routes[2].integration?.target == .service("sqs", action: "123456789012/queue"))
        #expect(api.routes[2].access.isOpen)
    }

    @Test("an OPTIONS method without a backend is the preflight of its path") func preflight() throws {
        let cors = try #require(surface(restTemplate).apis.first?.preflight(of: "/users/{id}"))
        #expect(cors.origins == ["https://a.example", "https://b.example"])
        #expect(cors.methods == ["GET", "OPTIONS"])
        #expect(cors.headers == ["Content-Type", "X-Trace"])
        #expect(cors.maxAge?.int == 600)
        #expect(cors.allowsCredentials?.bool == true)
        #expect(cors.echoesOrigin && cors.isComplete)
        #expect(try surface(restTemplate).apis.first?.preflight(of: "/") == nil)
    }

    @Test("a deployment makes a stage, unless a resource is that stage") func stages() throws {
        let stages = try #require(surface(restTemplate).apis.first?.stages)
        #expect(stages.map(\.id) == ["Stage", "Second"])
        let prod = stages[0]
        #expect(prod.deployment == "First")
        let route = Route.Key.http(method: "GET", path: "/users/{id}")
        #expect(prod.settings(for: route).map(\.rateLimit?.int) == [5, 100])
        #expect(prod.settings(for: .http(method: "POST", path: "/")).map(\.rateLimit?.int) == [100])
    }

    @Test("resources that are each other's parents have no path") func cycle() throws {
        let api = try surface(
            """
            Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: a } }
            A: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !Ref B, PathPart: a } }
            B: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !Ref A, PathPart: b } }
            Get:
              Type: AWS::ApiGateway::Method
              Properties: { RestApiId: !Ref Api, ResourceId: !Ref A, HttpMethod: GET, AuthorizationType: NONE }
            """
        ).apis.first
        #expect(api?.routes.map(\.key) == [.unknown])
    }

    @Test("an API of another stack is known by what points at it") func elsewhere() throws {
        let apis = try surface(
            """
            Get:
              Type: AWS::ApiGateway::Method
              Properties:
                RestApiId: !ImportValue shared-api
                ResourceId: abc123
                HttpMethod: GET
                AuthorizationType: !Ref Kind
            """
        ).apis
        #expect(apis.map(\.definition) == [.elsewhere])
        #expect(apis.first?.routes.map(\.access.scheme) == [.unknown])
    }

    /// "Set up a Lambda proxy integration with payload response streaming in API Gateway"
    @Test func readsFunctionsThatStream() throws {
        let api = try #require(
            surface(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Users: { Type: AWS::Lambda::Function, Properties: { FunctionName: users } }
                Get:
                  Type: AWS::ApiGateway::Method
                  Properties:
                    RestApiId: !Ref Api
                    ResourceId: !GetAtt Api.RootResourceId
                    HttpMethod: GET
                    Integration:
                      Type: AWS_PROXY
                      ResponseTransferMode: STREAM
                      Uri: !Sub arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/${Users.Arn}/response-streaming-invocations
                """
            ).apis.first)
        guard case .function(let function)? = api.routes.first?.integration?.target else {
            Issue.record("\(String(describing: api.routes.first?.integration?.target))")
            return
        }
        #expect(function.id == "Users")
    }

    @Test("usage plans, keys and domains") func callers() throws {
        let surface = try surface(restTemplate)
        #expect(surface.usagePlans.map(\.keys) == [["Key"]])
        #expect(surface.usagePlans.first?.stages.map(\.api) == ["Api"])
        #expect(surface.usagePlans.first?.quota?["Limit"] == 1000)
        #expect(surface.domains.map(\.id) == ["Domain"])
        #expect(surface.domains.first?.mappings.map(\.api) == ["Api"])
    }
}

private let restTemplate = """
    Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
    UsersPath:
      Type: AWS::ApiGateway::Resource
      Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: users }
    UserPath:
      Type: AWS::ApiGateway::Resource
      Properties: { RestApiId: !Ref Api, ParentId: !Ref UsersPath, PathPart: "{id}" }
    Users: { Type: AWS::Lambda::Function, Properties: { FunctionName: users } }
    Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Users, Name: live } }
    Judge: { Type: AWS::Lambda::Function, Properties: { FunctionName: judge } }
    Authorizer:
      Type: AWS::ApiGateway::Authorizer
      Properties:
        RestApiId: !Ref Api
        Type: REQUEST
        IdentitySource: method.request.header.A, method.request.header.B
        AuthorizerUri: !Sub arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${Judge.Arn}/invocations
    GetUser:
      Type: AWS::ApiGateway::Method
      Properties:
        RestApiId: !Ref Api
        ResourceId: !Ref UserPath
        HttpMethod: get
        AuthorizationType: CUSTOM
        AuthorizerId: !Ref Authorizer
        Integration:
          Type: AWS_PROXY
          Uri: !Join ["", ["arn:", !Ref AWS::Partition, ":apigateway:", !Ref AWS::Region, ":lambda:path/2015-03-31/functions/", !Ref Live, /invocations]]
    Preflight:
      Type: AWS::ApiGateway::Method
      Properties:
        RestApiId: !Ref Api
        ResourceId: !Ref UserPath
        HttpMethod: OPTIONS
        AuthorizationType: NONE
        Integration:
          Type: MOCK
          IntegrationResponses:
            - StatusCode: 200
              ResponseParameters:
                method.response.header.Access-Control-Allow-Origin: "'https://a.example'"
                method.response.header.access-control-allow-methods: "'GET,OPTIONS'"
                method.response.header.Access-Control-Allow-Headers: "'Content-Type, X-Trace'"
                method.response.header.Access-Control-Max-Age: "'600'"
                method.response.header.Access-Control-Allow-Credentials: "'true'"
              ResponseTemplates:
                application/json: |
                  #set($origin = $input.params("Origin"))
                  #if($origin.matches("https://a[.]example") || $origin.matches("https://b[.]example"))
                  #set($context.responseOverride.header.Access-Control-Allow-Origin = $origin) #end
    Send:
      Type: AWS::ApiGateway::Method
      Properties:
        RestApiId: !Ref Api
        ResourceId: !GetAtt Api.RootResourceId
        HttpMethod: POST
        AuthorizationType: NONE
        Integration: { Type: AWS, Uri: !Sub "arn:${AWS::Partition}:apigateway:${AWS::Region}:sqs:path/123456789012/queue" }
    First: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api, StageName: prod } }
    Second: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api, StageName: test } }
    Stage:
      Type: AWS::ApiGateway::Stage
      Properties:
        RestApiId: !Ref Api
        StageName: prod
        DeploymentId: !Ref First
        MethodSettings:
          - { ResourcePath: /*, HttpMethod: "*", ThrottlingRateLimit: 100 }
          - { ResourcePath: "/~1users~1{id}", HttpMethod: GET, ThrottlingRateLimit: 5 }
    Key: { Type: AWS::ApiGateway::ApiKey, Properties: { Name: partner } }
    Plan:
      Type: AWS::ApiGateway::UsagePlan
      Properties:
        ApiStages: [{ ApiId: !Ref Api, Stage: prod }]
        Quota: { Limit: 1000, Period: DAY }
    PlanKey:
      Type: AWS::ApiGateway::UsagePlanKey
      Properties: { KeyId: !Ref Key, KeyType: API_KEY, UsagePlanId: !Ref Plan }
    Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com } }
    Mapping:
      Type: AWS::ApiGateway::BasePathMapping
      Properties: { DomainName: api.example.com, RestApiId: !Ref Api, Stage: prod }
    """
