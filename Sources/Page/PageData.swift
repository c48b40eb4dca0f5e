import Gateway
import RuntimeConfig
import Tree

extension API {
    /// The API as the page shows it: a route a row, with the path under which it is called.
    var page: Node {
        [
            "id": Node(id), "name": Node(name.isEmpty ? id : name), "kind": Node(kind.rawValue),
            "stages": Node(stages.map { Node($0.name) }),
            "routes": Node(stages.flatMap { stage in routes.map { row($0, stage) } }),
        ]
    }

    private func row(_ route: Route, _ stage: Stage) -> Node {
        let parts = route.key.split(separator: " ", maxSplits: 1).map(String.init)
        let prefix = stage.name == "$default" ? "" : "/\(stage.name)"
        let throttle = (stage.settings[route.key] ?? stage.settings["*"])?.throttle
        return [
            "key": Node(route.key), "stage": Node(stage.name),
            "method": parts.count == 2 ? Node(parts[0]) : nil,
            "path": Node(kind == .websocket ? prefix : parts.count == 2 ? "\(prefix)\(parts[1])" : "\(prefix)/"),
            "target": Node(route.integration?.target ?? "nothing"),
            "callers": Node(route.authorization == .none ? "anyone" : route.authorization.rawValue),
            "scopes": Node(route.scopes.joined(separator: " ")),
            "checks": Node(route.checks),
            "apiKey": Node(route.requiresKey),
            "throttle": throttle.map { Node($0.text) },
        ]
    }
}

extension Route {
    /// What is checked of a request before anything answers it: `parameters, body`.
    fileprivate var checks: String {
        [validatesParameters ? "parameters" : nil, validatesBody ? "body" : nil].compactMap { $0 }.joined(
            separator: ", ")
    }
}

extension Integration {
    /// What answers, in a word.
    fileprivate var target: String { function ?? subtype ?? uri ?? kind.rawValue }
}

extension Throttle {
    /// `50 a second, 20 at once`
    fileprivate var text: String {
        [rate.map { "\($0 == $0.rounded() ? "\(Int($0))" : "\($0)") a second" }, burst.map { "\($0) at once" }]
            .compactMap { $0 }.joined(separator: ", ")
    }
}

extension LogLine {
    func page(_ number: Int) -> Node {
        [
            "number": Node(number), "api": Node(api), "stage": Node(stage), "route": Node(route), "id": Node(requestID),
            "method": Node(method), "path": Node(path), "status": Node(status), "milliseconds": Node(latency),
            "refusal": refusal.map { Node($0) },
        ]
    }
}
