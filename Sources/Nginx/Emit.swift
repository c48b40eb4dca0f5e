import Emit
import RuntimeConfig

/// `nginx/nginx.conf`: the same routes for nginx, in front of `gwc local` and of HTTP backends.
///
/// nginx answers what needs no look at a caller: unknown routes, preflights of HTTP APIs, what is beyond a throttle. It hands
/// plain HTTP integrations to their backends, and everything else to `gwc local`.
package func emitNginx(_ config: Config) -> Artifact {
    Artifact(path: "nginx/nginx.conf", bytes: Array(text(of: config).utf8))
}

private func text(of config: Config) -> String {
    var upstreams = Upstreams()
    var http = Block()
    var servers: [(names: [String], entries: [Entry])] = []
    for entry in entries(of: config) {
        if let index = servers.firstIndex(where: { $0.names == entry.hosts }) {
            servers[index].entries.append(entry)
        } else {
            servers.append((entry.hosts, [entry]))
        }
        http.add(entry.maps(&upstreams))
    }
    var isFirst = true
    for server in servers {
        http.open("server") { block in
            block.add("listen 8080\(isFirst ? " default_server" : "");")
            block.add("server_name \(server.names.joined(separator: " "));")
            for entry in server.entries { block.add(entry.location) }
            if !server.entries.contains(where: { $0.prefix.isEmpty }) { block.add(unknownStage) }
        }
        isFirst = false
    }
    return head + upstreams.text.indented + shared.indented + http.text.indented + "\n}\n"
}

private let unknownStage = """
    location / {
        return 403 '{"message":"Forbidden"}';
    }

    """

private let head = """
    # The routes of the service for nginx, written by gwc build --target nginx.
    #
    #   gwc local --port 3000 &
    #   nginx -c "$PWD/build/nginx/nginx.conf"
    #
    # nginx answers unknown routes, preflights of HTTP APIs and what is beyond a throttle, and hands plain HTTP integrations to
    # their backends. All else goes to gwc local: functions, services of AWS, authorizers, API keys, quotas, validation,
    # mapping templates, mocks, caches, WebSocket messages. A throttle counts what this nginx lets through; gwc local counts, too.
    pid nginx.pid;
    worker_processes auto;
    events { worker_connections 4096; }
    http {

    """

private let shared = """
    upstream gwc { server 127.0.0.1:3000; keepalive 64; }
    map $http_upgrade $gwc_connection { "" ""; default upgrade; }
    default_type application/json;
    server_tokens off;
    merge_slashes off;
    client_max_body_size 10m;
    limit_req_status 429;
    limit_req_log_level info;
    proxy_http_version 1.1;
    proxy_buffering off;

    """

/// Where HTTP backends are, each origin once.
struct Upstreams {
    private var names: [String: String] = [:]
    private(set) var text = ""

    /// The name under which `proxy_pass` reaches a host.
    mutating func name(of host: String, isSecure: Bool) -> String {
        let server = host.contains(":") ? host : "\(host):\(isSecure ? 443 : 80)"
        if let known = names[server] { return known }
        let name = "backend_\(names.count + 1)"
        names[server] = name
        text += "upstream \(name) { server \(server); keepalive 16; }\n"
        return name
    }
}
