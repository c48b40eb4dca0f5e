import ArgumentParser
import Compiler
import Replay
import Tree

/// Runs recorded cases of API Gateway's behaviour against the local gateway.
struct ReplayCases: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Replay recorded cases of API Gateway against the local gateway.",
        discussion: """
            FILE holds cases of requests (`apis` and `cases`), of templates (sets by name) or of errors (`answers`). Every \
            case that fails is named with what was expected and what came. Exits with 1 when a recorded or asserted case \
            fails.
            """)

    @Argument(help: "A JSON file of cases.") var file: String

    func run() async throws {
        guard let bytes = readFile(file) else { throw ValidationError("\(file) cannot be read.") }
        guard let tree = JSONText.read(String(decoding: bytes, as: UTF8.self)) else {
            throw ValidationError("\(file) is no JSON.")
        }
        let outcomes = await replay(tree)
        for outcome in outcomes { describe(outcome) }
        print(outcomes.summary)
        if outcomes.contains(where: { $0.isRecorded && !$0.isPassed }) { throw ExitCode(1) }
    }

    private func describe(_ outcome: Outcome) {
        if let reason = outcome.skipped { print("\(outcome.id): cannot run here: \(reason)") }
        guard let difference = outcome.difference else { return }
        print("\(outcome.id): \(difference.what)")
        print("  expected \(difference.expected.debugDescription)")
        print("  got      \(difference.got.debugDescription)")
    }
}
