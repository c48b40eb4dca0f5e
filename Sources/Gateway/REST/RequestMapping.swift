import RuntimeConfig
import Tree
import Velocity

/// What goes to a backend that is no proxy, before it is known where it is.
struct MappedRequest {
    var headers = Headers()
    var query: [(name: String, value: String)] = []
    var path: [String: String] = [:]
    var body: [UInt8] = []
}

extension Exchange {
    /// The request to the backend as mappings and templates make it.
    mutating func mappedRequest(_ integration: Integration) throws(Refusal) -> MappedRequest {
        var mapped = MappedRequest()
        applyMappings(integration, to: &mapped)
        mapped.body = try mappedBody(integration)
        applyOverrides(to: &mapped)
        return mapped
    }

    func applyMappings(_ integration: Integration, to mapped: inout MappedRequest) {
        for (target, source) in integration.requestParameters.sorted(by: { $0.key < $1.key }) {
            let parts = target.split(separator: ".", maxSplits: 3)
            if hidesAuthorization, isAuthorization(source) { continue }
            guard parts.count == 4, let values = requestValues(source) else { continue }
            let name = String(parts[3])
            switch parts[2] {
            case "header":
                if let value = values.last { mapped.headers[name] = value }
            case "querystring": mapped.query += values.filter { !$0.isEmpty }.map { (name, $0) }
            case "path": mapped.path[name] = values.last
            default: break
            }
        }
    }

    private func isAuthorization(_ source: String) -> Bool {
        ["header", "multivalueheader"].contains { source.isSameName(as: "method.request.\($0).Authorization") }
    }

    private func applyOverrides(to mapped: inout MappedRequest) {
        let override = requestOverride.map ?? Mapping()
        for entry in override["header"]?.map ?? Mapping() { mapped.headers[entry.key] = overridden(entry.value) }
        for entry in override["path"]?.map ?? Mapping() { mapped.path[entry.key] = entry.value.printed }
        for entry in override["querystring"]?.map ?? Mapping() {
            mapped.query.removeAll { $0.name == entry.key }
            mapped.query += (entry.value.list ?? [entry.value]).map { (entry.key, $0.printed) }
        }
    }

    /// The body: converted, and then rendered if a template is there for its type.
    private mutating func mappedBody(_ integration: Integration) throws(Refusal) -> [UInt8] {
        let converted = try convertedRequestBody(integration.contentHandling)
        guard let template = try requestTemplate(integration) else { return converted.bytes }
        if converted.isBytes { throw .misconfigured("a template cannot read a binary body") }
        return Array(try render(template, { $0.requestInput(converted.bytes, refusesBroken: true) }).utf8)
    }

    /// `$input`; a body of the caller's that is broken JSON is refused as soon as a path asks for it
    /// (ToQoz/api-gateway-mapping-template, captures of `{a` and `[a`).
    func requestInput(_ body: [UInt8], refusesBroken: Bool = false) -> InputObject {
        InputObject(
            body: String(decoding: body, as: UTF8.self), path: pathParameters.map { ($0.name, $0.value) },
            query: grouped(query).map { ($0.name, $0.values.last ?? "") },
            headers: eventHeaders(hidesAuthorization: hidesAuthorization).grouped.map {
                ($0.name, $0.values.last ?? "")
            }, refusesBroken: refusesBroken)
    }

    /// The template for the type of the body; without one the body passes or is refused ("Integration passthrough
    /// behaviors"). No type counts as `application/json`.
    private func requestTemplate(_ integration: Integration) throws(Refusal) -> String? {
        let type = mediaType(request.headers["Content-Type"]) ?? "application/json"
        if let template = integration.requestTemplates[type] { return template }
        if let found = integration.requestTemplates.first(where: { mediaType($0.key) == type }) { return found.value }
        switch integration.passthrough {
        case .whenNoMatch: return nil
        case .whenNoTemplates where integration.requestTemplates.isEmpty: return nil
        default: throw Refusal(.unsupportedMediaType)
        }
    }
}

func overridden(_ value: Node) -> String {
    value.list.map { $0.map(\.printed).joined(separator: ",") } ?? value.printed
}
