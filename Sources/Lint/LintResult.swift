import Diagnostics
import Tree

/// What linting one spec or template found.
package struct LintResult {
    /// The file that was asked for, as the user would type it.
    package var path: String
    package var sources: SourceMap
    /// Findings of the rules and errors of the compiler, in the order of the files.
    package var findings: [Finding]
    /// The tree of a file as written, for places in it.
    private let tree: (FileID) -> Node?

    package init(path: String, sources: SourceMap, findings: [Finding], tree: @escaping (FileID) -> Node?) {
        self.path = path
        self.sources = sources
        self.findings = LintResult.inSourceOrder(findings)
        self.tree = tree
    }

    private static func inSourceOrder(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted { a, b in
            let (x, y) = (a.element.span, b.element.span)
            if x.file != y.file { return x.file < y.file }
            if x.start != y.start { return x.start < y.start }
            if a.element.severity != b.element.severity { return a.element.severity > b.element.severity }
            return a.offset < b.offset
        }.map(\.element)
    }

    /// The findings with their places spelled out, for programs.
    package var placed: [PlacedFinding] {
        var pointers: [FileID: JSONPointers] = [:]
        return findings.map { finding in
            let file = finding.span.file
            if file != 0, pointers[file] == nil { pointers[file] = tree(file).map { JSONPointers(of: $0, in: file) } }
            return PlacedFinding(
                finding, path: path, sources: sources, pointer: pointers[file]?.pointer(at: finding.span) ?? "")
        }
    }
}

/// A finding with its place in words that need no source.
package struct PlacedFinding {
    package var finding: Finding
    /// As the user would type it.
    package var file: String
    package var start: Position
    /// Behind the last character.
    package var end: Position
    /// JSON Pointer into the file.
    package var pointer: String

    init(_ finding: Finding, path: String, sources: SourceMap, pointer: String) {
        self.finding = finding
        self.pointer = pointer
        let source = sources[finding.span.file]
        file = source?.path ?? path
        start = source?.position(at: Int(finding.span.start)) ?? Position(line: 1, column: 1)
        end = source?.position(at: Int(finding.span.end)) ?? Position(line: 1, column: 1)
    }
}
