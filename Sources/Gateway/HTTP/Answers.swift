import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// The answer that a function gave an HTTP API: structured where it has a `statusCode`, else, in format 2.0, the value
    /// itself as JSON.
    func httpAnswer(_ bytes: [UInt8], format: String) throws(HTTPRefusal) -> Response {
        guard let value = JSONText.read(String(decoding: bytes, as: UTF8.self)) else {
            throw .failed("the function returned no JSON")
        }
        if let map = value.map, format == "1.0" || map["statusCode"] != nil { return try structured(map, format) }
        if format == "1.0" { throw .failed("the function returned no object") }
        var response = Response(status: 200, headers: Headers([.init("Content-Type", "application/json")]))
        response.body = Array((value.string ?? compactSource(bytes)).utf8)
        return response
    }

    /// The JSON as the function spelled it.
    private func compactSource(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func structured(_ answer: Mapping, _ format: String) throws(HTTPRefusal) -> Response {
        var response = Response(status: try status(answer["statusCode"]))
        for entry in answer["headers"]?.map ?? Mapping() where !entry.value.isNull {
            response.headers.add(entry.key, entry.value.printed)
        }
        for entry in answer["multiValueHeaders"]?.map ?? Mapping() {
            for value in entry.value.list ?? [] { response.headers.add(entry.key, value.printed) }
        }
        for cookie in answer["cookies"]?.list ?? [] { response.headers.add("Set-Cookie", cookie.printed) }
        response.body = try httpBytes(answer)
        if !response.headers.contains("Content-Type") {
            let isURL = config.kind == .functionURL
            response.headers.add("Content-Type", isURL ? "application/json" : "text/plain; charset=utf-8")
        }
        return withoutConnection(response)
    }

    private func status(_ node: Node?) throws(HTTPRefusal) -> Int {
        guard let node, !node.isNull else { return 200 }
        if case .double = node.content { throw .failed("the status `\(node.printed)` is no whole number") }
        guard let status = node.string.map({ Int($0) }) ?? node.int, (100...599).contains(status) else {
            throw .failed("the status `\(node.printed)` is none")
        }
        return status
    }

    private func httpBytes(_ answer: Mapping) throws(HTTPRefusal) -> [UInt8] {
        guard let node = answer["body"], !node.isNull else { return [] }
        guard answer["isBase64Encoded"]?.bool == true else { return Array(node.printed.utf8) }
        guard let bytes = decodeBase64(node.printed) else { throw .failed("`body` is no base64") }
        return bytes
    }

    /// Without the fields that only the gateway sets.
    func withoutConnection(_ response: Response) -> Response {
        var response = response
        response.headers.removeAll { HeaderRules.contains(HeaderRules.ofConnection, $0) }
        return response
    }
}
