import Compiler
import Testing
import Tree
import Variables

/// A deployment is replaced exactly when the API has changed: its logical id is a digest of what it shows.
@Suite struct RESTDeploymentTests {
    @Test func staysWhileTheAPIStays() throws {
        let before = try deployment(of: service(events: "GET /a", memory: 128))
        #expect(try deployment(of: service(events: "GET /a", memory: 256)) == before)
    }

    @Test func doesNotDependOnTheOrder() throws {
        let before = try deployment(of: service(events: "GET /a", "GET /b"))
        #expect(try deployment(of: service(events: "GET /b", "GET /a")) == before)
    }

    @Test(arguments: ["POST /a", "GET /b", "{ path: a, method: get, private: true }"])
    func changesWithTheAPI(_ event: String) throws {
        let before = try deployment(of: service(events: "GET /a"))
        #expect(try deployment(of: service(events: event)) != before)
    }

    @Test func changesWithTheAuthorsOwnChanges() throws {
        let before = try deployment(of: service(events: "GET /a"))
        let overriding = """
            resources:
              Resources: { ApiGatewayMethodAGet: { Properties: { ApiKeyRequired: true } } }
            """
        #expect(try deployment(of: service(events: "GET /a") + overriding) != before)
    }

    @Test func comesBeforeKeysAndPlans() throws {
        let keys = "\n  apiGateway: { apiKeys: [one] }"
        let made = try #require(template(of: service(events: "GET /a", provider: keys)))
        let id = try deployment(of: service(events: "GET /a", provider: keys))
        #expect(made["Resources"]?["ApiGatewayApiKey1"]?["DependsOn"] == Node(id))
        #expect(made["Resources"]?["ApiGatewayUsagePlan"]?["DependsOn"] == Node(id))
    }

    @Test func isWhatAuthorsMeanByTheInstanceID() throws {
        let waiting = """
            resources:
              Resources: { Late: { Type: "AWS::SNS::Topic", DependsOn: ["ApiGatewayDeployment${sls:instanceId}"] } }
            """
        let spec = service(events: "GET /a") + waiting
        let made = try #require(template(of: spec))
        #expect(made["Resources"]?["Late"]?["DependsOn"] == [Node(try deployment(of: spec))])
    }

    private func service(events: String..., memory: Int = 128, provider: String = "") -> String {
        """
        service: shop
        provider:
          name: aws
          runtime: nodejs22.x\(provider)
        functions:
          items:
            handler: a.b
            memorySize: \(memory)
            events: [\(events.map { "{ http: \($0) }" }.joined(separator: ", "))]

        """
    }

    private func deployment(of text: String) throws -> String {
        let resources = try #require(template(of: text)?["Resources"]?.map)
        let ids = resources.keys.filter { $0.hasPrefix("ApiGatewayDeployment") }
        #expect(ids.count == 1)
        return try #require(ids.first)
    }

    private func template(of text: String) -> Node? {
        let made = compile(
            Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: text)))
        return made.graph?.template
    }
}
