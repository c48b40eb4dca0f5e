import Diagnostics
import Model
import Spec
import Tree

extension Node {
    /// The text of a string, or of one that holds a value that only AWS can tell.
    var text: String? {
        if case .unknown(let unknown) = content { unknown.text } else { string }
    }

    /// The node when JavaScript takes it for true.
    var ifTruthy: Node? { isTruthy ? self : nil }
}

extension InputTransformerSpec {
    /// As CloudFormation has it.
    var property: Node {
        ["InputTemplate": inputTemplate?.node, "InputPathsMap": inputPathsMap?.ifTruthy]
    }
}

extension Resolver {
    /// A text that the framework puts between the quotes of a JSON template: escapes in it are read once more. `nil` when
    /// that fails, and then it is reported.
    mutating func quoted(_ node: Node?, _ key: String) -> Node? {
        guard let node, node.isTruthy else { return nil }
        guard let text = node.string else { return node }
        guard let meaning = JSONText.unescape(text) else {
            diagnostics.error(
                "unquotable-text", "`\(key)` holds a quote, a line break or a backslash that cannot be compiled",
                at: node.origin, help: "write it without `\"`, line breaks and `\\`")
            return nil
        }
        return Node(meaning, node.origin)
    }

    /// What a rule's target gets as its input, from the JSON text that stands for it: quotes are escaped and the whole
    /// is read once more, so escapes inside of the text are lost.
    mutating func quotedInput(_ json: Node, dropsLineBreaks: Bool) -> Node? {
        guard let text = json.string else { return json }
        var escaped = text.replacing("\"", with: "\\\"")
        if dropsLineBreaks { escaped = escaped.replacing("\\n", with: "").replacing("\\r", with: "") }
        guard let meaning = JSONText.unescape(escaped) else {
            diagnostics.error(
                "unquotable-text", "`input` holds a quote, a line break or a backslash that cannot be compiled",
                at: json.origin,
                help: "keep `\"`, `\\` and line breaks out of the values, or use an `eventBridge` event")
            return nil
        }
        if JSONText.read(meaning) == nil {
            diagnostics.warning(
                "input-not-json", "`input` becomes `\(meaning.prefix(60))`, which is no JSON", at: json.origin,
                help: "EventBridge takes only JSON; keep `\\` and line breaks out of the values")
        }
        return Node(meaning, json.origin)
    }

    /// Reports that an event says more than one thing about what the function is called with.
    mutating func refuseSeveralInputs(_ inputs: [Node?], at origin: Origin) -> Bool {
        let given = inputs.compactMap { $0?.ifTruthy }
        guard given.count > 1 else { return false }
        diagnostics.error(
            "several-inputs", "only one of `input`, `inputPath` and `inputTransformer` can be set",
            at: given[1].origin.span.isNone ? origin : given[1].origin, help: "keep one of them")
        return true
    }
}
