import CloudFormation
import Tree

/// A key for everybody to read.
enum AccessKeyInText: Rule {
    static let info = RuleInfo(
        code: "SEC001", name: "access-key-in-text", severity: .high,
        summary: "An access key of AWS stands in the file.",
        why: """
            Whoever may read the repository, the template or the console has the key, and keeps it when they leave.
            """,
        help: "let the function use its role, and delete the key",
        flags: [
            .functions(
                """
                users:
                  handler: h.a
                  environment: { KEY: ⟦AKIAIOSFODNN7EXAMPLE⟧ }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: h.a
                  environment: { KEY: "${env:KEY, ''}" }
                """)
        ],
        references: ["AWS IAM User Guide, Best practices for managing AWS access keys"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let roots = context.spec.map { [$0] } ?? context.graph.resources.values.map(\.body)
        for root in roots {
            root.visitTexts { text, node in
                guard let key = accessKey(in: text) else { return }
                report.flag("`\(key.prefix(8))…` is an access key of AWS", at: node.origin)
            }
        }
    }

    /// `AKIA` or `ASIA` with sixteen capital letters and digits behind it.
    private static func accessKey(in text: String) -> String? {
        for word in text.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) })
        where word.utf8.count == 20 {
            let isKey = word.hasPrefix("AKIA") || word.hasPrefix("ASIA")
            if isKey, word.allSatisfy({ $0.isNumber || $0.isUppercase }) { return String(word) }
        }
        return nil
    }
}
