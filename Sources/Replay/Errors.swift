import Gateway
import RuntimeConfig
import Tree

/// Replays a table of errors: each row is a situation, which is set up here, and the answer that AWS gives in it.
func replayErrors(_ rows: [Node]) async -> [Outcome] {
    var outcomes: [Outcome] = []
    for row in rows {
        guard let map = row.map, let id = map["id"]?.string else { continue }
        var outcome = Outcome(id: id, isRecorded: map["evidence"]?.string == "recorded")
        if let situation = situation(map["api"]?.string ?? "", map["situation"]?.string ?? "") {
            outcome.difference = compare(await situation.happen(), map)
        } else {
            outcome.skipped = "the situation is not known"
        }
        outcomes.append(outcome)
    }
    return outcomes
}

/// What a client or a server saw.
struct Observation {
    var status: String?
    var body = ""
    var headers = Headers()

    init(_ response: Response) {
        status = "\(response.status)"
        body = String(decoding: response.body, as: UTF8.self)
        headers = response.headers
    }

    /// A frame, or how a connection was closed.
    init(frame: String = "", closeCode: Int? = nil, reason: String? = nil) {
        body = frame
        if let closeCode { headers.add("close-code", "\(closeCode)") }
        if let reason { headers.add("close-reason", reason) }
    }
}

private func compare(_ got: [Observation], _ row: Mapping) -> Outcome.Difference? {
    let statuses = row["status"]?.printed.split(separator: "/").map { $0.filter { $0 != " " } } ?? []
    for (index, seen) in got.enumerated() {
        if let status = statuses.isEmpty ? nil : statuses[min(index, statuses.count - 1)], status != seen.status {
            return Outcome.Difference("status", expected: status, got: "\(seen.status ?? "-") \(seen.body)")
        }
        if let body = row["body"]?.string, !isBody(body, seen.body) {
            return Outcome.Difference("body", expected: body, got: seen.body)
        }
        for (name, value) in strings(row["headers"]) where !isPlaceholder(value) || seen.headers[name] == nil {
            let own = seen.headers[name] ?? "missing"
            // A media type may say more than the one that was reported.
            let isType = name == "content-type" && own.hasPrefix(value.prefix { $0 != ";" })
            if own != value, !isType { return Outcome.Difference(name, expected: value, got: own) }
        }
    }
    return nil
}

/// Texts as they are; JSON with placeholders or names of its own by its keys.
private func isBody(_ expected: String, _ got: String) -> Bool {
    if expected == got { return true }
    guard let a = JSONText.read(expected), let b = JSONText.read(got) else { return false }
    if isSame(a, b) { return true }
    let stem = "Missing required request parameters: ["
    return a.map?["message"]?.string?.hasPrefix(stem) == true && b.map?["message"]?.string?.hasPrefix(stem) == true
}
