import RuntimeConfig
import Synchronization
import Tree
import Velocity

/// Runs the APIs of a configuration as API Gateway does on AWS: a request goes in, its answer comes out.
///
/// It opens no socket, reads no clock and starts no process; `Effects` does. It can be asked from any task.
package final class Gateway: Sendable {
    package let config: Config
    let effects: Effects
    let apis: [String: RunningAPI]
    let keys: KeyTable
    let state = Mutex(State())
    private let all: [RunningAPI]
    /// All but WebSocket APIs.
    private let plain: [RunningAPI]
    private let clock = Mutex((second: -1, date: ""))

    package init(_ config: Config, _ effects: Effects) {
        self.config = config
        self.effects = effects
        all = config.apis.map { RunningAPI($0) }
        apis = Dictionary(all.map { ($0.config.id, $0) }, uniquingKeysWith: { first, _ in first })
        keys = KeyTable(config)
        plain = all.filter { $0.config.kind != .websocket }
    }

    /// The answer to a request, for the API with this id, or for the one that the `Host` header names:
    /// `<api>.execute-api.…`, a custom domain, or else the only API there is for plain HTTP.
    package func respond(to request: Request, api id: String? = nil) async -> Response {
        switch begin(request, api: id) {
        case .answered(let response): response
        case .underWay(let rest): await rest()
        }
    }

    /// What a request has come to without waiting for anybody.
    package enum Beginning: Sendable {
        case answered(Response)
        /// A function, a backend or somebody else has to be waited for; this does, and gives the answer.
        case underWay(@Sendable () async -> Response)
    }

    /// Does what can be done at once: refusals, preflights and mocks are answered, so that a server need not start a task.
    package func begin(_ request: Request, api id: String? = nil) -> Beginning {
        guard let address = address(of: request, id) else { return .answered(unknownAPI(request)) }
        var exchange = Exchange(request, address, self)
        let response: Response? =
            switch address.api.config.kind {
            case .rest: exchange.beginREST()
            case .http, .functionURL: exchange.beginHTTP()
            case .websocket: nil
            }
        if let response { return .answered(logged(exchange, response)) }
        return .underWay { [exchange] in
            var exchange = exchange
            let response =
                switch address.api.config.kind {
                case .rest: await exchange.endREST()
                case .http, .functionURL: await exchange.endHTTP()
                case .websocket: await self.respondConnections(&exchange)
                }
            return self.logged(exchange, response)
        }
    }

    private func logged(_ exchange: Exchange, _ response: Response) -> Response {
        let finished = exchange.finish(response)
        effects.log(exchange.logLine(finished))
        return finished
    }

    private func unknownAPI(_ request: Request) -> Response {
        var exchange = Exchange(request, Address(api: RunningAPI(API()), prefix: ""), self)
        return exchange.finish(exchange.gatewayResponse(.unknownAPI))
    }

    /// Where a request goes: an API, and what of its path is not the API's own.
    struct Address: Sendable {
        var api: RunningAPI
        /// The base path of a custom domain, without slashes.
        var prefix: String
        /// The stage that a custom domain leads to.
        var stage: String?
    }

    private func address(of request: Request, _ id: String?) -> Address? {
        if let id { return apis[id].map { Address(api: $0, prefix: "") } }
        let host = (request.headers["Host"] ?? "").utf8.prefix { $0 != UInt8(ascii: ":") }
        if let domain = config.domains.first(where: { host.isSameName(as: $0.name.utf8) }) {
            return address(of: request, domain)
        }
        let dot = UInt8(ascii: ".")
        let label = host.prefix { $0 != dot }
        let second = host[label.endIndex...].dropFirst().prefix { $0 != dot }
        if second.isSameName(as: "execute-api".utf8) {
            return all.first { $0.config.id.utf8.isSameName(as: label) }.map { Address(api: $0, prefix: "") }
        }
        return unnamed(request).map { Address(api: $0, prefix: "") }
    }

    /// The API that is meant where no host tells: the one that has the stage of the path, else the first with a stage that
    /// needs none.
    private func unnamed(_ request: Request) -> RunningAPI? {
        let slash = UInt8(ascii: "/")
        let path = request.rawPath.utf8.drop { $0 == slash }
        let first = Substring(path.prefix { $0 != slash })
        let second = path[first.endIndex...].drop { $0 == slash }.prefix { $0 != slash }
        if second.elementsEqual("@connections".utf8) {
            return all.first { $0.config.kind == .websocket && $0.stage(first) != nil }
        }
        return plain.first { $0.stage(first) != nil } ?? plain.first { $0.stage("$default") != nil } ?? plain.first
    }

    /// The WebSocket API that a handshake means, by its host or by the stage in its path.
    package func webSocketAPI(for request: Request) -> String? {
        let sockets = all.filter { $0.config.kind == .websocket }
        let host = (request.headers["Host"] ?? "").split(separator: ".").first.map { $0.lowercased() }
        let stage = request.rawPath.split(separator: "/").first.map(String.init) ?? ""
        return (sockets.first { $0.config.id.lowercased() == host } ?? sockets.first { $0.stage(stage) != nil })?.config
            .id
    }

    /// A moment as `Date` tells it, made once a second.
    func date(_ milliseconds: Int) -> String {
        clock.withLock { clock in
            if clock.second != milliseconds / 1000 {
                clock = (milliseconds / 1000, Moment(milliseconds: milliseconds).http)
            }
            return clock.date
        }
    }

    /// Milliseconds since 1970, by the gateway's clock.
    package var now: Int { effects.now() }

    private func address(of request: Request, _ domain: Domain) -> Address? {
        let first = request.rawPath.split(separator: "/").first.map(String.init)
        let mapping = domain.routes.first { $0.path == first } ?? domain.routes.first { $0.path.isEmpty }
        guard let mapping, let api = apis[mapping.api] else { return nil }
        return Address(api: api, prefix: mapping.path, stage: mapping.stage)
    }
}

