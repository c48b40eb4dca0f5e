import Crypto
import Gateway
import Synchronization
import Tree
import Velocity

/// What stands around the gateway in a recording: its functions, its backends and the services of AWS.
final class World: Sendable {
    /// 26 November 2026, 10:20:30.
    let clock = 1_795_688_430_000
    private let behaviours: [String: String]
    private let returned: Node?
    private let answer: Node?
    private let seen = Mutex(Seen())

    struct Seen {
        var events: [Node] = []
        var outbound: [Outbound] = []
        var logs: [LogLine] = []
        var objects: [String: Response] = [:]
        var messages: [Node] = []
        var records: [Node] = []
        var random: UInt64 = 1
    }

    init(_ behaviours: [String: String], _ request: Node) {
        self.behaviours = behaviours
        let first = request.list?.first ?? request
        returned = first.map?["lambda_returns"]
        answer = first.map?["backend_response"]
    }

    var event: Node? { seen.withLock { $0.events.last } }
    var outbound: Outbound? { seen.withLock { $0.outbound.last } }
    var refusal: String? { seen.withLock { $0.logs.last?.refusal } }
    var message: Node? { seen.withLock { $0.messages.last } }
    var records: [Node] { seen.withLock { $0.records } }

    var effects: Effects {
        Effects(
            now: { [clock] in clock }, random: { [self] in random() }, invoke: { [self] in invoke($0) },
            fetch: { [self] in .answer(fetch($0)) },
            digests: Digests(
                sha256: { Array(SHA256.hash(data: $0)) },
                hmac: { Array(HMAC<SHA256>.authenticationCode(for: $1, using: SymmetricKey(data: $0))) }),
            log: { [self] line in seen.withLock { $0.logs.append(line) } },
            credentials: ["AKIAIOSFODNN7EXAMPLE": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"])
    }

    /// A sequence that is always the same.
    private func random() -> UInt64 {
        seen.withLock { seen in
            seen.random = seen.random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return seen.random >> 1
        }
    }

    // MARK: Functions

    private func invoke(_ invocation: Invocation) -> InvocationResult {
        let text = String(decoding: invocation.payload, as: UTF8.self)
        guard let event = JSONText.read(text) else { return .failure(Array("{}".utf8)) }
        seen.withLock { $0.events.append(event) }
        let behaviour = behaviours[invocation.function] ?? behaviours.values.first ?? "echo-event"
        switch Behaviour(behaviour).result(of: event, returned: returned) {
        case .value(let value): return .answer(Array(JSONWriter.compact(value).utf8))
        case .raised(let message):
            let failure: Node = [
                "errorMessage": Node(message), "errorType": "Exception",
                "requestId": "5a1c2d3e-0000-4000-8000-000000000000",
                "stackTrace": [],
            ]
            return .failure(Array(JSONWriter.compact(failure).utf8))
        }
    }

    // MARK: Backends

    private func fetch(_ outbound: Outbound) -> Response {
        seen.withLock { $0.outbound.append(outbound) }
        if let answer { return given(answer) }
        if case .service(let name) = outbound.purpose { return serve(name, outbound) }
        if outbound.url.contains("status-server/") {
            let code = outbound.url.split(separator: "/").last.flatMap { Int($0) } ?? 200
            return json(["message": "", "status_code": Node(code)], status: code)
        }
        return echo(outbound)
    }

    /// The answer that the case tells.
    private func given(_ node: Node) -> Response {
        var response = Response(status: node.map?["status"]?.int ?? 200)
        let text = node.map?["body"]?.string
        response.body = node.map?["body_base64"]?.string.flatMap(decodeBase64) ?? Array((text ?? "").utf8)
        if let type = node.map?["content_type"]?.string { response.headers.add("Content-Type", type) }
        for entry in node.map?["headers"]?.map ?? Mapping() { response.headers.add(entry.key, entry.value.printed) }
        if !response.headers.contains("ETag") { response.headers.add("ETag", etag(response.body)) }
        return response
    }

    private func etag(_ bytes: [UInt8]) -> String {
        "\"" + Insecure.MD5.hash(data: bytes).map { hexByte($0) }.joined() + "\""
    }

    func json(_ node: Node, status: Int = 200) -> Response {
        Response(
            status: status, headers: Headers([.init("Content-Type", "application/json")]),
            body: Array(JSONWriter.compact(node).utf8))
    }

    /// A server that tells what it got, with the fields that such servers send.
    private func echo(_ outbound: Outbound) -> Response {
        var response = json(Node(description(of: outbound)))
        if outbound.url.contains("httpbin") {
            response.headers.add("Server", "gunicorn/19.9.0")
            response.headers.add("Access-Control-Allow-Origin", "*")
            response.headers.add("Access-Control-Allow-Credentials", "true")
        } else {
            response.headers.add("x-amzn-RequestId", "5a1c2d3e-0000-4000-8000-000000000000")
            response.headers.add("X-Amzn-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793")
        }
        response.headers.add("Date", "Thu, 26 Nov 2026 10:20:30 GMT")
        response.headers.add("Connection", "keep-alive")
        response.headers.add("Content-Length", "\(response.body.count)")
        return response
    }

    /// What a backend saw of a request.
    func description(of outbound: Outbound) -> Mapping {
        let text = String(decoding: outbound.body, as: UTF8.self)
        let parsed = JSONText.read(text)
        let rest = outbound.url.firstRange(of: "://").map { outbound.url[$0.upperBound...] } ?? outbound.url[...]
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest.dropFirst(host.count).prefix { $0 != "?" }
        let query =
            outbound.url.firstIndex(of: "?").map { String(outbound.url[outbound.url.index(after: $0)...]) } ?? ""
        var headers = outbound.headers
        if !headers.contains("Host") { headers.add("Host", String(host)) }
        headers["Content-Length"] = "\(outbound.body.count)"
        return Mapping([
            .init("args", Node(arguments(query))), .init("data", parsed ?? Node(text)), .init("json", parsed ?? .null),
            .init("domain", Node(String(host))),
            .init(
                "headers", Node(Mapping(headers.grouped.map { .init($0.name, Node($0.values.joined(separator: ","))) }))
            ),
            .init("method", Node(outbound.method)), .init("origin", "192.0.2.1"), .init("body", Node(text)),
            .init("path", Node(path.isEmpty ? "/" : String(path))),
        ])
    }

    private func arguments(_ query: String) -> Mapping {
        var arguments = Mapping()
        for item in query.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let value = parts.count > 1 ? parts[1].replacing("%20", with: " ").replacing("+", with: " ") : ""
            arguments[parts[0]] = Node([arguments[parts[0]]?.string, value].compactMap { $0 }.joined(separator: ","))
        }
        return arguments
    }

    /// Keeps what a service got.
    func remember(message: Node) { seen.withLock { $0.messages.append(message) } }
    func remember(record: Node) { seen.withLock { $0.records.append(record) } }
    func object(_ name: String) -> Response? { seen.withLock { $0.objects[name] } }
    func store(_ name: String, _ object: Response?) { seen.withLock { $0.objects[name] = object } }
}

func hexByte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0\(digits)" : digits
}
