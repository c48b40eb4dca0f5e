import Gateway
import RuntimeConfig
import Tree
import Velocity

/// Sends requests as the clients of the recordings did.
struct Client {
    let api: RecordedAPI
    let world: World

    /// The requests of a case, in their order; one that is repeated comes several times.
    func requests(_ node: Node) -> [Request] {
        (node.list ?? [node]).flatMap { step -> [Request] in
            guard let map = step.map else { return [] }
            return Array(repeating: request(map), count: map["repeat"]?.int ?? 1)
        }
    }

    private func request(_ map: Mapping) -> Request {
        let (body, type) = body(map)
        var headers = Headers()
        for entry in map["headers"]?.map ?? Mapping() { headers.add(entry.key, entry.value.printed) }
        for pair in map["headers_list"]?.list ?? [] {
            headers.add(pair.list?.first?.printed ?? "", pair.list?.last?.printed ?? "")
        }
        let isRequests = map["http_version"] == nil && map["headers_list"] == nil
        if isRequests {
            if !headers.contains("Accept-Encoding") { headers.add("Accept-Encoding", "gzip, deflate") }
            if !headers.contains("Accept") { headers.add("Accept", "*/*") }
            if !headers.contains("Connection") { headers.add("Connection", "keep-alive") }
        }
        if let type, !headers.contains("Content-Type") { headers.add("Content-Type", type) }
        headers.add("Host", "\(Client.id).execute-api.us-east-1.amazonaws.com")
        let method = map["method"]?.string ?? "GET"
        if !headers.contains("Content-Length"), !body.isEmpty || (method == "POST" && isRequests) {
            headers.add("Content-Length", "\(body.count)")
        }
        if let signature = map["sigv4"]?.string { sign(&headers, signature) }
        return Request(
            method: method, target: target(map), headers: headers, body: body, version: "HTTP/1.1",
            sourceIP: "192.0.2.1")
    }

    static let id = "api12345"

    private func body(_ map: Mapping) -> (bytes: [UInt8], type: String?) {
        if let json = map["json"] { return (Array(pythonJSON(json).utf8), "application/json") }
        if let text = map["body_base64"]?.string { return (decodeBase64(text) ?? [], nil) }
        guard let body = map["body"] else { return ([], nil) }
        return (Array((body.string ?? pythonJSON(body)).utf8), nil)
    }

    private func target(_ map: Mapping) -> String {
        if let target = map["raw_target"]?.string { return target }
        let query = strings(map["query"]).map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
        let path = map["path"]?.string ?? "/"
        let prefix = api.config.apis[0].kind == .rest ? "/\(api.stage)" : ""
        let separator = path.contains("?") ? "&" : "?"
        return prefix + path + (query.isEmpty ? "" : separator + query)
    }

    private func encoded(_ value: String) -> String {
        value.replacing("%", with: "%25").replacing(" ", with: "%20").replacing("&", with: "%26")
    }

    /// A signature that is wrong, or old, in the words of the case.
    private func sign(_ headers: inout Headers, _ how: String) {
        let isOld = how.contains("older")
        let moment = world.clock - (isOld ? 600_000 : 0)
        let date = iso(moment)
        headers.add("X-Amz-Date", date)
        headers.add(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/\(date.prefix(8))/us-east-1/execute-api/aws4_request, "
                + "SignedHeaders=host;x-amz-date, Signature=\(String(repeating: "0", count: 64))")
    }

    private func iso(_ milliseconds: Int) -> String {
        let text = commonDate(milliseconds)
        return text
    }
}

/// JSON as Python writes it, with blanks behind commas and colons.
func pythonJSON(_ node: Node) -> String {
    switch node.content {
    case .list(let list): return "[" + list.map(pythonJSON).joined(separator: ", ") + "]"
    case .map(let map):
        let entries = map.entries.map { JSONWriter.compact(Node($0.key)) + ": " + pythonJSON($0.value) }
        return "{" + entries.joined(separator: ", ") + "}"
    default: return JSONWriter.compact(node)
    }
}
