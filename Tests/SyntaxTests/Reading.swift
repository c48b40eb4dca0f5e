import Diagnostics
import Syntax
import Tree

/// A text as a reader took it.
struct Reading {
    let sources = SourceMap()
    let node: Node?
    let findings: [Diagnostic]
    private let file: FileID

    init(_ text: String, name: String = "serverless.yml") { self.init(bytes: Array(text.utf8), name: name) }

    init(bytes: [UInt8], name: String = "serverless.yml") {
        var bag = DiagnosticBag()
        file = sources.add(path: name, bytes: bytes)
        node = readTree(file, of: sources, into: &bag)
        findings = bag.all
    }

    /// The tree as JSON on one line; what was found, when there is none.
    var json: String { node.map { JSONWriter.compact($0) } ?? "no tree: \(findings.map(\.headline))" }

    var ids: [String] { findings.map(\.id) }

    /// The bytes of a span.
    func text(_ span: Span) -> String {
        String(decoding: sources[span.file]?.bytes[Int(span.start)..<Int(span.end)] ?? [], as: UTF8.self)
    }

    /// `line:column` of the first finding.
    var place: String? {
        findings.first.flatMap { sources.position(of: $0.primary.span) }.map { "\($0.line):\($0.column)" }
    }
}

extension Node {
    /// The node below some keys and positions, written with full stops between them.
    func at(_ path: String) -> Node? {
        path.split(separator: ".").reduce(Optional(self)) { node, step in
            Int(step).flatMap { index in node?.list.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
                ?? node?[String(step)]
        }
    }
}
