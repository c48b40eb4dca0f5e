import Diagnostics
import Tree

extension LintResult {
    /// The result with the comments of its files taken to heart: what they speak of is suppressed, and a comment that is
    /// wrong, out of date or needless is a finding itself.
    ///
    /// - Parameter today: `2026-12-31`; empty when no comment expires.
    package func heedingComments(today: String) -> LintResult {
        var comments: [CommentKey: [Int]] = [:]
        var all: [SuppressionComment] = []
        var complaints: [Finding] = []
        for (index, source) in sources.files.enumerated() {
            for comment in SuppressionComment.all(in: source, FileID(index + 1)) {
                if let complaint = comment.complaint(today: today) {
                    complaints.append(complaint)
                    continue
                }
                for code in comment.codes {
                    comments[CommentKey(file: comment.span.file, line: comment.line, code: code), default: []]
                        .append(all.count)
                }
                all.append(comment)
            }
        }
        guard !all.isEmpty || !complaints.isEmpty else { return self }
        var used = Set<String>()
        let judged = judging { finding in
            var finding = finding
            for key in keys(of: finding) {
                guard let index = comments[key]?.first else { continue }
                used.insert("\(index) \(finding.code)")
                finding.suppression = .comment(all[index].reason)
            }
            return finding
        }
        for (index, comment) in all.enumerated() {
            for code in comment.codes where !used.contains("\(index) \(code)") {
                complaints.append(comment.unused(code))
            }
        }
        return judged.adding(complaints)
    }

    /// Where a comment about a finding may stand: its line, and that of the key whose value it is about.
    private func keys(of finding: Finding) -> [CommentKey] {
        guard let source = sources[finding.span.file], finding.isOfRule else { return [] }
        let starts = [finding.span.start] + (place(of: finding.span)?.keyStart.map { [$0] } ?? [])
        return starts.map {
            CommentKey(
                file: finding.span.file, line: source.position(at: Int($0)).line, code: finding.code)
        }
    }

    private struct CommentKey: Hashable {
        var file: FileID
        var line: Int
        var code: String
    }
}

extension SuppressionComment {
    /// What is wrong with the comment itself, so that it does not count.
    fileprivate func complaint(today: String) -> Finding? {
        if let code = codes.first(where: { code in !allRules.contains { $0.info.code == code } }) {
            let near = nearest(to: code, among: allRules.map { $0.info.code })
            return finding(
                InvalidSuppression.info, "there is no rule `\(code)` to ignore",
                help: near.map { "did you mean \($0)?" })
        }
        if codes.isEmpty { return finding(InvalidSuppression.info, "the comment names no rule to ignore") }
        if reason.isEmpty {
            return finding(
                InvalidSuppression.info, "the comment gives no reason to ignore \(codes.joined(separator: ", "))")
        }
        guard let until else { return nil }
        guard isDate(until) else {
            return finding(
                InvalidSuppression.info, "`\(until)` is no date", help: "write it as in `until=2026-12-31`")
        }
        guard !today.isEmpty, today > until else { return nil }
        return finding(
            ExpiredSuppression.info, "\(codes.joined(separator: ", ")) was to be ignored until \(until) only")
    }

    fileprivate func unused(_ code: String) -> Finding {
        var finding = finding(UnusedSuppression.info, "there is no finding of \(code) here to ignore", subject: code)
        if codes.count == 1 { finding.fix = Diagnostic.Fix("remove the comment", replacing: removal, with: "") }
        return finding
    }

    private func finding(_ rule: RuleInfo, _ message: String, help: String? = nil, subject: String = "") -> Finding {
        Finding(
            code: rule.code, severity: rule.severity, message: message, span: span, help: help ?? rule.help,
            subject: subject)
    }

    private func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
        return Int(parts[0]) != nil && (1...12).contains(month) && (1...31).contains(day)
    }
}
