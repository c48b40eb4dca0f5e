import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cloudwatchEvent:` as a rule; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: CloudWatchEventSpec, of function: FunctionSpec) -> EventRule? {
        let inputs = [event.input, event.inputPath?.node, event.inputTransformer?.node]
        if refuseSeveralInputs(inputs, at: event.origin) { return nil }
        guard let node = event.event, let pattern = eventPattern(node) else {
            diagnostics.error(
                "cloudwatch-event-pattern", "the rule has no event pattern that can be compiled",
                at: event.event?.origin ?? event.origin, help: "write it below `event`, without backslashes")
            return nil
        }
        let problems = diagnostics.count(.error)
        var input = EventInput()
        input.text = jsonText(event.input).flatMap { quotedInput($0, dropsLineBreaks: true) }
        input.path = quoted(event.inputPath.flatMap { withoutLineBreaks($0.node) }, "inputPath")
        input.transformer = event.inputTransformer?.property
        var rule = EventRule(
            pattern: pattern, isEnabled: event.enabled?.literal != false, input: input, origin: event.origin)
        rule.name = quoted(event.name?.node, "name")
        rule.description = quoted(event.description?.node, "description")
        return diagnostics.count(.error) == problems ? rule : nil
    }

    /// The pattern without the line breaks in its texts.
    private func eventPattern(_ node: Node) -> Node? {
        let text = JSONWriter.compact(node)
        let flat = text.replacing("\\n", with: "").replacing("\\r", with: "")
        return flat == text ? node : JSONText.read(flat)
    }

    private func jsonText(_ input: Node?) -> Node? {
        guard let input, input.isTruthy else { return nil }
        return input.string == nil ? Node(JSONWriter.compact(input), input.origin) : input
    }

    /// A text on one line.
    func withoutLineBreaks(_ node: Node) -> Node {
        guard let text = node.string else { return node }
        return Node(text.replacing("\r\n", with: "").replacing("\n", with: ""), node.origin)
    }
}
