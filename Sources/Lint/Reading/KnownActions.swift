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
        let pattern = IAMPolicy.Glob(pattern: text.dropFirst(prefix.count + 1), ignoringCase: true)
        return service.actions.filter { pattern.matches($0.name) }.map { KnownAction(service: service, action: $0) }
    }
}

extension KnownAction {
    /// The kinds of resources that it can be granted on; empty when it takes only `*`.
    var resourceTypes: [IAMResourceType] { service.resources(of: action) }

    /// Whether a resource of a statement stands for every resource of one of these kinds, of whatever account: `*`, and
    /// `arn:aws:dynamodb:*:*:table/*`.
    func isEverywhere(on resource: PolicyText) -> Bool {
        resource.isEverything || resourceTypes.contains { $0.isWhole(in: resource) }
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

    /// Whether a resource of a statement stands for all of this type, wherever they are.
    func isWhole(in resource: PolicyText) -> Bool {
        let (own, other) = (pattern.segments, resource.segments)
        guard own.count == 6, other.count == 6 else { return false }
        return own[2] == other[2] && other[5].covers(everyTextOf: own[5])
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
        let (own, asked) = (pattern.segments, resource.segments)
        guard asked.count == 6, own.count == 6 else { return pattern.overlaps(resource) }
        // Piece by piece, the telling ones first: most kinds differ in a word.
        return [2, 5, 0, 1, 3, 4].allSatisfy { own[$0].overlaps(asked[$0]) }
    }
}

/// Texts in backticks, the first few of many.
func listed(_ texts: [PolicyText]) -> String {
    let names = texts.prefix(3).map { "`\($0.text)`" }.joined(separator: ", ")
    return texts.count > 3 ? "\(names) and \(texts.count - 3) more" : names
}
