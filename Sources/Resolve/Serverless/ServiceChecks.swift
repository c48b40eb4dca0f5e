import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// Whether there is a service at all: a name, and a provider that is AWS.
    mutating func checkService() -> Bool {
        if let name = spec.service?.node, name.map != nil {
            diagnostics.error(
                "invalid-value", "`service` should be the service's name, and this is a map", at: name.origin,
                help: "move the name up: `service: my-service`")
        } else if serviceName.isEmpty {
            diagnostics.error(
                "missing-key", "the service lacks `service`", at: spec.service?.origin ?? spec.origin,
                help: "name the service at the top: `service: my-service`")
        }
        if spec.provider == nil {
            diagnostics.error(
                "missing-key", "the service lacks `provider`", at: spec.origin, help: "add `provider: { name: aws }`")
        } else if provider.name == nil {
            diagnostics.error(
                "missing-key", "`provider` lacks `name`", at: provider.origin, help: "add `name: aws`")
        } else if let name = provider.name, name.literal != "aws", !name.node.isUnknown {
            diagnostics.error(
                "unknown-provider", "the provider \(name.node.quoted) is not `aws`", at: name.origin,
                help: "gwc compiles for AWS only")
        }
        return !serviceName.isEmpty && spec.provider != nil
    }

    /// Tells of a function's name that Lambda does not take.
    mutating func checkName(_ name: Node, of key: String, at origin: Origin) {
        guard let text = name.string, text.utf8.count > 64 else { return }
        diagnostics.warning(
            "function-name-too-long", "the name `\(text)` has \(text.utf8.count) characters, and Lambda allows 64",
            at: name.origin.span.isNone ? origin : name.origin, help: "give the function `\(key)` a shorter `name`")
    }
}
