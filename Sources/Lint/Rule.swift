/// One kind of mistake: what it is, and how it is found.
///
/// A rule is one file below `Rules/<family>`, and that file is all there is to write: the list of rules, the page of
/// `gwc explain`, the documentation and the tests come from it.
package protocol Rule: SendableMetatype {
    static var info: RuleInfo { get }

    /// Reports every place of the mistake. A value that is not known at build time is never one.
    static func check(_ context: LintContext, _ report: inout Report)
}

extension Rule {
    /// For rules that find nothing themselves: they adopt findings of the compiler, or the engine reports under their code.
    package static func check(_ context: LintContext, _ report: inout Report) {}
}
