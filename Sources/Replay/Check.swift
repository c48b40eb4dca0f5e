import Gateway
import Tree
import Velocity

/// Compares an answer with what a case expects.
struct Check {
    let example: Mapping
    let response: Response
    let world: World
    let text: String

    init(_ example: Mapping, _ response: Response, _ world: World) {
        self.example = example
        self.response = response
        self.world = world
        text = String(decoding: response.body, as: UTF8.self)
    }

    private var hasUpstream: Bool { example["expect"]?.map?["upstream"] != nil }

    func difference(_ key: String, _ expected: Node) -> Outcome.Difference? {
        let (isFit, got) = judge(key, expected)
        if isFit { return nil }
        return Outcome.Difference(
            key, expected: expected.printed, got: "\(got)  [\(response.status) \(world.refusal ?? "")]")
    }

    private func judge(_ key: String, _ expected: Node) -> (Bool, String) {
        switch key {
        case "status": return (expected.printed == "\(response.status)", "\(response.status) \(text)")
        case "json": return (JSONText.read(text).map { isSame(expected, $0) } ?? false, text)
        case "json_contains": return (JSONText.read(text).map { contains(expected, $0) } ?? false, text)
        case "json_under": return under(expected)
        case "text": return (expected.string == text, text)
        case "body_base64": return (expected.string == encodeBase64(response.body), encodeBase64(response.body))
        case "xml_contains":
            let isFit = strings(expected).allSatisfy { text.contains("<\($0.0)>\($0.1)</\($0.0)>") }
            return (isFit, text)
        case "headers": return headers(expected)
        case "header_list": return headerList(expected)
        case "header_names_present":
            let isFit = texts(expected).allSatisfy { name in response.headers.fields.contains { $0.name == name } }
            return (isFit, names)
        case "header_names_exact":
            let got = response.headers.grouped.map { $0.name.lowercased() }.sorted()
            return (got == texts(expected).map { $0.lowercased() }.sorted(), names)
        default: return judgeUpstream(key, expected)
        }
    }

    private var names: String { response.headers.fields.map(\.name).joined(separator: ", ") }

    private func judgeUpstream(_ key: String, _ expected: Node) -> (Bool, String) {
        let event = world.event ?? .null
        let outbound = world.outbound
        switch key {
        case "event": return (isSame(expected, matching(event, expected)), JSONWriter.compact(event))
        case "event_contains": return (contains(expected, matching(event, expected)), JSONWriter.compact(event))
        case "event_fields": return fields(expected, event)
        case "event_lacks": return (texts(expected).allSatisfy { event.map?[$0] == nil }, JSONWriter.compact(event))
        case "upstream": return upstream(expected)
        case "upstream_headers":
            let isFit = strings(expected).allSatisfy {
                isPlaceholder($0.1) ? outbound?.headers[$0.0] != nil : outbound?.headers[$0.0] == $0.1
            }
            return (isFit, "\(outbound?.headers.fields.map { "\($0.name): \($0.value)" } ?? [])")
        case "upstream_body_base64":
            let got = encodeBase64(outbound?.body ?? [])
            return (expected.string == got, got)
        case "backend_body":
            let got = outbound.map { String(decoding: $0.body, as: UTF8.self) } ?? "nothing"
            return (expected.printed == got, got)
        case "passes_to_integration": return (outbound != nil || world.event != nil, text)
        case "gateway_response_type": return (world.refusal?.hasPrefix(expected.printed) == true, world.refusal ?? "")
        case "sqs_message": return message(expected)
        case "kinesis_records": return (isSame(expected, Node(world.records)), JSONWriter.compact(Node(world.records)))
        default: return (false, "nothing is known of `\(key)`")
        }
    }

    // MARK: Answers

    private func under(_ expected: Node) -> (Bool, String) {
        let path = expected.map?["path"]?.string ?? ""
        let found = path.split(separator: ".").reduce(JSONText.read(text)) { $0?.map?[String($1)] }
        let wanted = withoutEmptyMaps(expected.map?["value"] ?? .null)
        return (found.map { contains(wanted, $0) } ?? false, text)
    }

    private func withoutEmptyMaps(_ node: Node) -> Node {
        guard let map = node.map else { return node }
        return Node(
            Mapping(
                map.entries.filter { $0.value.map?.isEmpty != true }.map { .init($0.key, withoutEmptyMaps($0.value)) }))
    }

    /// Names in any casing unless the case is about names; lengths only where the body is that of the recording.
    private func headers(_ expected: Node) -> (Bool, String) {
        let isExact = example["topic"]?.string == "response-headers"
        for (name, value) in strings(expected) {
            let fields = response.headers.fields.filter { isExact ? $0.name == name : $0.name.isSameName(as: name) }
            let got = fields.map(\.value).joined(separator: ", ")
            let isLength = name.lowercased().hasSuffix("content-length") && hasUpstream
            if fields.isEmpty || !(isPlaceholder(value) || isLength || got == value) {
                return (false, "\(name): \(fields.isEmpty ? "missing" : got) of \(names)")
            }
        }
        return (true, "")
    }

