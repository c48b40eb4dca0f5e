import Tree

/// What was known when a project began to be linted: it does not count, and nobody has to mend it first.
package struct Baseline: Sendable {
    /// How many findings are known of an identity.
    private var counts: [FindingIdentity: Int] = [:]

    /// Reads a baseline; `nil` when the tree is none.
    package init?(_ root: Node) {
        guard let list = root["findings"]?.list else { return nil }
        for entry in list {
            guard let code = entry["code"]?.string, let path = entry["path"]?.string else { return nil }
            let identity = FindingIdentity(
                code: code, path: path, subject: entry["subject"]?.string ?? "", value: entry["value"]?.string ?? "")
            counts[identity, default: 0] += 1
        }
    }

    /// Marks what is known in the results of one run.
    package func applied(to results: [LintResult]) -> [LintResult] {
        var left = counts
        return results.map { result in
            let identities = result.placed.map(\.identity)
            var index = 0
            return result.judging { finding in
                defer { index += 1 }
                let identity = identities[index]
                guard finding.suppression == nil, let count = left[identity], count > 0 else { return finding }
                left[identity] = count - 1
                var known = finding
                known.suppression = .baseline
                return known
            }
        }
    }

    /// The file that makes everything known that counts in some results, but for errors of the compiler.
    package static func file(of results: [LintResult]) -> [UInt8] {
        let placed = results.flatMap(\.placed).filter { $0.finding.suppression == nil && $0.finding.isOfRule }
        let sorted = placed.sorted { a, b in
            (a.file, a.identity.code, a.identity.path, a.identity.subject, a.identity.value)
                < (b.file, b.identity.code, b.identity.path, b.identity.subject, b.identity.value)
        }
        let findings = sorted.map { placed -> Node in
            [
                "code": Node(placed.identity.code), "file": Node(placed.file), "path": Node(placed.identity.path),
                "subject": placed.identity.subject.isEmpty ? nil : Node(placed.identity.subject),
                "value": Node(placed.identity.value),
            ]
        }
        return JSONWriter.write(["formatVersion": Node(lintFormatVersion), "findings": Node(findings)])
    }
}
