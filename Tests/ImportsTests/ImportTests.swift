import Compiler
import Diagnostics
import Emit
import Imports
import Surface
import Syntax
import Testing
import Tree
import Variables

/// OpenAPI documents become specs that compile, with the routes and no more open than the documents have them.
@Suite struct ImportTests {
    private struct OneFile: FileSource {
        let text: String
        func read(_ path: String) -> [UInt8]? { path == "serverless.yml" ? Array(text.utf8) : nil }
    }

    private func read(_ text: String) throws -> Node {
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        return try #require(
            readTree(sources.add(path: "d.yml", bytes: Array(text.utf8)), of: sources, into: &diagnostics))
    }

    private func imported(_ document: Node, as kind: ImportedKind? = nil) throws -> ImportedSpec {
        var diagnostics = DiagnosticBag()
        return try #require(importOpenAPI(document, as: kind, into: &diagnostics))
    }

    @Test func tellsWhatItDrops() throws {
        let document = try read(
            """
            openapi: 3.0.3
            info: { title: shop, version: "1" }
            paths:
              /a: { gte: { responses: {} }, get: { responses: {} } }
              /b: { $ref: "other.yml#/paths/b" }
              c: { get: { responses: {} } }
              /d: { post: [1] }
              /e: no map
              x-note: mine
            """)
        let losses = try imported(document).losses.map { "\($0.place): \($0.text)" }
        #expect(
            losses == [
                "gte /a: left out: `gte` is no method; is it `get`?",
                "/b: what `other.yml#/paths/b` has: only references within the document are followed",
                "c: left out: a path begins with a slash", "POST /d: left out: the operation is no map",
                "/e: left out: its value is no map of operations",
            ])
    }

    private func surface(_ text: String) throws -> Surface {
        let made = compile(Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: text)))
        #expect(!made.diagnostics.hasErrors, "\(made.diagnostics.all.map(\.headline))\n\(text)")
        return Surface(try #require(made.graph))
    }

    private func lines(_ surface: Surface) -> [String] {
        surface.apis.flatMap(\.routes).filter { !$0.isPreflight }.map { route in
            let key = route.requiresAPIKey?.bool == true ? " key" : ""
            return "\(route.key.text) \(route.access.scheme) \(route.access.scopes.compactMap(\.string))\(key)"
        }.sorted()
    }

    private static let own = [
        """
        service: shop
        provider: { name: aws, runtime: nodejs22.x }
        functions: { a: { handler: a.b } }
        apis:
          shop:
            type: http
            authorizers: { users: { type: jwt, issuer: "https://id.example.com/", audience: [shop] } }
            routes:
              GET /items/{id}: { function: a, authorizer: { name: users, scopes: [read] } }
              POST /items: { function: a, authorizer: iam }
              GET /health: a
              DELETE /items/{id}/parts/{part}: { function: a, authorizer: users }
        """,
        """
        service: orders
        provider: { name: aws, runtime: nodejs22.x }
        functions: { a: { handler: a.b } }
        apis:
          orders:
            type: rest
            apiKeys: { partners: true }
            usagePlans: { all: { keys: [partners] } }
            models:
              Order: { type: object, required: [n], properties: { n: { type: integer } } }
            routes:
              GET /orders/{id}: { function: a, apiKey: true, authorizer: iam }
              POST /orders: { function: a, apiKey: true, request: { body: Order, query: { dry: required } } }
              GET /health: a
        """,
    ]

    @Test(arguments: own) func readsItsOwnDocuments(_ spec: String) throws {
        let before = try surface(spec)
        for extensions in [false, true] {
            let options = DocumentOptions(version: "1", region: "us-east-1", extensions: extensions)
            let artifact = try #require(emitOpenAPI(before, options).first)
            let made = try imported(try read(String(decoding: artifact.bytes, as: UTF8.self)))
            #expect(lines(try surface(made.text)) == lines(before))
        }
    }

    private static let pets = """
        openapi: 3.0.3
        info: { title: Swagger Petstore, version: 1.0.0 }
        servers: [{ url: https://petstore.example.com/v1 }]
        paths:
          /pets:
            parameters: [{ name: tenant, in: header, required: true, schema: { type: string } }]
            get:
              operationId: listPets
              summary: List all pets
              tags: [pets]
              parameters: [{ $ref: '#/components/parameters/Limit' }]
              responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
            post:
              operationId: createPets
              security: [{ key: [] }]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '201': { description: made } }
          /pets/{petId}:
            get: { operationId: showPetById, parameters: [{ name: petId, in: path, required: true, schema: { type: string } }], responses: { '200': { description: ok } } }
        components:
          parameters: { Limit: { name: limit, in: query, schema: { type: integer } } }
          securitySchemes: { key: { type: apiKey, in: header, name: X-API-Key } }
          schemas:
            Pet: { type: object, required: [id, name], properties: { id: { type: integer, format: int64 }, name: { type: string, nullable: true, example: Rex }, owner: { $ref: '#/components/schemas/Owner' } } }
            Owner: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
        """

    @Test func importsKeysModelsAndParameters() throws {
        let made = try imported(try read(Self.pets))
        let surface = try surface(made.text)
        #expect(lines(surface) == ["GET /pets open []", "GET /pets/{petId} open []", "POST /pets open [] key"])
        #expect(made.spec["service"] == "swagger-petstore")
        #expect(made.spec["functions"]?.map?.keys == ["listPets", "createPets", "showPetById"])
        let pet = made.spec["apis"]?["api"]?["models"]?["Pet"]
        #expect(pet?["properties"]?["name"] == ["type": ["string", "null"]])
        #expect(pet?["definitions"]?["Owner"]?["properties"]?["pets"]?["items"] == ["$ref": "#/definitions/Pet"])
        let get = made.spec["apis"]?["api"]?["routes"]?["GET /pets"]
        #expect(get?["request"] == ["query": ["limit": "optional"], "headers": ["tenant": "required"]])
        #expect(made.losses.map(\.place).contains("servers"))
        #expect(made.losses.contains { $0.place == "GET /pets" && $0.text.contains("schemas of its answers") })
    }

    private static let bookings = """
        openapi: 3.1.0
        info: { title: "Bookings (internal)", version: "2" }
        security: [{ bearer: [] }]
        paths:
          /bookings/{id}.json: { get: { responses: { default: { description: ok } } } }
          /bookings/: { get: { responses: { default: { description: ok } } } }
          /bookings/{id}:
            get: { responses: { default: { description: ok } } }
            trace: { responses: { default: { description: ok } } }
          /login: { post: { security: [], responses: { default: { description: ok } } } }
          /reports: { get: { security: [{ oidc: [reports] }, { bearer: [] }], responses: { default: { description: ok } } } }
          /legacy/{path}: { get: { x-amazon-apigateway-integration: { type: http_proxy, httpMethod: GET, uri: "https://legacy.example.com/{path}" }, responses: { default: { description: ok } } } }
        components:
          securitySchemes:
            bearer: { type: http, scheme: bearer }
            oidc: { type: openIdConnect, openIdConnectUrl: https://id.example.com/.well-known/openid-configuration }
        """

    @Test func leavesNoRouteMoreOpen() throws {
        let made = try imported(try read(Self.bookings))
        let surface = try surface(made.text)
        #expect(
            lines(surface) == [
                "GET /bookings lambda []", "GET /bookings/{id} lambda []", "GET /legacy/{path} lambda []",
                "GET /reports jwt [\"reports\"]", "POST /login open []",
            ])
        let places = made.losses.map(\.place)
        for place in [
            "GET /bookings/{id}.json", "TRACE /bookings/{id}", "securitySchemes.bearer", "securitySchemes.oidc",
            "GET /reports",
        ] {
            #expect(places.contains(place), "\(place)")
        }
        #expect(made.text.hasPrefix("# Not carried over"))
    }

    @Test(arguments: ["swagger: '2.0'", "hello: world", "[1]"]) func refusesWhatIsNoOpenAPI3(_ text: String) throws {
        var diagnostics = DiagnosticBag()
        #expect(importOpenAPI(try read(text), into: &diagnostics) == nil)
        #expect(diagnostics.hasErrors)
    }
}