    private func headerList(_ expected: Node) -> (Bool, String) {
        for pair in expected.list ?? [] {
            let (name, value) = (pair.list?.first?.printed ?? "", pair.list?.last?.printed ?? "")
            let wanted = (expected.list ?? []).filter { $0.list?.first?.printed == name }.map {
                $0.list?.last?.printed ?? ""
            }
            let got = response.headers.fields.filter { $0.name == name }.map(\.value)
            if got != wanted, !isPlaceholder(value) { return (false, "\(name): \(got) of \(names)") }
        }
        return (true, "")
    }

    // MARK: Events

    /// The event with its JSON body as a tree where the case has one.
    private func matching(_ event: Node, _ expected: Node) -> Node {
        guard var map = event.map else { return event }
        let parsed = map["body"]?.string.flatMap { JSONText.read($0) }
        if expected.map?["body"]?.map != nil || expected.map?["body"]?.list != nil { map["body"] = parsed }
        if expected.map?["body_json"] != nil { map["body_json"] = parsed }
        return Node(map)
    }

    private func fields(_ expected: Node, _ event: Node) -> (Bool, String) {
        let event = matching(event, expected)
        let isFit = (expected.map?.entries ?? []).allSatisfy { entry in
            let direct = event.map?[entry.key]
            let nested = entry.key.split(separator: "_").reduce(event) { $0.map?[String($1)] ?? .null }
            return contains(entry.value, direct ?? nested)
        }
        return (isFit, JSONWriter.compact(event))
    }

    private func message(_ expected: Node) -> (Bool, String) {
        guard var message = world.message?.map else { return (false, "no message") }
        if expected.map?["Body"]?.map != nil { message["Body"] = message["Body"]?.string.flatMap { JSONText.read($0) } }
        return (contains(unplaced(expected), Node(message)), JSONWriter.compact(Node(message)))
    }

    /// Placeholders without their brackets count too.
    private func unplaced(_ node: Node) -> Node {
        if node.string == "request-time-epoch" { return "<epoch>" }
        guard let map = node.map else { return node }
        return Node(map.mapValues(unplaced))
    }

    // MARK: Backends

    private func upstream(_ expected: Node) -> (Bool, String) {
        if let outbound = world.outbound {
            let got = world.description(of: outbound)
            return (describes(expected, got), JSONWriter.compact(Node(got)))
        }
        guard let event = world.event?.map else { return (false, "nothing was called") }
        let isProxy = event["httpMethod"] != nil
        let got = Mapping([
            .init("headers", event["headers"] ?? .null), .init("body", isProxy ? event["body"] ?? .null : Node(event)),
        ])
        if isProxy { return (describes(expected, got), JSONWriter.compact(Node(got))) }
        let wanted = expected.map?["body"] ?? .null
        return (isSame(withoutVolatile(wanted), withoutVolatile(Node(event))), JSONWriter.compact(Node(event)))
    }

    /// `Via` and `Host` change with the way that a request took.
    private func withoutVolatile(_ node: Node) -> Node {
        guard let map = node.map else { return node }
        return Node(Mapping(map.entries.filter { !["Via", "Host"].contains($0.key) }))
    }

    private func describes(_ expected: Node, _ got: Mapping) -> Bool {
        (expected.map?.entries ?? []).allSatisfy { entry in
            if entry.key == "headers" { return hasHeaders(entry.value, got["headers"]) }
            return isSame(entry.value, got[entry.key] ?? .null)
        }
    }

    /// The same fields, save for those that a front end of the backend adds.
    private func hasHeaders(_ expected: Node, _ got: Node?) -> Bool {
        guard let expected = expected.map else { return got?.map == nil }
        let added = { (name: String) in
            name.hasPrefix("x-amzn-tls-") || name.hasPrefix("x-forwarded-") || name.hasPrefix("x-amzn-")
                || name == "via"
        }
        let lowercased = Mapping((got?.map?.entries ?? []).map { .init($0.key.lowercased(), $0.value) })
        let wanted = Mapping(expected.entries.map { .init($0.key.lowercased(), $0.value) })
        let isComplete = wanted.entries.allSatisfy { entry in
            if let own = lowercased[entry.key] { return isSame(entry.value, own) }
            return entry.key.hasPrefix("x-amzn-tls-") || entry.key.hasPrefix("x-forwarded-") || entry.key == "via"
        }
        return isComplete && lowercased.keys.allSatisfy { wanted[$0] != nil || added($0) }
    }
}
