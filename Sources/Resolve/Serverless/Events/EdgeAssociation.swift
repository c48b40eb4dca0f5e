import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cloudFront:` as a Lambda@Edge association of a CloudFront distribution; `nil` when it can never deploy, and then the
    /// reason is reported.
    mutating func resolve(_ event: CloudFrontEventSpec, of function: FunctionSpec) -> EdgeAssociation? {
        checkEdgeLimits(event, of: function)
        guard let source = edgeSource(event) else { return nil }
        let path = event.pathPattern?.string.flatMap { $0.isEmpty ? nil : $0 }
        var settings = event.behavior?.map ?? Mapping()
        if settings["ViewerProtocolPolicy"] == nil { settings["ViewerProtocolPolicy"] = "allow-all" }
        let policy = edgePolicy(event, &settings)
        let place = event.pathPattern?.origin ?? event.source?.origin ?? event.node.origin
        var result = EdgeAssociation(
            source: source,
            behavior: Distribution.Behavior(
                path: path, source: source.id, policy: policy, settings: settings, origin: place),
            origin: event.node.origin)
        result.event = event.eventType?.ifPresent
        result.includesBody = event.includeBody?.ifPresent
        result.isDefaultSource = event.isDefaultOrigin?.isTruthy ?? false
        noteEdgeLosses(function)
        return result
    }

    /// Lambda@Edge allows less than Lambda does.
    private mutating func checkEdgeLimits(_ event: CloudFrontEventSpec, of function: FunctionSpec) {
        let type = event.eventType?.ifPresent?.printed
        guard
            type == nil || event.eventType?.isUnknown == true
                || ["origin-request", "origin-response", "viewer-request", "viewer-response"].contains(type)
        else {
            diagnostics.error(
                "invalid-edge-event", "`\(type ?? "")` is no event of a distribution",
                at: event.eventType?.origin ?? event.node.origin,
                help: "use `viewer-request`, `origin-request`, `origin-response` or `viewer-response`")
            return
        }
        let isAtOrigin = type?.hasPrefix("origin") == true
        let limits: [(key: String, value: Node?, most: Double, unit: String)] = [
            ("memorySize", function.memorySize, isAtOrigin ? 10240 : 128, "MB"),
            ("timeout", function.timeout, isAtOrigin ? 30 : 5, "seconds"),
        ]
        for limit in limits {
            guard let value = limit.value, let number = value.double, number > limit.most else { continue }
            diagnostics.error(
                "edge-limit",
                "`\(limit.key)` is \(value.printed), and functions of `\(type ?? "cloudFront")` have at most "
                    + "\(Int(limit.most)) \(limit.unit)", at: value.origin,
                secondary: [.init(event.node.origin.place, "called at the edge here")],
                help: "set `\(limit.key)` to \(Int(limit.most)) or less")
        }
    }

    /// The framework takes away what Lambda@Edge does not have.
    private mutating func noteEdgeLosses(_ function: FunctionSpec) {
        for (key, value) in [("environment", function.environment), ("vpc", function.vpc)] {
            guard let value = value?.ifTruthy else { continue }
            diagnostics.warning(
                "not-at-the-edge", "`\(key)` is left out of a function that CloudFront calls", at: value.origin,
                help: "Lambda@Edge has no `\(key)`: remove it, or move it to another function")
        }
    }

    // MARK: The cache policy

    /// The managed policy `CachingOptimized`.
    private static let usualPolicy: Node = "658327ea-f89d-4fab-a63d-7e88639e58f6"

    private mutating func edgePolicy(_ event: CloudFrontEventSpec, _ settings: inout Mapping) -> Distribution.Policy? {
        let inSettings = settings["CachePolicyId"]?.ifTruthy
        if inSettings != nil { settings["CachePolicyId"] = nil }
        guard let reference = event.cachePolicy else {
            if let inSettings { return .id(inSettings) }
            let isOlder =
                settings["ForwardedValues"]?.isTruthy == true
                || ["MaxTTL", "MinTTL", "DefaultTTL"].contains { settings[$0]?.ifPresent != nil }
            return isOlder ? nil : .id(Self.usualPolicy)
        }
        let name = reference.name?.ifTruthy
        if let name, provider.cloudFront?.cachePolicies?[name.printed] == nil {
            let known = provider.cloudFront?.cachePolicies?.entries.map(\.key) ?? []
            diagnostics.error(
                "unknown-cache-policy", "`\(name.printed)` is no cache policy of this service", at: name.origin,
                help: nearest(to: name.printed, among: known).map { "did you mean `\($0)`?" }
                    ?? "add it below `provider.cloudFront.cachePolicies`, or give an `id`")
        }
        if let id = reference.id?.ifTruthy { return .id(id) }
        if let name { return .named(name.printed) }
        diagnostics.error(
            "cache-policy-without-name", "the cache policy has neither `id` nor `name`", at: reference.node.origin,
            help: "name a policy below `provider.cloudFront.cachePolicies`, or give an `id`")
        return nil
    }

    // MARK: The source

    private mutating func edgeSource(_ event: CloudFrontEventSpec) -> Distribution.Source? {
        guard let written = event.source?.ifPresent else {
            diagnostics.error(
                "missing-origin", "the event has no `origin`", at: event.node.origin,
                help: "add `origin`, such as `https://example.com` or `s3://bucket.s3.amazonaws.com`")
            return nil
        }
        var settings = written.map ?? EdgeAddress(written.printed)?.source ?? Mapping()
        noteLostPort(written)
        if written.isUnknown { settings["DomainName"] = written }
        guard let domain = settings["DomainName"]?.ifPresent else {
            diagnostics.error(
                "invalid-origin", "\(written.quoted) names no domain to get content from", at: written.origin,
                help: "write an address such as `https://example.com`, or a map with `DomainName`")
            return nil
        }
        let kind = settings["S3OriginConfig"]?.isTruthy == true ? "s3" : "custom"
        let path = settings["OriginPath"]?.ifTruthy?.printed ?? ""
        return Distribution.Source(id: "\(kind)/\(domainName(domain))\(path)", settings: settings)
    }

    /// The framework reads no port out of an address.
    private mutating func noteLostPort(_ written: Node) {
        guard let port = written.string.flatMap({ EdgeAddress($0) })?.port else { return }
        diagnostics.warning(
            "origin-port-lost", "the port \(port) of the address has no effect", at: written.origin,
            help: "write a map with `DomainName` and `CustomOriginConfig: { HTTPSPort: \(port), … }`")
    }

    /// The domain, or the letters and digits of the function that gives it.
    private func domainName(_ domain: Node) -> String {
        if let name = domain.string { return name }
        let text = String(
            decoding: JSONWriter.compact(domain).utf8.filter { $0.isLetter || $0.isDigit }, as: UTF8.self)
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

/// The address of a source taken apart.
private struct EdgeAddress {
    var scheme: String
    var host: String
    var port: String?
    /// With its slash; empty when there is none.
    var path: String

    init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else { return nil }
        scheme = text[..<colon].lowercased()
        var rest = text[text.index(colon, offsetBy: 3)...]
        if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<end] }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        path = String(rest[slash...])
        var authority = rest[..<slash]
        if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
        if let port = authority.lastIndex(of: ":"), authority[port...].dropFirst().utf8.allSatisfy(\.isDigit) {
            self.port = String(authority[port...].dropFirst())
            authority = authority[..<port]
        }
        host = authority.lowercased()
        if host.isEmpty { return nil }
    }

    /// As CloudFormation has it.
    var source: Mapping {
        var source = Mapping()
        source.append("DomainName", Node(host))
        if path.count > 1 { source.append("OriginPath", Node(path)) }
        if scheme == "s3" {
            source.append("S3OriginConfig", [:])
        } else {
            source.append("CustomOriginConfig", ["OriginProtocolPolicy": "match-viewer"])
        }
        return source
    }
}
