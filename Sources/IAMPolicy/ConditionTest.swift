import Diagnostics
import Tree

/// One line of a `Condition`: an operator, a key and the values that it is compared with.
package struct ConditionTest: Sendable {
    package var operatorName: String
    package var operatorOrigin: Origin
    /// As written; case does not matter.
    package var key: String
    package var keyOrigin: Origin
    /// `nil` for an operator that IAM does not know.
    package var condition: ConditionOperator?
    /// `nil` where a value is no text.
    package var values: [PolicyText]?
    package var node: Node

    init(
        operatorName: String, operatorOrigin: Origin, key: String, keyOrigin: Origin, values: Node, hasVariables: Bool
    ) {
        self.operatorName = operatorName
        self.operatorOrigin = operatorOrigin
        self.key = key
        self.keyOrigin = keyOrigin
        node = values
        condition = ConditionOperator(operatorName)
        let wildcards = condition?.takesWildcards ?? false
        var texts: [PolicyText]? = []
        for value in values.list ?? [values] where !value.isNoValue {
            let text = PolicyText(value, wildcards: wildcards, variables: hasVariables)
            texts = text.flatMap { text in texts.map { $0 + [text] } }
        }
        self.values = texts
    }

    /// `StringLike s3:prefix home/*`.
    package var text: String {
        let values = self.values.map { $0.map(\.text).sorted().joined(separator: " | ") } ?? JSONWriter.compact(node)
        return "\(operatorName) \(key) \(values)"
    }
}
