import CrossOrigin
import Surface
import Tree

/// Patterns that strangers fit.
enum LooseOriginPattern: Rule {
    static let info = RuleInfo(
        code: "COR030", name: "loose-origin-pattern", severity: .high,
        summary: "A pattern of origins lets in origins of strangers.",
        why: """
            `https://*example.com` is also `https://evilexample.com`, and `https://example.*` is also \
            `https://example.evil.net`. In a regular expression a dot stands for any letter, and without an anchor the \
            expected name may stand anywhere. gwc tries such origins against what the preflight's template does.
            """,
        help: "put the `*` between `://` and a dot, and write the dots of an expression as `[.]`",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: [⟦'https://*example.com'⟧] } }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: get, cors: { origins: ['https://*.example.com', 'https://shop.example.org'] } }
                """)
        ],
        references: ["PortSwigger Web Security Academy, Cross-origin resource sharing (CORS)"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings where setting.kind == .preflight {
            if setting.echoesPatterns {
                for origin in setting.origins where origin.text != "*" {
                    let pattern = OriginPattern(origin.text)
                    guard let stranger = pattern.lookalikes.first(where: { pattern.matches($0) }) else { continue }
                    report.flag(
                        "`\(origin.text)` lets in `\(stranger)`", at: setting.place(of: origin.node),
                        subject: setting.subject)
                }
            }
            checkTemplates(setting, &report)
        }
    }

    /// Templates of an author's own, with comparisons that look for a part of the origin.
    private static func checkTemplates(_ setting: CORSSetting, _ report: inout Report) {
        guard let template = setting.route?.integration?.responses.first?.templates.entries.first?.value,
            let text = template.string
        else { return }
        let calls = [".contains(", ".indexOf(", ".endsWith(", ".startsWith("]
        if let call = calls.first(where: { text.firstRange(ofText: $0) != nil }) {
            report.flag(
                "`\(call.dropFirst().dropLast())` finds the name inside the names of strangers, too",
                at: setting.place(of: template), subject: setting.subject)
        } else if let expression = looseExpression(in: text) {
            report.flag(
                "each dot of `\(expression)` stands for any letter", at: setting.place(of: template),
                subject: setting.subject)
        }
    }

    /// What `matches` compares with, when a dot between letters is not quoted.
    private static func looseExpression(in template: String) -> String? {
        var rest = template[...]
        while let call = rest.firstRange(ofText: ".matches(\"") {
            rest = rest[call.upperBound...]
            let expression = rest.prefix { $0 != "\"" }
            if hasBareDot(expression) { return String(expression) }
        }
        return nil
    }

    private static func hasBareDot(_ expression: Substring) -> Bool {
        let bytes = Array(expression.utf8)
        return bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "."), index > 0, index + 1 < bytes.count else { return false }
            let next = bytes[index + 1]
            return isNameByte(bytes[index - 1]) && isNameByte(next)
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
