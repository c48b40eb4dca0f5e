import CloudFormation
import Compiler
import Diagnostics
import Emit
import Surface
import Syntax
import Testing
import Tree
import Variables

/// The documents of APIs say what the APIs do.
@Suite struct DocumentTests {
    private struct OneFile: FileSource {
        let text: String
        func read(_ path: String) -> [UInt8]? { path == "serverless.yml" ? Array(text.utf8) : nil }
    }

    private static let spec = """
        service: shop
        provider:
          name: aws
          runtime: nodejs22.x
          httpApi:
            authorizers:
              users: { type: jwt, identitySource: $request.header.Authorization, issuerUrl: "https://id.example.com/", audience: [shop] }
          apiGateway: { apiKeys: [partners] }
        functions:
          a:
            handler: a.b
            events:
              - httpApi: { method: GET, path: "/items/{id}", authorizer: { name: users, scopes: [read] } }
              - httpApi: { method: "*", path: "/files/{path+}" }
              - httpApi: DELETE /files/{path+}
              - httpApi: "*"
              - http:
                  method: post
                  path: orders/{id}
                  private: true
                  authorizer: aws_iam
                  cors: true
                  request:
                    parameters: { querystrings: { dry: true }, headers: { X-Trace: false } }
                    schemas: { application/json: { title: Order, type: [object, "null"], definitions: { n: { type: integer, const: 1 } }, properties: { n: { $ref: "#/definitions/n" } } } }
              - websocket: { route: $connect, authorizer: { name: check, identitySource: [route.request.querystring.token] } }
              - websocket: say
              - websocket: $default
          check: { handler: a.c }
        """

    private func surface() throws -> Surface {
        let made = compile(
            Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: Self.spec)))
        return Surface(try #require(made.graph))
    }

    private func read(_ bytes: [UInt8]) throws -> Node {
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        return try #require(readTree(sources.add(path: "d.json", bytes: bytes), of: sources, into: &diagnostics))
    }

    private func documents(extensions: Bool) throws -> [String: Node] {
        let options = DocumentOptions(version: "dev", region: "us-east-1", extensions: extensions)
        let artifacts = try emitOpenAPI(surface(), options) + emitAsyncAPI(surface(), options)
        return Dictionary(uniqueKeysWithValues: try artifacts.map { ($0.path, try read($0.bytes)) })
    }

    @Test func writesADocumentForEachAPI() throws {
        #expect(
            try documents(extensions: false).keys.sorted() == [
                "asyncapi/WebsocketsApi.json", "openapi/ApiGatewayRestApi.json", "openapi/HttpApi.json",
            ])
    }

    @Test func writesEveryRouteWithItsCallers() throws {
        let document = try #require(try documents(extensions: false)["openapi/HttpApi.json"])
        let files = document["paths"]?["/files/{path}"]?.map?.keys.sorted()
        #expect(files == ["delete", "get", "head", "options", "patch", "post", "put"])
        let get = document["paths"]?["/items/{id}"]?["get"]
        #expect(get?["security"] == [["users": ["read"]]])
        #expect(get?["parameters"] == [["name": "id", "in": "path", "required": true, "schema": ["type": "string"]]])
        #expect(
            document["components"]?["securitySchemes"]?["users"] == [
                "type": "openIdConnect",
                "openIdConnectUrl": "https://id.example.com/.well-known/openid-configuration",
            ])
        #expect(document["info"]?["description"]?.string?.contains("no path here matches") == true)
    }

    @Test func writesWhatARequestMustHold() throws {
        let document = try #require(try documents(extensions: false)["openapi/ApiGatewayRestApi.json"])
        #expect(document["paths"]?.map?.count == 1)
        let item = document["paths"]?["/orders/{id}"]
        #expect(item?.map?.keys == ["post"])
        #expect(item?["post"]?["security"] == [["sigv4": [], "api_key": []]])
        let parameters = item?["post"]?["parameters"]?.list?.map {
            "\($0["in"]?.string ?? "") \($0["name"]?.string ?? "") \($0["required"]?.bool ?? false)"
        }
        #expect(parameters?.sorted() == ["header X-Trace false", "path id true", "query dry true"])
        let reference = item?["post"]?["requestBody"]?["content"]?["application/json"]?["schema"]?["$ref"]?.string
        let name = try #require(reference?.split(separator: "/").last.map(String.init))
        let schemas = document["components"]?["schemas"]
        #expect(schemas?[name]?["type"] == "object")
        #expect(schemas?[name]?["nullable"] == true)
        #expect(schemas?[name]?["properties"]?["n"] == ["$ref": Node("#/components/schemas/\(name)-n")])
        #expect(schemas?["\(name)-n"]?["enum"] == [1])
    }

    @Test func describesConnectionsAndMessages() throws {
        let document = try #require(try documents(extensions: false)["asyncapi/WebsocketsApi.json"])
        let messages = document["components"]?["messages"]
        #expect(messages?["say"]?["payload"]?["properties"]?["action"] == ["const": "say"])
        #expect(messages?["default"]?["name"] == "$default")
        #expect(
            document["components"]?["securitySchemes"]?["check"] == [
                "type": "httpApiKey", "name": "token", "in": "query",
            ])
        #expect(document["channels"]?["/"]?["bindings"]?["ws"]?["query"]?["required"] == ["token"])
    }

    /// What AWS would import is read back as the same routes, callers and targets.
    @Test(arguments: ["HttpApi", "ApiGatewayRestApi"]) func readsBackAsTheSameAPI(_ id: String) throws {
        let surface = try surface()
        let before = try #require(surface.api(id))
        var graph = ResourceGraph()
        let document = try #require(try documents(extensions: true)["openapi/\(id).json"])
        let type = before.kind == .http ? "AWS::ApiGatewayV2::Api" : "AWS::ApiGateway::RestApi"
        let protocolType: Node? = before.kind == .http ? "HTTP" : nil
        graph[id] = Resource(type, ["Body": document, "ProtocolType": protocolType])
        let after = try #require(Surface(graph).api(id))
        func lines(_ api: API) -> [String] {
            api.routes.map { route in
                let target = route.integration?.target == .mock ? "mock" : route.integration?.type.string ?? ""
                return "\(route.key.text) \(route.access.scheme) \(route.access.scopes.compactMap(\.string)) \(target)"
            }.sorted()
        }
        #expect(lines(after) == lines(before))
    }
}
