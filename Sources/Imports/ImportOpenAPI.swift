import Diagnostics
import Tree

/// The kinds of APIs that an OpenAPI document can become.
package enum ImportedKind: String, Sendable, CaseIterable { case http, rest }

/// Makes a spec of an OpenAPI 3 document: a route for each operation, a function for each that names no other backend.
///
/// A route is never more open than the document has it: a scheme that API Gateway cannot check by itself becomes a function
/// that judges, to be written.
///
/// - Parameters:
///   - kind: `nil` decides by what the document asks for: keys and checked bodies are features of REST APIs.
///   - service: the service's name, `nil` for one made of the document's title.
/// - Returns: `nil`, with the reason in the bag, when this is no OpenAPI 3 document.
///
/// Source: OpenAPI Specification 3.0.3 and 3.1.0; "OpenAPI extensions for API Gateway", API Gateway Developer Guide.
package func importOpenAPI(
    _ document: Node, as kind: ImportedKind? = nil, service: String? = nil, into diagnostics: inout DiagnosticBag
) -> ImportedSpec? {
    guard let version = document["openapi"]?.string ?? document["openapi"]?.double.map({ "\($0)" }),
        version.hasPrefix("3.")
    else {
        let old = document["swagger"] != nil
        diagnostics.error(
            "no-openapi", old ? "the document is of Swagger 2, not OpenAPI 3" : "this is no OpenAPI 3 document",
            at: document.origin,
            help: old
                ? "convert it first, for example with swagger2openapi" : "it has to say `openapi: 3.0.3` or the like")
        return nil
    }
    var importing = Importing(document, kind: kind, service: service)
    return importing.run()
}

/// The import under way.
struct Importing {
    let document: Node
    let kind: ImportedKind
    let service: String
    var losses: [ImportedSpec.Loss] = []
    var functions = Mapping()
    var authorizers = Mapping()
    var models = Mapping()

    private static let methods: Set<String> = [
        "get", "put", "post", "delete", "options", "head", "patch", "x-amazon-apigateway-any-method",
    ]

    init(_ document: Node, kind: ImportedKind?, service: String?) {
        self.document = document
        self.kind = kind ?? Importing.kind(of: document)
        self.service = service ?? serviceName(document["info"]?["title"]?.string ?? "")
    }

    private static func kind(of document: Node) -> ImportedKind {
        let schemes = document["components"]?["securitySchemes"]?.map ?? Mapping()
        let hasKeys = schemes.contains { isGatewayKey($0.value) }
        return hasKeys || document["x-amazon-apigateway-request-validators"] != nil ? .rest : .http
    }

    /// `x-api-key`, which the gateway itself looks at.
    static func isGatewayKey(_ scheme: Node) -> Bool {
        scheme["type"]?.string == "apiKey" && scheme["name"]?.string?.lowercased() == "x-api-key"
            && scheme["in"]?.string == "header" && scheme["x-amazon-apigateway-authorizer"] == nil
    }

    mutating func lose(_ place: String, _ text: String) {
        let loss = ImportedSpec.Loss(place: place, text: text)
        if !losses.contains(loss) { losses.append(loss) }
    }

    mutating func run() -> ImportedSpec {
        loseTopLevel()
        let routes = self.routes()
        let usesKeys = routes.contains { $0.value["apiKey"]?.bool == true }
        let api: Node = [
            "type": Node(kind.rawValue),
            "description": document["info"]?["description"]?.string.map { Node(String($0.prefix(1024))) },
            "authorizers": authorizers.isEmpty ? nil : Node(authorizers),
            "apiKeys": usesKeys ? ["default": true] : nil,
            "usagePlans": usesKeys ? ["default": ["keys": ["default"]]] : nil,
            "models": models.isEmpty ? nil : Node(models), "routes": Node(routes),
        ]
        if usesKeys { lose("apiKeys", "one key and one usage plan to begin with; the document knows of no limits") }
        let spec: Node = [
            "service": Node(service), "provider": ["name": "aws", "runtime": "nodejs22.x"],
            "functions": functions.isEmpty ? nil : Node(functions), "apis": ["api": api],
        ]
        return ImportedSpec(spec: spec, losses: losses)
    }

    private mutating func loseTopLevel() {
        let known: Set<String> = [
            "openapi", "info", "paths", "components", "security", "x-amazon-apigateway-request-validators",
        ]
        for entry in document.map ?? Mapping() where !known.contains(entry.key) && !entry.value.isEmpty {
            switch entry.key {
            case "servers": lose("servers", "the addresses of the API; AWS gives it one, `domain:` gives it yours")
            case "tags", "externalDocs": lose(entry.key, "documentation only")
            default: lose(entry.key, "left out")
            }
        }
    }

    // MARK: - Routes

    private mutating func routes() -> Mapping {
        var routes = Mapping()
        for path in document["paths"]?.map ?? Mapping() where !path.key.hasPrefix("x-") {
            guard path.key.hasPrefix("/") else {
                lose(path.key, "left out: a path begins with a slash")
                continue
            }
            let item = resolved(path.value)
            loseItem(path.key, item)
            for operation in item.map ?? Mapping() {
                guard Importing.methods.contains(operation.key) else {
                    loseKey(operation.key, of: path.key)
                    continue
                }
                guard operation.value.map != nil else {
                    lose("\(operation.key.uppercased()) \(path.key)", "left out: the operation is no map")
                    continue
                }
                let verb = operation.key.hasPrefix("x-") ? "ANY" : operation.key.uppercased()
                guard let route = routePath(path.key, operation.value, verb) else { continue }
                let key = route == "/$default" ? "$default" : "\(verb) \(route)"
                if routes[key] == nil { routes.append(key, self.route(key, verb, path.key, item, operation.value)) }
            }
        }
        return routes
    }

