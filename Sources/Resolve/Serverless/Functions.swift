import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// Every function of the service, in the order written; what is no function at all is reported and left out.
    mutating func resolveFunctions() -> [Function] {
        refuseShapes(of: spec.node["functions"])
        return (spec.functions?.entries ?? []).compactMap { resolve($0.value, key: $0.key, at: $0.keyOrigin) }
    }

    /// Reports what the framework cannot go through: functions that are no map, events that are no list.
    private mutating func refuseShapes(of functions: Node?) {
        guard let functions = functions?.ifTruthy else { return }
        if functions.map == nil {
            diagnostics.error(
                "invalid-functions", "`functions` should be a map, and this is \(functions.quoted)",
                at: functions.origin, help: "write each function below its name")
        }
        for entry in functions.map?.entries ?? [] {
            if entry.value.isNull {
                diagnostics.warning(
                    "empty-function", "the function `\(entry.key)` is empty, and is left out",
                    at: Origin(entry.keySpan),
                    help: "give it a `handler`, or take it away")
            } else if entry.value.map == nil {
                diagnostics.error(
                    "invalid-function",
                    "the function `\(entry.key)` should be a map, and this is \(entry.value.quoted)",
                    at: entry.value.origin, help: "give it at least a `handler`")
            } else if let events = entry.value["events"]?.ifTruthy {
                refuseShapes(ofEvents: events, key: entry.key)
            }
        }
    }

    private mutating func refuseShapes(ofEvents events: Node, key: String) {
        if events.map != nil {
            diagnostics.error(
                "invalid-events", "`events` of the function `\(key)` should be a list, and this is \(events.quoted)",
                at: events.origin, help: "put `- ` before each event")
        }
        for event in events.list ?? [] where event.isNull {
            diagnostics.error(
                "empty-event", "an event of the function `\(key)` is empty",
                at: event.origin.place.isNone ? events.origin : event.origin,
                help: "take the `-` away, or put an event behind it")
        }
    }

    private mutating func resolve(_ spec: FunctionSpec, key: String, at origin: Origin) -> Function? {
        guard let code = code(of: spec, key: key, at: origin) else { return nil }
        var function = Function(
            key: key, name: functionName(spec, key: key), code: code,
            memorySize: spec.memorySize?.ifTruthy ?? (spec.isAtEdge ? 128 : provider.memorySize?.ifTruthy) ?? 1024,
            timeout: spec.timeout?.ifTruthy ?? (spec.isAtEdge ? 5 : provider.timeout?.ifTruthy) ?? 6, origin: origin)
        checkName(function.name, of: key, at: origin)
        function.permissions.customRole = spec.iam == nil ? customRole(of: spec) : nil
        function.permissions.ownRole = ownRole(of: spec, at: origin)
        function.settings = settings(of: spec, key: key, at: origin)
        function.logs = logs(of: spec)
        function.versioning = versioning(of: spec, key: key)
        function.url = functionURL(of: spec)
        function.asynchronous = asynchronousInvocation(of: spec, key: key)
        function.triggers = zip(spec.events, spec.eventList?.positions ?? []).compactMap {
            trigger($0, at: $1, of: spec)
        }
        return function
    }

    /// The function's name in AWS: the one given, or `<service>-<stage>-<key>`.
    func functionName(_ spec: FunctionSpec, key: String) -> Node {
        spec.name?.node.ifTruthy ?? Node("\(serviceName)-\(stage)-\(key)")
    }

    private func logs(of spec: FunctionSpec) -> Logs {
        var logs = Logs()
        logs.isEnabled = !(spec.disableLogs?.isTruthy ?? false)
        logs.retentionInDays = spec.logRetentionInDays?.ifTruthy ?? provider.logRetentionInDays?.ifTruthy
        logs.dataProtectionPolicy = spec.logDataProtectionPolicy?.ifTruthy ?? provider.logDataProtectionPolicy?.ifTruthy
        let format = spec.logs ?? provider.logs?.lambda
        logs.applicationLevel = format?.applicationLogLevel?.ifTruthy
        logs.format = format?.logFormat?.ifTruthy
        logs.group = format?.logGroup?.ifTruthy
        logs.systemLevel = format?.systemLogLevel?.ifTruthy
        return logs
    }

    private mutating func versioning(of spec: FunctionSpec, key: String) -> Versioning {
        var versioning = Versioning()
        versioning.isOn = (spec.versionFunction?.ifPresent ?? provider.versionFunctions?.ifPresent)?.isTruthy ?? true
        if spec.isAtEdge { versioning.isOn = true }
        let concurrency = spec.provisionedConcurrency?.ifTruthy
        if spec.snapStart?.isTruthy == true {
            if let concurrency {
                diagnostics.error(
                    "snapstart-with-provisioned-concurrency",
                    "the function `\(key)` has both `provisionedConcurrency` and `snapStart`", at: concurrency.origin,
                    help: "Lambda allows one of them; remove the other")
            }
            versioning.alias = .snapStart
        } else if let concurrency {
            versioning.alias = .provisioned(concurrency: concurrency)
        }
        return versioning
    }
}

extension FunctionSpec {
    /// Whether CloudFront calls the function. Lambda@Edge takes versions only, and allows less memory and time.
    fileprivate var isAtEdge: Bool {
        events.contains { if case .cloudFront = $0 { true } else { false } }
    }
}
