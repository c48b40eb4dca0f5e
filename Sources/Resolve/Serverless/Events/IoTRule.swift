import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `iot:` as an IoT topic rule; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: IoTEventSpec, of function: FunctionSpec) -> IoTRule? {
        guard let sql = required(event.sql?.node.text, "sql", of: "iot", at: event.origin) else { return nil }
        var rule = IoTRule(
            sql: sql.withoutLineBreaks, isEnabled: event.enabled?.literal ?? true, origin: event.origin)
        rule.sqlVersion = event.sqlVersion?.node.ifTruthy?.text?.withoutLineBreaks
        rule.name = event.name?.node.ifTruthy?.text?.withoutLineBreaks
        rule.description = event.description?.node.ifTruthy?.text?.withoutLineBreaks
        return rule
    }
}

extension String {
    fileprivate var withoutLineBreaks: String { replacing("\r\n", with: "").replacing("\n", with: "") }
}
