import Tree

/// What a function of a recording does, read from the words that describe it.
struct Behaviour {
    enum Result {
        case value(Node)
        case raised(String)
    }

    private let text: String

    init(_ text: String) { self.text = text }

    func result(of event: Node, returned: Node?) -> Result {
        if let returned { return .value(returned) }
        if text.contains("returns its event unchanged") { return .value(event) }
        if text.contains("event.routeKey") { return .value(event.map?["routeKey"] ?? .null) }
        if text.contains("JSON value found in its request body") || text.contains("JSON.parse(event.body)") {
            let body = event.map?["body"]?.string.flatMap { JSONText.read($0) }
            return body.map { .value($0) } ?? .raised("the JSON object must be str, bytes or bytearray, not NoneType")
        }
        if text.contains("->") { return rule(for: event) }
        if text.hasPrefix("if int(") { return comparison(event) }
        return .value(["statusCode": 200, "body": Node(JSONWriter.compact(event))])
    }

    /// `event.statusCode "200" -> returns "Pass"; "400" -> raises Exception("…")`, or `/path -> {…}`.
    private func rule(for event: Node) -> Result {
        let field = text.hasPrefix("event.") ? text.dropFirst(6).prefix { $0 != " " } : "path"
        let value = field.split(separator: ".").reduce(event) { $0.map?[String($1)] ?? .null }.printed
        for part in text.split(separator: ";") {
            guard let arrow = part.firstRange(of: "->") else { continue }
            let left = part[..<arrow.lowerBound].split(separator: " ").last.map { $0.filter { $0 != "\"" } }
            guard left == value else { continue }
            return outcome(part[arrow.upperBound...].trimmingPrefix { $0 == " " })
        }
        return .value(.null)
    }

    private func outcome(_ text: Substring) -> Result {
        if let start = text.firstRange(of: "Exception(\"") {
            return .raised(String(text[start.upperBound...].prefix { $0 != "\"" }))
        }
        let value = text.hasPrefix("returns ") ? text.dropFirst(8) : text
        return .value(JSONText.read(String(value)) ?? .null)
    }

    /// `if int(event.a.b) >= 400 returns {…} else {…}`
    private func comparison(_ event: Node) -> Result {
        let path = text.dropFirst("if int(event.".count).prefix { $0 != ")" }
        let value = path.split(separator: ".").reduce(event) { $0.map?[String($1)] ?? .null }.printed
        let bound = text.firstRange(of: ">= ").flatMap { Int(text[$0.upperBound...].prefix { $0.isNumber }) } ?? 0
        guard let returns = text.firstRange(of: "returns "),
            let other = text.firstRange(of: " else returns ") ?? text.firstRange(of: " else ")
        else {
            return .value(.null)
        }
        let chosen =
            (Int(value) ?? 0) >= bound ? text[returns.upperBound..<other.lowerBound] : text[other.upperBound...]
        return .value(JSONText.read(String(chosen)) ?? .null)
    }
}
