import ArgumentParser
import Diagnostics
import Lint

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Print the page of a rule: why it matters, what is reported, what to do.",
        discussion: """
            EXAMPLES:
              gwc explain COR001
              gwc explain wildcard-origin-with-credentials
            """)

    @Argument(
        help: ArgumentHelp("The rule's code or name.", valueName: "rule"),
        completion: .list(allRules.map { $0.info.code }))
    var rule: String

    func run() throws {
        let rules = allRules.map { $0.info }
        guard let found = rules.first(where: { $0.code == rule.uppercased() || $0.name == rule }) else {
            let advice = nearest(to: rule, among: rules.map(\.code) + rules.map(\.name)).map { "did you mean \($0)?" }
            throw Failure(
                "there is no rule `\(rule.cutForMessage)`", help: advice ?? "the findings of `gwc lint` name theirs")
        }
        Console.out.write(page(of: found))
    }
}