    private mutating func loseItem(_ path: String, _ item: Node) {
        if let target = item["$ref"]?.string {
            lose(path, "what `\(target.cutForMessage)` has: only references within the document are followed")
        } else if item.map == nil {
            lose(path, "left out: its value is no map of operations")
        }
    }

    /// A key of a path that is no operation.
    private mutating func loseKey(_ key: String, of path: String) {
        if key == "trace" { return lose("TRACE \(path)", "API Gateway takes no TRACE") }
        if key == "servers" { return lose(path, "`servers`") }
        let known = ["$ref", "summary", "description", "parameters"]
        guard !known.contains(key), !key.hasPrefix("x-") else { return }
        let advice = nearest(to: key, among: Importing.methods.sorted()).map { "; is it `\($0)`?" } ?? ""
        lose("\(key) \(path)", "left out: `\(key.cutForMessage)` is no method\(advice)")
    }

    /// The path as API Gateway takes it; `nil` for one that it cannot have.
    private mutating func routePath(_ path: String, _ operation: Node, _ verb: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        for part in parts where part.contains("{") {
            guard part.hasPrefix("{"), part.hasSuffix("}"), !part.dropFirst().contains("{") else {
                lose(
                    "\(verb) \(path)",
                    "left out: a variable has to fill a whole part of the path, not a part of `\(part)`")
                return nil
            }
        }
        if path.count > 1, path.hasSuffix("/") {
            lose("\(verb) \(path)", "without the slash at its end")
            return "/" + parts.joined(separator: "/")
        }
        return path
    }

    private mutating func route(_ key: String, _ verb: String, _ path: String, _ item: Node, _ operation: Node) -> Node
    {
        var route = integration(key, verb, path, operation)
        if let access = access(key, operation) { for entry in access { route[entry.key] = entry.value } }
        if let text = operation["summary"]?.string ?? operation["description"]?.string {
            route["description"] = Node(String(text.split(separator: "\n").first ?? "").prefix(1024).description)
        }
        if let name = operation["operationId"]?.string { route["operation"] = Node(name) }
        if let request = request(key, item, operation) { route["request"] = request }
        loseOperation(key, operation)
        let isPlain = route.map?.count == 1 && route["function"] != nil
        return isPlain ? route["function"] ?? route : route
    }

    private mutating func loseOperation(_ key: String, _ operation: Node) {
        let answers = operation["responses"]?.map?.contains { !($0.value["content"]?.isEmpty ?? true) } ?? false
        if answers { lose(key, "the schemas of its answers: nothing checks them on AWS") }
        for name in ["callbacks", "servers", "links"] where operation[name] != nil { lose(key, "`\(name)`") }
        if operation["deprecated"]?.bool == true { lose(key, "that it is deprecated") }
    }

    // MARK: - Backends

    private mutating func integration(_ key: String, _ verb: String, _ path: String, _ operation: Node) -> Node {
        guard let given = operation["x-amazon-apigateway-integration"] else { return function(verb, path, operation) }
        let uri = given["uri"]?.string
        switch given["type"]?.string?.lowercased() {
        case "http_proxy", "http":
            guard let uri else { break }
            if given["type"]?.string?.lowercased() == "http" { lose(key, "its mapping templates") }
            return ["proxy": Node(uri)]
        case "aws_proxy":
            if let uri, uri.hasPrefix("arn:"), uri.contains(":function:") { return ["lambda": Node(lambdaARN(uri))] }
        case "mock" where kind == .rest:
            return ["mock": true]
        default: lose(key, "its integration of the type `\(given["type"]?.string ?? "?")`: a function answers instead")
        }
        return function(verb, path, operation)
    }

    /// The function's ARN in `arn:aws:apigateway:…:lambda:path/2015-03-31/functions/ARN/invocations`.
    private func lambdaARN(_ uri: String) -> String {
        guard let start = uri.firstRange(of: "/functions/") else { return uri }
        return String(uri[start.upperBound...]).replacing("/invocations", with: "")
    }

    private mutating func function(_ verb: String, _ path: String, _ operation: Node) -> Node {
        let name = functionName(operation["operationId"]?.string ?? "\(verb.lowercased()) \(path)")
        return ["function": Node(addFunction(name))]
    }

    /// A function of this name, or one with a number where the name is taken.
    mutating func addFunction(_ name: String) -> String {
        var free = name
        var number = 2
        while functions[free] != nil {
            free = "\(name)\(number)"
            number += 1
        }
        functions.append(free, ["handler": Node("src/\(free).handler")])
        return free
    }

    // MARK: - References

    /// What a `$ref` inside the document points at.
    func resolved(_ node: Node) -> Node {
        var node = node
        for _ in 0..<20 {
            guard let target = node["$ref"]?.string, target.hasPrefix("#/") else { return node }
            var found: Node? = document
            for part in target.dropFirst(2).split(separator: "/") {
                found = found?[String(part).replacing("~1", with: "/").replacing("~0", with: "~")]
            }
            guard let found else { return node }
            node = found
        }
        return node
    }
}

extension Node {
    var isEmpty: Bool { map?.isEmpty ?? list?.isEmpty ?? isNull }
}

/// A service's name of a title: a letter, then letters, digits and dashes.
func serviceName(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "-").drop { !$0.isLetter }
    return name.count > 1 ? String(name.prefix(40)) : "service"
}

/// A function's name of an operation's id or of a method and path: words in camel case.
func functionName(_ text: String) -> String {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var name = ""
    for word in words {
        name +=
            name.isEmpty
            ? word.prefix(1).lowercased() + word.dropFirst() : word.prefix(1).uppercased() + word.dropFirst()
    }
    return name.first?.isLetter == true ? String(name.prefix(48)) : "route\(name.prefix(40))"
}
