import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `schedule:` as a timetable; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: ScheduleEventSpec, of function: FunctionSpec) -> Schedule? {
        guard let expressions = event.rate?.list else {
            diagnostics.error(
                "schedule-without-rate", "the schedule has no list of expressions as its `rate`",
                at: event.rate?.origin ?? event.origin, help: "write `rate: [rate(5 minutes)]`")
            return nil
        }
        if expressions.count > 1, let name = event.name, name.node.isTruthy {
            diagnostics.error(
                "schedule-name-with-rates", "a schedule with \(expressions.count) expressions cannot have one name",
                at: name.origin, help: "remove `name`, or make a `schedule` of each expression")
            return nil
        }
        return event.method?.literal == "scheduler"
            ? scheduler(event, expressions) : busSchedule(event, expressions)
    }

    private mutating func scheduler(_ event: ScheduleEventSpec, _ expressions: [Node]) -> Schedule? {
        let unsupported = [
            ("inputTransformer", event.inputTransformer?.node), ("inputPath", event.inputPath?.node.ifTruthy),
        ]
        for case (let key, let node?) in unsupported {
            diagnostics.error(
                "schedule-method-mismatch", "`\(key)` does not go with `method: scheduler`", at: node.origin,
                help: "use `input`, or `method: eventBus`")
            return nil
        }
        var schedule = Schedule(
            expressions: expressions,
            keeper: .scheduler(role: event.roleArn?.node.ifTruthy, timeZone: event.timezone?.node),
            isEnabled: event.enabled?.literal != false, origin: event.origin)
        schedule.name = event.name?.node
        schedule.description = event.description?.node
        guard let text = inputText(event.input) else { return nil }
        schedule.input = text.isNull ? nil : EventInput(text: text)
        return schedule
    }

    private mutating func busSchedule(_ event: ScheduleEventSpec, _ expressions: [Node]) -> Schedule? {
        if let zone = event.timezone, zone.node.isTruthy {
            diagnostics.error(
                "schedule-method-mismatch", "`timezone` needs `method: scheduler`", at: zone.origin,
                help: "add `method: scheduler`; rules of the event bus run in UTC")
            return nil
        }
        let problems = diagnostics.count(.error)
        var schedule = Schedule(
            expressions: expressions.map { quoted($0, "rate") ?? $0 }, keeper: .eventBus,
            isEnabled: event.enabled?.literal != false, origin: event.origin)
        schedule.name = quoted(event.name?.node, "name")
        schedule.description = quoted(event.description?.node, "description")
        var input = EventInput(path: quoted(event.inputPath?.node, "inputPath"))
        input.transformer = event.inputTransformer?.property
        if let text = inputText(event.input), text.isTruthy {
            input.text = quotedInput(text, dropsLineBreaks: false)
        }
        schedule.input = input
        return diagnostics.count(.error) == problems ? schedule : nil
    }

    /// The JSON text of an input; null when there is none, `nil` when its `body` is no JSON.
    private mutating func inputText(_ input: Node?) -> Node? {
        guard var input, !input.isNull else { return .null }
        guard input.map != nil || input.list != nil else { return input }
        if let body = input["body"], let text = body.string {
            guard let value = JSONText.read(text) else {
                diagnostics.error(
                    "schedule-body-not-json", "`body` of the input is no JSON", at: body.origin,
                    help: "write the body as a JSON text, such as '{\"key\": \"value\"}'")
                return nil
            }
            input["body"] = value
        }
        return Node(JSONWriter.compact(input), input.origin)
    }
}
