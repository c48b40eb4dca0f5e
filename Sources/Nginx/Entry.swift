import RuntimeConfig

/// One way into a stage of an API: host names and the beginning of the path.
struct Entry {
    let api: API
    let stage: Stage
    let hosts: [String]
    /// `/dev`, or nothing where all paths belong to the stage.
    let prefix: String
    /// What names of variables begin with.
    let name: String
}

/// The ways into the APIs of a service: each by its own host name below its stage, and by the custom domains.
func entries(of config: Config) -> [Entry] {
    var found: [Entry] = []
    func add(_ api: API, _ stage: Stage, _ hosts: [String], _ prefix: String) {
        found.append(Entry(api: api, stage: stage, hosts: hosts, prefix: prefix, name: "r\(found.count + 1)"))
    }
    for api in config.apis where api.kind != .functionURL {
        let host = "\(api.id.lowercased()).execute-api.localhost"
        for stage in api.stages { add(api, stage, [host], stage.name == "$default" ? "" : "/\(stage.name)") }
    }
    for domain in config.domains {
        for route in domain.routes {
            guard let api = config.apis.first(where: { $0.id == route.api }),
                let stage = api.stages.first(where: { $0.name == route.stage })
            else { continue }
            add(api, stage, [domain.name], route.path.isEmpty ? "" : "/\(route.path)")
        }
    }
    return found
}

extension Entry {
    /// The variables that say what happens to a request.
    func maps(_ upstreams: inout Upstreams) -> String {
        var block = Block()
        block.add("# \(api.kind.rawValue) API \(api.name.isEmpty ? api.id : api.name), stage \(stage.name)")
        if api.kind == .websocket { return block.text }
        block.map(
            "$request_uri", "\(name)_path",
            [
                ("~^\(prefix.escapedForPattern)(?<\(name)_rest>/[^?]*)", "$\(name)_rest"),
                ("~^\(prefix.escapedForPattern)(\\?|$)", "/"),
            ])
        if api.kind == .rest { mapResources(&block) } else { mapRoutes(&block) }
        mapBackends(&block, &upstreams)
        if let cors = api.cors { map(cors, &block) }
        declareLimits(&block)
        return block.text
    }

    /// What is done with the requests of the stage.
    var location: String {
        var block = Block()
        if api.kind == .websocket {
            block.open("location ~ ^\(prefix.escapedForPattern)(/|$)") { block in
                block.add("proxy_pass http://gwc$request_uri;")
                block.add(Entry.handsOn(host: "$http_host"))
                block.add("proxy_read_timeout 2h;")
            }
            return block.text
        }
        block.open(prefix.isEmpty ? "location /" : "location ~ ^\(prefix.escapedForPattern)(/|$)") { block in
            if api.cors != nil { addPreflight(&block) }
            block.add("if ($\(name)_route = \"\") { return \(unknownRoute); }")
            for limit in limits { block.add(limit.use) }
            if !limits.isEmpty { block.add("error_page 429 @\(name)_throttled;") }
            block.add("proxy_pass $\(name)_backend;")
            block.add(Entry.handsOn(host: "$\(name)_host"))
            block.add("proxy_ssl_server_name on;\nproxy_ssl_name $\(name)_host;")
            block.add(hiddenFields + corsFields)
        }
        if !limits.isEmpty {
            block.open("location @\(name)_throttled") { block in
                block.add(corsFields)
                block.add("return 429 '{\"message\":\"Too Many Requests\"}';")
            }
        }
        return block.text
    }

    private static func handsOn(host: String) -> String {
        """
        proxy_set_header Host \(host);
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $gwc_connection;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        """
    }

    private var unknownRoute: String {
        api.kind == .rest
            ? "403 '{\"message\":\"Missing Authentication Token\"}'" : "404 '{\"message\":\"Not Found\"}'"
    }
}
