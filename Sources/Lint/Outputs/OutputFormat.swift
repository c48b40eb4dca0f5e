/// A language that a report can be written in.
package enum OutputFormat: String, CaseIterable, Sendable {
    case text, json

    /// The report on everything that was linted in one run.
    ///
    /// - Parameter colour: whether it is for a terminal; only text cares.
    package func render(_ results: [LintResult], colour: Bool = false) -> String {
        switch self {
        case .text: renderText(results, colour: colour)
        case .json: renderJSON(results)
        }
    }
}
