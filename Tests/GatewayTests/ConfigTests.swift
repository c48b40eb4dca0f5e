import Compiler
import Foundation
import Gateway
import LocalConfig
import RuntimeConfig
import Testing
import Tree
import Variables

/// From a spec to the configuration of the local gateway, and what the gateway then does.
@Suite struct ConfigTests {
    static let spec = """
        service: shop
        provider:
          name: aws
          runtime: nodejs22.x
          stage: test
          region: eu-west-1
          apiGateway:
            apiKeys: [{ name: partner, value: partner-key-with-20-characters }]
            usagePlan: { quota: { limit: 2, period: DAY }, throttle: { rateLimit: 10, burstLimit: 5 } }
            minimumCompressionSize: 1024
          httpApi: { cors: true }
          websocketsApiRouteSelectionExpression: $request.body.do
        functions:
          rest:
            handler: h.rest
            timeout: 7
            environment: { TABLE: !Ref Table }
            events:
              - http: { method: get, path: 'items/{id}', private: true }
              - http: { method: post, path: items, request: { schemas: { application/json: { type: object, required: [a] } } } }
              - http: { method: get, path: guarded, authorizer: { name: judge, type: token } }
          judge: { handler: h.judge }
          web:
            handler: h.web
            events: [{ httpApi: 'GET /web/{name}' }]
          socket:
            handler: h.socket
            events: [{ websocket: $connect }, { websocket: { route: talk, routeResponseSelectionExpression: $default } }]
        resources:
          Resources:
            Table:
              Type: AWS::DynamoDB::Table
              Properties: { TableName: items }
        """

    private func config() throws -> Config {
        let made = compile(
            Input(
                specPath: "serverless.yml", environment: Environment(),
                files: OneFile(name: "serverless.yml", bytes: Array(Self.spec.utf8))))
        #expect(!made.diagnostics.hasErrors, "\(made.diagnostics.all.map(\.headline))")
        return configure(try #require(made.graph), region: "eu-west-1")
    }

    @Test func tellsEverythingAndNothingElse() throws {
        let config = try config()
        #expect(Set(config.apis.map(\.kind)) == [.rest, .http, .websocket])
        let web = try #require(config.apis.first { $0.kind == .http })
        let socket = try #require(config.apis.first { $0.kind == .websocket })
        #expect(config.apis[0].stages.map(\.name) == ["test"])
        #expect(config.apis[0].minimumCompressionSize == 1024)
        let function = try #require(config.functions["shop-test-rest"])
        #expect(function.handler == "h.rest" && function.timeout == 7 && function.environment["TABLE"] == "items")
        let keyed = try #require(config.apis[0].routes.first { $0.key == "GET /items/{id}" })
        #expect(keyed.requiresKey && keyed.integration?.function == "shop-test-rest")
        #expect(config.apis[0].routes.first { $0.key == "POST /items" }?.validatesBody == true)
        #expect(config.usagePlans.first?.quota?.limit == 2 && config.apiKeys.first?.value.hasPrefix("partner") == true)
        #expect(web.cors?.origins == ["*"])
        #expect(socket.routeSelection == "$request.body.do")
        #expect(socket.routes.first { $0.key == "talk" }?.answers == true)
    }

    @Test func readsWhatItWrites() throws {
        let config = try config()
        let text = JSONWriter.compact(config.config)
        #expect(try Config(config: try #require(JSONText.read(text))) == config)
    }

    @Test(arguments: [
        (#"{"apis":[{"id":1}]}"#, "apis.0.id"), (#"{"apis":[{"kind":"soap"}]}"#, "apis.0.kind"),
        (#"{"apis":[{"routes":[{"kex":"GET /"}]}]}"#, "apis.0.routes.0.kex"),
    ]) func tellsWhereItIsWrong(_ text: String, _ path: String) throws {
        let node = try #require(JSONText.read(text))
        let error = #expect(throws: ConfigError.self) { try Config(config: node) }
        #expect(error?.path == path)
    }

    @Test func schemaIsFresh() throws {
        let checkedIn = try String(contentsOfFile: "\(Shared.root)/schemas/gateway-config.schema.json", encoding: .utf8)
        #expect(
            checkedIn == String(decoding: JSONWriter.write(Config.document), as: UTF8.self),
            "run `swift run gwc-dev schema`")
    }

    // MARK: What runs from it

    @Test func runs() async throws {
        let gateway = Gateway(
            try config(),
            .test(functions: { function, event in
                switch function {
                case "shop-test-judge":
                    ["principalId": "me", "policyDocument": Policies.allow(event.map?["methodArn"]?.string ?? "")]
                case "shop-test-web": event.map?["pathParameters"] ?? .null
                default: ["statusCode": 200, "body": Node(event.map?["resource"]?.string ?? "")]
                }
            }))
        let rest = "apigatewayrestapi"
        let key = Headers([.init("x-api-key", "partner-key-with-20-characters")])
        #expect(await gateway.respond(to: Request(method: "GET", target: "/test/items/1"), api: rest).status == 403)
        for status in [200, 200, 429] {
            let request = Request(method: "GET", target: "/test/items/1", headers: key)
            #expect(await gateway.respond(to: request, api: rest).status == status)
        }
        let post = Request(method: "POST", target: "/test/items", body: Array(#"{"b":1}"#.utf8))
        #expect(await gateway.respond(to: post, api: rest).status == 400)
        #expect(await gateway.respond(to: Request(method: "GET", target: "/test/guarded"), api: rest).status == 401)
        let token = Headers([.init("Authorization", "t")])
        let guarded = Request(method: "GET", target: "/test/guarded", headers: token)
        #expect(await gateway.respond(to: guarded, api: rest).status == 200)
        let web = await gateway.respond(to: Request(method: "GET", target: "/web/a%20b"), api: "httpapi")
        #expect(String(decoding: web.body, as: UTF8.self) == #"{"name":"a b"}"#)
    }
}

private struct OneFile: FileSource {
    var name: String
    var bytes: [UInt8]

    func read(_ path: String) -> [UInt8]? { path == name ? bytes : nil }
}

enum Policies {
    static func allow(_ resource: String) -> Node { statement("Allow", resource) }
    static func deny(_ resource: String) -> Node { statement("Deny", resource) }

    private static func statement(_ effect: String, _ resource: String) -> Node {
        [
            "Version": "2012-10-17",
            "Statement": [["Action": "execute-api:Invoke", "Effect": Node(effect), "Resource": Node(resource)]],
        ]
    }
}
