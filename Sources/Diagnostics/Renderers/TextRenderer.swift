/// Findings for people, as compilers print them: headline, place, the source with carets, what to do.
package struct TextRenderer {
    private let sources: SourceMap
    private let paint: Paint
    /// Columns of source shown of one line.
    private let width: Int

    package init(sources: SourceMap, colour: Bool = false, width: Int = 120) {
        self.sources = sources
        self.width = max(width, 40)
        paint = Paint(isOn: colour)
    }

    /// All findings in the order of the source, an empty line between two.
    package func render(_ bag: DiagnosticBag) -> String {
        bag.inSourceOrder.map { render($0) }.joined(separator: "\n")
    }

    /// - Parameter severity: how to call its severity, when not by its own name.
    package func render(_ diagnostic: Diagnostic, severity: String? = nil) -> String {
        let severity = severity ?? diagnostic.severity.rawValue
        var out = paint(diagnostic.severity.colour, "\(severity)[\(diagnostic.id)]")
        out += paint(.bold, ": \(printable(diagnostic.headline))") + "\n"
        let snippets = snippets(of: diagnostic)
        let gutter = String(snippets.compactMap(\.lastLine).max() ?? 0).count
        for (index, snippet) in snippets.enumerated() { out += draw(snippet, isFirst: index == 0, gutter: gutter) }
        if let help = diagnostic.help { out += advice("help", help, gutter: gutter) }
        if let fix = diagnostic.fix { out += advice("fix", fix.title, gutter: gutter) }
        return out
    }

    /// `3 errors, 2 warnings`; empty when there is nothing.
    package static func summary(of bag: DiagnosticBag) -> String {
        let findings = bag.inSourceOrder
        return [Diagnostic.Severity.error, .warning, .note].compactMap { severity in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }

    /// The labels of one finding, a snippet for each file, the primary one's first.
    private func snippets(of diagnostic: Diagnostic) -> [Snippet] {
        let primary = Snippet.Mark(label: diagnostic.primary, isPrimary: true)
        let marks = [primary] + diagnostic.secondary.map { Snippet.Mark(label: $0, isPrimary: false) }
        var snippets: [Snippet] = []
        for mark in marks {
            guard let file = sources[mark.label.span.file] else { continue }
            if let index = snippets.firstIndex(where: { $0.file === file }) {
                snippets[index].add(mark)
            } else {
                snippets.append(Snippet(file, mark))
            }
        }
        return snippets
    }

    private func draw(_ snippet: Snippet, isFirst: Bool, gutter: Int) -> String {
        let blank = String(repeating: " ", count: gutter)
        let place = "\(snippet.file.path):\(snippet.position.line):\(snippet.position.column)"
        var out = "\(blank)\(paint(.frame, isFirst ? "-->" : ":::")) \(printable(place))\n"
        out += "\(blank) \(paint(.frame, "|"))\n"
        var before: Int?
        for line in snippet.lines {
            if let before, line.number > before + 1 { out += "\(paint(.frame, "..."))\n" }
            before = line.number
            let number = String(line.number)
            let padding = String(repeating: " ", count: gutter - number.count)
            let view = LineView(snippet.file, line, width: width)
            out += "\(padding)\(paint(.frame, "\(number) |")) \(view.text)".trimmingTrailingBlanks + "\n"
            for mark in view.marks { out += "\(blank) \(paint(.frame, "|")) \(underline(mark))\n" }
        }
        return out
    }

    private func underline(_ mark: LineView.Mark) -> String {
        let carets = String(repeating: mark.isPrimary ? "^" : "-", count: mark.width)
        let text = mark.text.isEmpty ? carets : "\(carets) \(printable(mark.text))"
        return String(repeating: " ", count: mark.column) + paint(mark.isPrimary ? .caret : .frame, text)
    }

    private func advice(_ name: String, _ text: String, gutter: Int) -> String {
        let indent = String(repeating: " ", count: gutter + 1)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }
        let rest = "\n\(indent)  " + String(repeating: " ", count: name.count + 2)
        return "\(indent)\(paint(.frame, "=")) \(paint(.bold, name)): \(lines.joined(separator: rest))\n"
    }
}

/// Colours of a terminal, or none.
struct Paint {
    enum Colour: String {
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
        case frame = "1;34"
        case caret = "1;91"
        case bold = "1"
    }

    let isOn: Bool

    func callAsFunction(_ colour: Colour, _ text: String) -> String {
        isOn ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Diagnostic.Severity {
    fileprivate var colour: Paint.Colour {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
}

extension String {
    fileprivate var trimmingTrailingBlanks: String {
        var text = self[...]
        while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
        return String(text)
    }
}