/// An API with its routes looked up fast and its templates parsed once.
final class RunningAPI: Sendable {
    let config: API
    private let stages: [Shared<Stage>]
    /// By their keys: those of a WebSocket API.
    private let events: [String: Shared<Route>]
    let routes: RouteTable
    let canaries: [String: RouteTable]
    private let templates = Mutex<[String: Template]>([:])
    private let patterns = Mutex<[String: Regex<AnyRegexOutput>?]>([:])

    init(_ config: API) {
        self.config = config
        stages = config.stages.map { Shared($0) }
        events = Dictionary(config.routes.map { ($0.key, Shared($0)) }, uniquingKeysWith: { first, _ in first })
        routes = RouteTable(config.routes, kind: config.kind)
        canaries = Dictionary(
            config.stages.compactMap { stage in
                stage.canary.flatMap {
                    $0.routes.isEmpty ? nil : (stage.name, RouteTable($0.routes, kind: config.kind))
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    func stage(_ name: some StringProtocol) -> Shared<Stage>? {
        stages.first { $0.value.name.utf8.elementsEqual(name.utf8) }
    }

    /// The route of a WebSocket API with this key.
    func route(_ key: String) -> Shared<Route>? { events[key] }

    /// A template, parsed when it is first used.
    func template(_ text: String) throws(TemplateError) -> Template {
        if let known = templates.withLock({ $0[text] }) { return known }
        let template = try Template(text)
        templates.withLock { $0[text] = template }
        return template
    }
    /// Whether a pattern of an integration response matches a whole text; it is Java's and read when it is first used.
    func selects(_ text: String, _ key: String) -> Bool {
        patterns.withLock { patterns in
            let known = patterns[text] ?? (try? pattern(text).dotMatchesNewlines())
            patterns[text] = .some(known)
            return known.flatMap { try? $0.wholeMatch(in: key) } != nil
        }
    }
}
