import CloudFormation
import Diagnostics
import Lint
import Syntax
import Tree
import Variables

/// Lints a spec: compiles it, and looks at what came of it, however far that is.
package func lintSpec(
    _ input: Input, rules: [any Rule.Type] = allRules, settings: RuleSettings = RuleSettings()
) -> LintResult {
    let made = compile(input)
    let context = LintContext(
        .spec, graph: made.graph ?? ResourceGraph(), spec: made.expanded, stage: made.service?.stage)
    let findings = lint(context, rules: rules, diagnostics: made.diagnostics, settings: settings)
    return LintResult(
        path: made.sources[1]?.path ?? input.specPath, sources: made.sources,
        findings: findings + made.diagnostics.errors(notIn: findings),
        tree: { $0 == 1 ? made.syntax : writtenTree($0, of: made.sources) })
}

/// Lints a template that a tool or a person wrote.
///
/// - Parameter file: the template, already added to the sources.
package func lintTemplate(
    _ root: Node, _ file: FileID, of sources: SourceMap, diagnostics read: DiagnosticBag,
    rules: [any Rule.Type] = allRules, settings: RuleSettings = RuleSettings()
) -> LintResult {
    var diagnostics = read
    let context = LintContext(.template, graph: ResourceGraph(template: root, into: &diagnostics))
    let findings = lint(context, rules: rules, diagnostics: diagnostics, settings: settings)
    return LintResult(
        path: sources[file]?.path ?? "", sources: sources, findings: findings + diagnostics.errors(notIn: findings),
        tree: { $0 == file ? root : nil })
}

/// Reads a file that may be a template; `nil` when it is none, or cannot be read as YAML or JSON at all.
package func readTemplate(_ bytes: [UInt8], path: String) -> (
    root: Node, file: FileID, sources: SourceMap, diagnostics: DiagnosticBag
)? {
    let sources = SourceMap()
    let file = sources.add(typedPath: path, bytes: bytes)
    var diagnostics = DiagnosticBag()
    guard let root = readTree(file, of: sources, as: .cloudFormation, into: &diagnostics),
        ResourceGraph.isTemplate(root)
    else { return nil }
    return (root, file, sources, diagnostics)
}

/// The tree of a file that a spec included.
private func writtenTree(_ file: FileID, of sources: SourceMap) -> Node? {
    var ignored = DiagnosticBag()
    guard let path = sources[file]?.path, !["js", "cjs", "mjs", "ts", "mts", "cts"].contains(path.fileExtension)
    else { return nil }
    return readTree(file, of: sources, into: &ignored)
}

extension DiagnosticBag {
    /// The compiler's errors as findings, but for those that a rule has taken as its own.
    fileprivate func errors(notIn findings: [Finding]) -> [Finding] {
        let taken = Set(findings.map(\.span))
        let adopted = Set(allRules.flatMap { $0.info.adopts })
        return all.filter { $0.severity == .error && !(adopted.contains($0.id) && taken.contains($0.primary.span)) }
            .map { error in
                Finding(
                    code: error.id, severity: .error, message: error.headline, span: error.primary.span,
                    label: error.primary.text, secondary: error.secondary, help: error.help ?? "", fix: error.fix)
            }
    }
}

extension String {
    fileprivate var fileExtension: String { lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? "" }
}
