import ArgumentParser
import Compiler

@main
struct Dev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gwc-dev", abstract: "Writes the generated files, and looks for crashes.",
        subcommands: [WriteSchema.self, WriteReference.self, WriteRules.self, WriteIAMTable.self, Fuzz.self]
    )
}
