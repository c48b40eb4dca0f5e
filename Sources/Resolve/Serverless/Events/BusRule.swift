import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `eventBridge:` as a rule; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: EventBridgeEventSpec, at index: Int, of function: FunctionSpec) -> BusRule? {
        let inputs = [event.input, event.inputPath?.node, event.inputTransformer?.node]
        if refuseSeveralInputs(inputs, at: event.origin) { return nil }
        let isNative = usesNativeRules
        if !isNative, refuseNativeOnly(event) { return nil }
        noteBusSettings(isNative: isNative)
        let bus = event.eventBus?.ifTruthy
        var rule = BusRule(
            number: index + 1, bus: eventBus(bus), maker: isNative ? .cloudFormation : .customResource(bus: bus),
            isEnabled: event.enabled?.literal != false, input: eventInput(event), origin: event.origin)
        rule.name = event.name?.node.ifTruthy
        rule.description = event.description?.node
        rule.pattern = event.pattern.flatMap { $0.isNull ? nil : $0 }
        rule.schedule = event.schedule?.node
        rule.retryPolicy = event.retryPolicy?.ifTruthy.map {
            [
                "MaximumEventAgeInSeconds": $0["maximumEventAge"], "MaximumRetryAttempts": $0["maximumRetryAttempts"],
            ]
        }
        rule.deadLetterQueue = event.deadLetterQueueArn?.ifTruthy
        if rule.pattern == nil, rule.schedule == nil { reportIdleRule(at: event.origin) }
        checkBus(rule.bus, at: bus?.origin ?? event.origin)
        return rule
    }

    private mutating func reportIdleRule(at origin: Origin) {
        let mode = spec.node["configValidationMode"]?.string
        guard mode != "off" else { return }
        diagnostics.report(
            Diagnostic(
                mode == "error" ? .error : .warning, "missing-key", "the rule has neither `pattern` nor `schedule`",
                at: origin.place, secondary: origin.labels, help: "say which events it is for, or when it runs"))
    }

    /// Settings without `useCloudFormation` turn it off as well.
    private var usesNativeRules: Bool {
        guard let settings = spec.provider?.eventBridge else { return true }
        return settings.useCloudFormation?.node.isTruthy ?? false
    }

    private mutating func noteBusSettings(isNative: Bool) {
        guard let settings = spec.provider?.eventBridge else { return }
        let place = settings.useCloudFormation?.origin ?? settings.origin
        if isNative {
            diagnostics.note(
                "event-bridge-setting", "`useCloudFormation: true` is the default and going away", at: place,
                help: "remove `provider.eventBridge`")
        } else {
            diagnostics.note(
                "custom-resource", "a helper function has to make the rules of EventBridge", at: place,
                help: "CloudFormation makes them itself without `provider.eventBridge`")
        }
    }

    private func eventBus(_ node: Node?) -> BusRule.Bus {
        guard let node else { return .standard(name: nil) }
        guard let text = node.text else { return .existing(node) }
        let isARN = text.hasPrefix("arn")
        let name = isARN ? text.firstIndex(of: "/").map { String(text[text.index(after: $0)...]) } ?? text : text
        if name == "default" { return .standard(name: Node(name)) }
        return isARN ? .existing(Node(name, node.origin)) : .new(name)
    }

    private func eventInput(_ event: EventBridgeEventSpec) -> EventInput {
        var input = EventInput(text: event.input?.ifTruthy, path: event.inputPath?.node.ifTruthy)
        if let map = event.inputTransformer?.node.map {
            input.transformer = Node(
                Mapping(map.map { .init($0.key.prefix(1).uppercased() + $0.key.dropFirst(), $0.value) }))
        }
        return input
    }

    /// What the helper function cannot do.
    private mutating func refuseNativeOnly(_ event: EventBridgeEventSpec) -> Bool {
        let setting = spec.provider?.eventBridge?.origin ?? .none
        let computedBus = event.eventBus.flatMap { $0.map ?? $0.list.map { _ in Mapping() } }.map { _ in event.eventBus!
        }
        let unsupported = [
            ("retryPolicy", event.retryPolicy?.ifTruthy), ("deadLetterQueueArn", event.deadLetterQueueArn?.ifTruthy),
            ("an `eventBus` that is a function", computedBus),
        ]
        for case (let words, let node?) in unsupported {
            let subject = words.contains(" ") ? words : "`\(words)`"
            diagnostics.error(
                "event-bridge-needs-cloudformation", "\(subject) needs rules that CloudFormation makes",
                at: node.origin, secondary: [.init(setting.place, "turned off here")],
                help: "remove `provider.eventBridge`, or set `useCloudFormation: true`")
            return true
        }
        if let description = event.description {
            diagnostics.warning(
                "event-bridge-description-lost", "the description is lost without `useCloudFormation`",
                at: description.origin, help: "remove `provider.eventBridge`")
        }
        return false
    }

    /// A bus that is made has its name in a logical id, which may hold only letters and digits.
    private mutating func checkBus(_ bus: BusRule.Bus, at origin: Origin) {
        guard case .new(let name) = bus, !name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_".utf8.contains($0) })
        else { return }
        diagnostics.warning(
            "event-bridge-bus-name", "`\(name)` is taken for a bus to make, and no such bus can be made", at: origin,
            help: "give the ARN of a bus that is there, such as a partner's")
    }
}
