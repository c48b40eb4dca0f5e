import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The settings that every polled source has; a batch size of zero counts as none.
    mutating func mapping(_ event: some PolledEventSpec, window: Node?) -> SourceMapping {
        SourceMapping(
            batchSize: event.batchSize?.node.ifTruthy, batchingWindow: window, isEnabled: event.enabled?.node,
            filters: filters(event.filterPatterns))
    }

    /// The same with the defaults of streams and queues: ten records a call, and polled.
    mutating func mappingWithDefaults(_ event: some PolledEventSpec, window: Node?) -> SourceMapping {
        var mapping = mapping(event, window: window)
        mapping.batchSize = mapping.batchSize ?? 10
        mapping.isEnabled = mapping.isEnabled ?? true
        return mapping
    }

    private mutating func filters(_ patterns: Node?) -> [Node]? {
        guard let patterns, patterns.isTruthy else { return nil }
        if patterns.list == nil {
            diagnostics.error(
                "invalid-filter", "`filterPatterns` should be a list of patterns, and this is \(patterns.quoted)",
                at: patterns.origin, help: "put `- ` before each pattern")
        }
        return patterns.list
    }

    /// Where reading starts; `nil` when the time is missing that `AT_TIMESTAMP` starts from.
    mutating func startingPosition(_ name: Expr<String>?, _ timestamp: Expr<Double>?) -> StartingPosition? {
        if let name, name.literal == "AT_TIMESTAMP", timestamp == nil {
            reportMissingTimestamp(name.origin)
            return nil
        }
        return StartingPosition(name: name?.node.ifTruthy ?? "TRIM_HORIZON", timestamp: timestamp?.node)
    }

    mutating func reportMissingTimestamp(_ position: Origin) {
        diagnostics.error(
            "missing-starting-time", "`AT_TIMESTAMP` needs a `startingPositionTimestamp`", at: position,
            help: "add `startingPositionTimestamp` with a Unix time in seconds, or start at `TRIM_HORIZON` or `LATEST`")
    }

    /// A value that the event cannot do without; its lack is reported.
    mutating func required<Value>(_ value: Value?, _ key: String, of kind: String, at origin: Origin) -> Value? {
        if value == nil {
            diagnostics.error("missing-key", "this `\(kind)` event cannot work without `\(key)`", at: origin)
        }
        return value
    }

    /// The name of a source, for its logical id: the part of an ARN that `part` picks, or what one of the CloudFormation
    /// functions refers to. When there is none it is reported: then the framework has no logical id either.
    mutating func sourceName(
        _ arn: Node, functions: [String], part: (String) -> String?
    ) -> String? {
        if case .unknown(let unknown) = arn.content { return part(unknown.text) ?? unknown.text }
        let function = arn.function.flatMap { functions.contains($0.name) ? $0 : nil }
        if let name = arn.string.flatMap(part) ?? function.flatMap({ referredName($0.name, $0.argument) }) {
            return name
        }
        diagnostics.error(
            "unnamed-source",
            "the name of the source cannot be told from \(arn.function.map { "`\($0.name)`" } ?? arn.quoted)",
            at: arn.origin,
            help: "its logical id needs it: write the ARN out, or give it with \(functions.joined(separator: " or "))")
        return nil
    }

    private func referredName(_ function: String, _ argument: Node) -> String? {
        switch function {
        case "Fn::GetAtt": argument.list?.first?.text ?? argument.text
        case "Fn::Join": argument.list?.dropFirst().first?.list?.last?.text
        default: argument.text
        }
    }
}

extension String {
    /// The part at a position when it is cut at a separator; empty parts count.
    func part(_ position: Int, separator: Character) -> String? {
        let parts = split(separator: separator, maxSplits: position + 1, omittingEmptySubsequences: false)
        return parts.count > position ? String(parts[position]) : nil
    }

    /// What stands behind the last separator.
    func tail(separator: Character) -> String {
        lastIndex(of: separator).map { String(self[index(after: $0)...]) } ?? self
    }
}
