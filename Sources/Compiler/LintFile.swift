import CloudFormation
import Diagnostics
import Lint
import Plan
import Syntax
import Tree
import Variables

/// Lints a spec: compiles it, and looks at what came of it, however far that is.
package func lintSpec(
    _ input: Input, rules: [any Rule.Type] = allRules, settings: LintSettings = LintSettings(),
    since before: Snapshot? = nil
) -> LintResult {
    let made = compile(input)
    let context = LintContext(
        .spec, graph: made.graph ?? ResourceGraph(), spec: made.expanded, stage: made.service?.stage,
        sources: made.sources, productionStages: settings.productionStages, since: before)
    let findings = lint(context, rules: rules, diagnostics: made.diagnostics, settings: settings)
    return LintResult(
        path: made.sources[1]?.path ?? input.specPath, sources: made.sources,
        findings: findings + made.diagnostics.errors(notIn: findings), stage: made.service?.stage,
        tree: { $0 == 1 ? made.syntax : writtenTree($0, of: made.sources) })
}

/// Lints a template, whoever wrote it.
package func lintTemplate(
    _ template: ReadTemplate, rules: [any Rule.Type] = allRules, settings: LintSettings = LintSettings(),
    since before: Snapshot? = nil
) -> LintResult {
    var diagnostics = template.diagnostics
    let context = LintContext(
        .template, graph: ResourceGraph(template: template.root, into: &diagnostics), sources: template.sources,
        productionStages: settings.productionStages, since: before)
    let findings = lint(context, rules: rules, diagnostics: diagnostics, settings: settings)
    return LintResult(
        path: template.sources[template.file]?.path ?? "", sources: template.sources,
        findings: findings + diagnostics.errors(notIn: findings), tree: { $0 == template.file ? template.root : nil })
}

/// A CloudFormation template as read from a file.
package struct ReadTemplate {
    package var root: Node
    package var file: FileID
    package var sources: SourceMap
    package var diagnostics: DiagnosticBag

    /// Reads a file that may be a template; `nil` when it is none, or is no YAML or JSON at all.
    package init?(_ bytes: [UInt8], path: String) {
        sources = SourceMap()
        diagnostics = DiagnosticBag()
        file = sources.add(typedPath: path, bytes: bytes)
        guard let root = readTree(file, of: sources, as: .cloudFormation, into: &diagnostics),
            ResourceGraph.isTemplate(root)
        else { return nil }
        self.root = root
    }
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
