import ArgumentParser
import Compiler

@main
struct Dev: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gwc-dev", abstract: "Writes the generated files, looks for crashes, and replays recordings.",
        subcommands: [
            WriteSchema.self, WriteReference.self, WriteRules.self, WriteIAMTable.self, Fuzz.self, ReplayCases.self,
        ]
    )
}
