import RuntimeConfig

extension Entry {
    /// `$r1_origin`, the origin that is told to be allowed, and `$r1_preflight`.
    func map(_ cors: CORS, _ block: inout Block) {
        var origins: [(String, String)] = [("", "")]
        for origin in cors.origins where origin != "*" {
            origins.append(
                origin.hasSuffix("://*")
                    ? ("~^\(String(origin.dropLast()).escapedForPattern)", "$http_origin") : (origin, "$http_origin"))
        }
        block.map("$http_origin", "\(name)_origin", origins, otherwise: cors.origins.contains("*") ? "*" : "")
        let source = "$request_method|$http_origin|$http_access_control_request_method|$\(name)_route"
        // A route that judges callers judges the preflights that it catches, too.
        let guarded = api.routes.indices.filter { index in
            let method = api.routes[index].key.prefix { $0 != " " }
            return api.routes[index].authorization != .none && ["$default", "ANY", "OPTIONS"].contains(method)
        }
        block.map(
            source, "\(name)_preflight",
            guarded.map { ("~^OPTIONS\\|[^|]*\\|[^|]*\\|\($0 + 1)$", "") } + [
                ("~^OPTIONS\\|[^|]+\\|[^|]+\\|", "1"), ("~^OPTIONS\\|[^|]*\\|[^|]*\\|$", "1"),
            ])
        for (field, value) in fields(cors) + preflightFields(cors) {
            block.map("$\(name)_origin", variable(of: field), [("", "")], otherwise: value)
        }
    }

    /// Keeps back what backends say of CORS: the API's word counts.
    var hiddenFields: String {
        guard api.cors != nil else { return "" }
        var block = Block()
        for field in [
            "Allow-Origin", "Allow-Methods", "Allow-Headers", "Allow-Credentials", "Expose-Headers", "Max-Age",
        ] {
            block.add("proxy_hide_header Access-Control-\(field);")
        }
        return block.text
    }

    /// What every answer says.
    var corsFields: String {
        guard let cors = api.cors else { return "" }
        var block = Block()
        block.add("add_header Access-Control-Allow-Origin $\(name)_origin always;")
        for (field, _) in fields(cors) { block.add("add_header \(field) $\(variable(of: field)) always;") }
        return block.text
    }

    func addPreflight(_ block: inout Block) {
        guard let cors = api.cors else { return }
        block.open("if ($\(name)_preflight)") { block in
            block.add("add_header Access-Control-Allow-Origin $\(name)_origin;")
            for (field, _) in fields(cors) + preflightFields(cors) {
                block.add("add_header \(field) $\(variable(of: field));")
            }
            block.add("return 204;")
        }
    }

    private func fields(_ cors: CORS) -> [(String, String)] {
        var fields: [(String, String)] = []
        if cors.allowsCredentials { fields.append(("Access-Control-Allow-Credentials", "true")) }
        if !cors.exposedHeaders.isEmpty {
            fields.append(("Access-Control-Expose-Headers", cors.exposedHeaders.joined(separator: ",")))
        }
        return fields
    }

    private func preflightFields(_ cors: CORS) -> [(String, String)] {
        var fields: [(String, String)] = []
        if !cors.methods.isEmpty {
            fields.append(("Access-Control-Allow-Methods", cors.methods.joined(separator: ",")))
        }
        if !cors.headers.isEmpty {
            fields.append(("Access-Control-Allow-Headers", cors.headers.joined(separator: ",").lowercased()))
        }
        if let age = cors.maxAge { fields.append(("Access-Control-Max-Age", "\(age)")) }
        return fields
    }

    private func variable(of field: String) -> String {
        "\(name)_\(field.lowercased().dropFirst("access-control-".count).map { $0 == "-" ? "_" : String($0) }.joined())"
    }
}
