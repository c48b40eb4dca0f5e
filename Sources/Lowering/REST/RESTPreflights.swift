import CloudFormation
import Model
import Tree

extension Lowering {
    /// One `OPTIONS` method a path with CORS, which API Gateway answers by itself; their logical ids.
    mutating func addPreflights(_ rest: RESTLowering) -> [String] {
        rest.api.preflights.map { preflight in
            let id = Naming.restMethod(FoldedPath.fold(preflight.path), "OPTIONS")
            var properties = preflightMethod(preflight.cors)
            properties["ResourceId"] = rest.resources.id(of: preflight.path)
            properties["RestApiId"] = rest.id
            graph[id] = Resource("AWS::ApiGateway::Method", properties, origin: preflight.cors.origin)
            return id
        }
    }

    /// The method that answers, without the resource that it belongs to.
    func preflightMethod(_ cors: CORS) -> Node {
        let headers = cors.preflightHeaders
        return [
            "AuthorizationType": "NONE",
            "HttpMethod": "OPTIONS",
            "MethodResponses": [
                [
                    "StatusCode": "200", "ResponseParameters": Node(headers.mapValues { _ in true }),
                    "ResponseModels": [:],
                ]
            ],
            "RequestParameters": [:],
            "Integration": [
                "Type": "MOCK",
                "RequestTemplates": ["application/json": "{statusCode:200}"],
                "ContentHandling": "CONVERT_TO_TEXT",
                "IntegrationResponses": [
                    [
                        "StatusCode": "200", "ResponseParameters": Node(headers),
                        "ResponseTemplates": ["application/json": Node(cors.originTemplate)],
                    ]
                ],
            ],
        ]
    }
}

extension CORS {
    /// The headers of a preflight's answer, by the names of a method's parameters; the values are quoted texts.
    fileprivate var preflightHeaders: Mapping {
        var headers = Mapping()
        func add(_ name: String, _ value: String) { headers.append("method.response.header.\(name)", "'\(value)'") }
        // Without an origin the framework writes JavaScript's word for nothing.
        add("Access-Control-Allow-Origin", origins.first?.printed ?? "undefined")
        add("Access-Control-Allow-Headers", self.headers.map(\.printed).joined(separator: ","))
        add("Access-Control-Allow-Methods", methods.map(\.printed).joined(separator: ","))
        if allowCredentials { add("Access-Control-Allow-Credentials", "true") }
        if let maxAge { add("Access-Control-Max-Age", maxAge.printed) }
        if let cacheControl { add("Cache-Control", cacheControl.printed) }
        return headers
    }

    /// A Velocity template that names the origin that asked, if it is one of the list; empty when all get the same.
    var originTemplate: String {
        guard echoesOrigin else { return "" }
        let matches = origins.map { "$origin.matches(\"\(pattern($0.printed))\")" }.joined(separator: " || ")
        return "#set($origin = $input.params(\"Origin\"))\n"
            + "#if($origin == \"\") #set($origin = $input.params(\"origin\")) #end\n"
            + "#if(\(matches)) #set($context.responseOverride.header.Access-Control-Allow-Origin = $origin) #end"
    }

    /// An origin as a regular expression; only the first `*` stands for anything.
    private func pattern(_ origin: String) -> String {
        let escaped = origin.replacing(".", with: "[.]")
        guard let star = escaped.firstIndex(of: "*") else { return escaped }
        return "\(escaped[..<star]).+\(escaped[escaped.index(after: star)...])"
    }
}
