import Diagnostics
import Syntax
import Tree

/// Expands one spec. Every place is expanded when it is first asked for, by the walk through the tree or by a variable
/// that refers to it.
final class Expander {
    let environment: Environment
    /// The environment variables, those of `.env` files included once these are read.
    var variables: [String: String]
    let files: any FileSource
    let sources: SourceMap
    let root: Cell
    var diagnostics: DiagnosticBag
    /// Places whose variables are being replaced, outermost first.
    private var active: [Cell] = []
    private var depth = 0
    private var evaluations = 0
    var textBytes = 0
    /// A limit was hit and said; nothing more is expanded.
    private var isExhausted = false

    /// The property that is being expanded and that the framework needs before it loads plugins.
    var early: [String]?

    /// Values of `${self:…}` by address.
    var properties: [String: Value] = [:]
    /// Included files by path; `nil` for those that do not exist.
    var included: [String: Node?] = [:]
    /// What scripts and git have said, by what they were asked.
    var outputs: [String: Node] = [:]
    /// Environment variables that were asked for and are not there, and where.
    var missingNames: [String: Span] = [:]
    /// Keys of the `--values` file whose absence has been reported.
    var reportedKeys: Set<String> = []

    init(
        _ root: Node, _ environment: Environment, _ files: any FileSource, _ sources: SourceMap,
        _ diagnostics: DiagnosticBag
    ) {
        self.root = Cell(root, key: "", parent: nil, nesting: 0)
        self.environment = environment
        self.files = files
        self.sources = sources
        self.diagnostics = diagnostics
        variables = environment.variables
    }

    /// The value of a place with everything in it expanded; what fails in it is unknown there.
    func full(_ cell: Cell) throws(Unresolved) -> Value {
        switch cell.full {
        case .done(let value): return value
        case .failed: throw Unresolved()
        case .running: throw cycle(to: cell)
        case .waiting: break
        }
        try enter(cell)
        cell.full = .running
        defer { depth -= 1 }
        do throws(Unresolved) {
            var value = try head(cell)
            if !value.isFinal { try expandElements(of: &value, at: cell) }
            value.isFinal = true
            if value.size > ExpansionLimits.values { throw exhausted(cell.written.origin) }
            cell.full = .done(value)
            return value
        } catch {
            cell.full = .failed
            cell.hasFailed = true
            throw error
        }
    }

    /// The value of a place with its own text expanded; values below it may still hold variables.
    func head(_ cell: Cell) throws(Unresolved) -> Value {
        switch cell.head {
        case .done(let value): return value
        case .failed: throw Unresolved()
        case .running: throw cycle(to: cell)
        case .waiting: break
        }
        guard let text = cell.written.string, text.mentionsVariable else {
            let value = Value(node: cell.written)
            cell.head = .done(value)
            return value
        }
        try enter(cell)
        cell.head = .running
        active.append(cell)
        defer {
            active.removeLast()
            depth -= 1
        }
        do throws(Unresolved) {
            let site = Site(span: cell.written.origin.place, cell: cell, nesting: cell.nesting)
            var value = try expand(text, at: site)
            if value.node.string != text {
                value.node.origin = value.node.origin.reached(by: .variable, at: site.span)
            } else {
                value.node.origin = cell.written.origin
            }
            cell.head = .done(value)
            return value
        } catch {
            cell.head = .failed
            cell.hasFailed = true
            throw error
        }
    }

    /// Every element that has variables, expanded; elements that fail become unknown, so that the rest is still read.
    private func expandElements(of value: inout Value, at cell: Cell) throws(Unresolved) {
        let container = value
        var size = 1
        func element(_ index: Int, _ node: Node) -> Node {
            if let inner = node.sizeWithoutVariables {
                size = min(size + inner, ExpansionLimits.values + 1)
                return node
            }
            let child = cell.child(index, of: container)
            defer { if child.hasFailed { cell.hasFailed = true } }
            guard let expanded = try? full(child) else { return node.unresolved }
            size = min(size + expanded.size, ExpansionLimits.values + 1)
            return expanded.node
        }
        switch value.node.content {
        case .list(let elements):
            value.node.content = .list(elements.enumerated().map { element($0.offset, $0.element) })
        case .map(let mapping):
            var index = -1
            value.node.content = .map(
                mapping.mapValues {
                    index += 1
                    return element(index, $0)
                })
        default: return
        }
        value.size = size
    }

    private func enter(_ cell: Cell) throws(Unresolved) {
        guard !isExhausted else { throw Unresolved() }
        if depth >= ExpansionLimits.depth {
            throw giveUp(
                "too-deep", "variables refer to one another through more than \(ExpansionLimits.depth) levels",
                at: cell.written.origin)
        }
        depth += 1
    }

    /// Counts one more variable.
    func countEvaluation(at site: Site) throws(Unresolved) {
        evaluations += 1
        if isExhausted { throw Unresolved() }
        if evaluations > ExpansionLimits.values { throw exhausted(Origin(site.span)) }
    }

    func exhausted(_ origin: Origin) -> Unresolved {
        giveUp(
            "too-large", "the variables expand to more than \(ExpansionLimits.values) values or too much text",
            at: origin, help: "variables repeat what they stand for; use fewer of them inside one another")
    }

    /// Reports that a limit is hit, once, and ends the expansion: more of the same would follow.
    func giveUp(_ id: String, _ headline: String, at origin: Origin, help: String? = nil) -> Unresolved {
        guard !isExhausted else { return Unresolved() }
        isExhausted = true
        return fail(id, headline, at: origin, help: help)
    }

    /// Reports an error and returns what to throw.
    func fail(
        _ id: String, _ headline: String, at origin: Origin, secondary: [Diagnostic.Label] = [], help: String? = nil
    ) -> Unresolved {
        diagnostics.error(id, headline, at: origin, secondary: secondary, help: help)
        return Unresolved()
    }

    /// The chain of references that leads back to where it began.
    private func cycle(to cell: Cell) -> Unresolved {
        var start = active.firstIndex { $0 === cell } ?? active.firstIndex { $0.isInside(cell) } ?? 0
        start = min(start, max(active.count - 1, 0))
        let chain = Array(active[start...])
        guard let first = chain.first else { return Unresolved() }
        let names = (chain.map(\.path) + [cell.path]).map { "`\($0.isEmpty ? "the whole spec" : $0)`" }
        let shown = names.count > 12 ? Array(names.prefix(6)) + ["…"] + Array(names.suffix(5)) : names
        return fail(
            "variable-cycle", "a variable refers to itself: \(shown.joined(separator: " → "))",
            at: Origin(first.written.origin.place),
            secondary: chain.dropFirst().prefix(20).map {
                Diagnostic.Label($0.written.origin.place, "`\($0.path)` is part of the circle")
            }, help: "write one of the values out")
    }
}

extension Cell {
    fileprivate func isInside(_ other: Cell) -> Bool {
        var next = parent
        while let cell = next {
            if cell === other { return true }
            next = cell.parent
        }
        return false
    }
}

extension Node {
    /// In place of a value that could not be expanded: unknown, with nothing that would help.
    var unresolved: Node {
        Node(.unknown(Unknown(text: string ?? "", needs: [])), origin)
    }
}
