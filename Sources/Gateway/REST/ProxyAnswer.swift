import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// The answer that a function behind a proxy of a REST API gave; anything but the documented shape is a 502 ("Output
    /// format of a Lambda function for proxy integration").
    func proxyAnswer(_ bytes: [UInt8]) throws(Refusal) -> Response {
        guard let answer = JSONText.read(String(decoding: bytes, as: UTF8.self))?.map else {
            throw .malformed("the function returned no object")
        }
        let known = ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"]
        if let stranger = answer.keys.first(where: { !known.contains($0) }) {
            throw .malformed("the function returned the unknown key `\(stranger)`")
        }
        var response = Response(status: try status(answer["statusCode"]), headers: try answerHeaders(answer))
        response.body = try answerBody(answer)
        if !response.headers.contains("Content-Type") { response.headers.add("Content-Type", "application/json") }
        remapProxyHeaders(&response.headers)
        return response
    }

    private func status(_ node: Node?) throws(Refusal) -> Int {
        guard let node, !node.isNull else { return 200 }
        let status = node.string.map { Int($0) } ?? node.int
        guard let status, (100...599).contains(status) else {
            throw .malformed("the status `\(JSONWriter.compact(node))` is none")
        }
        return status
    }

    /// Values of both maps under one name: the list first, in its casing, and then the single value.
    private func answerHeaders(_ answer: Mapping) throws(Refusal) -> Headers {
        var headers = Headers()
        for entry in try map(answer["multiValueHeaders"], "multiValueHeaders") {
            guard let values = entry.value.list else { throw .malformed("`multiValueHeaders` holds no list") }
            for value in values { headers.add(entry.key, value.printed) }
        }
        for entry in try map(answer["headers"], "headers") {
            if entry.value.list != nil || entry.value.map != nil { throw .malformed("a header is no text") }
            let known = headers.fields.first { $0.name.isSameName(as: entry.key) }?.name
            headers.add(known ?? entry.key, entry.value.isNull ? "" : entry.value.printed)
        }
        return headers
    }

    private func map(_ node: Node?, _ name: String) throws(Refusal) -> Mapping {
        guard let node, !node.isNull else { return Mapping() }
        guard let map = node.map else { throw .malformed("`\(name)` is no map") }
        return map
    }

    /// Base64 is decoded only for callers whose first choice of type is a binary one.
    private func answerBody(_ answer: Mapping) throws(Refusal) -> [UInt8] {
        guard let node = answer["body"], !node.isNull else { return [] }
        if node.map != nil || node.list != nil { throw .malformed("`body` is no text") }
        let text = node.printed
        guard answer["isBase64Encoded"]?.bool == true, isBinary(request.headers["Accept"], config.binaryMediaTypes)
        else {
            return Array(text.utf8)
        }
        guard let bytes = decodeBase64(text) else { throw .misconfigured("`body` is no base64") }
        return bytes
    }
}
