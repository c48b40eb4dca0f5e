import IAMPolicy
import IAMTable
import Tree

/// An action of the table, with the service that it is of.
struct KnownAction {
    let service: IAMService
    let action: IAMAction
    var name: String { "\(service.prefix):\(action.name)" }
}

extension PolicyText {
    /// The prefix in front of the colon, when it is known.
    var servicePrefix: String? {
        guard case .literal(let text)? = parts.first, let colon = text.firstIndex(of: ":") else { return nil }
        return String(text[..<colon])
    }

    /// The actions that this one covers; `nil` for a service that is not known, or for every service's.
    var knownActions: [KnownAction]? {
        guard !hasSymbols, let prefix = servicePrefix, let service = ServiceReference.service(prefix) else {
            return nil
        }
        if let literal, let colon = literal.firstIndex(of: ":") {
            return service.action(String(literal[literal.index(after: colon)...])).map {
                [KnownAction(service: service, action: $0)]
            } ?? []
        }
        return service.actions.filter { matches(text, "\(service.prefix):\($0.name)") }.map {
            KnownAction(service: service, action: $0)
        }
    }
}

extension IAMResourceType {
    /// The pattern of its ARNs: what stands in `${…}` may be anything.
    var pattern: PolicyText {
        var parts: [PolicyText.Part] = []
        var rest = Substring(arn)
        while let start = rest.firstRange(ofText: "${") {
            if start.lowerBound > rest.startIndex { parts.append(.literal(String(rest[..<start.lowerBound]))) }
            parts.append(.any)
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else { break }
            rest = rest[rest.index(after: end)...]
        }
        for (index, piece) in rest.split(separator: "*", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { parts.append(.any) }
            if !piece.isEmpty { parts.append(.literal(String(piece))) }
        }
        return PolicyText(parts)
    }

    /// Whether a resource of a statement may be of this type. Names of buckets have no slash, so that an object is no bucket.
    func mayBe(_ resource: PolicyText) -> Bool {
        if resource.isEverything || resource.hasSymbols && resource.parts.count == 1 { return true }
        if arn == "arn:${Partition}:s3:::${BucketName}",
            resource.text.split(separator: ":").last?.contains("/") == true,
            !resource.text.hasSuffix("*") || resource.text.hasSuffix("/*")
        {
            return false
        }
        return pattern.overlaps(resource)
    }
}

extension PolicyText {
    /// Whether some text is both what this pattern and what another one stand for; symbols may be anything.
    func overlaps(_ other: PolicyText) -> Bool {
        var known: Set<[Int]> = []
        return Self.overlap(units, other.units, 0, 0, &known)
    }

    private enum Unit: Hashable {
        case letter(UInt8)
        case one, any
    }

    private var units: [Unit] {
        parts.flatMap { part -> [Unit] in
            switch part {
            case .literal(let text): text.utf8.map { .letter($0) }
            case .one: [.one]
            case .any, .symbol: [.any]
            }
        }
    }

    private static func overlap(_ a: [Unit], _ b: [Unit], _ i: Int, _ j: Int, _ known: inout Set<[Int]>) -> Bool {
        guard known.insert([i, j]).inserted else { return false }
        if i == a.count, j == b.count { return true }
        if i < a.count, a[i] == .any {
            return overlap(a, b, i + 1, j, &known) || j < b.count && overlap(a, b, i, j + 1, &known)
        }
        if j < b.count, b[j] == .any {
            return overlap(a, b, i, j + 1, &known) || i < a.count && overlap(a, b, i + 1, j, &known)
        }
        guard i < a.count, j < b.count else { return false }
        return (a[i] == b[j] || a[i] == .one || b[j] == .one) && overlap(a, b, i + 1, j + 1, &known)
    }
}

/// Texts in backticks, the first few of many.
func listed(_ texts: [PolicyText]) -> String {
    let names = texts.prefix(3).map { "`\($0.text)`" }.joined(separator: ", ")
    return texts.count > 3 ? "\(names) and \(texts.count - 3) more" : names
}
