import ArgumentParser
import CPOSIX
import Compiler
import Diagnostics

@main
struct GWC: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gwc",
        abstract: "Compiles a serverless.yml to a CloudFormation template, here and now.",
        discussion: """
            gwc reads a service written for the Serverless Framework and gives the template that the framework would \
            deploy: the same logical ids, the same resources. It needs no account, no network and no Node.js, and tells \
            every mistake with file, line and column.

            EXAMPLES:
              gwc build                              compile the service of this folder into build/
              gwc build --stage prod --region eu-west-1
              gwc validate services/users            check a service in another folder
              gwc print --emit expanded              show the spec with its variables replaced
              gwc --generate-completion-script bash  completions for bash, zsh or fish
            """,
        version: Version.number,
        subcommands: [
            Build.self, Import.self, Init.self, Local.self, Package.self, PlanCommand.self, Validate.self, Print.self,
            Schema.self,
            Lint.self, Explain.self, IAM.self,
        ])

    /// Declaring a command costs the parser about a million instructions, so a command that is named first is parsed
    /// by itself; what concerns the whole tree of commands goes through the root.
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.count == 2, Set(arguments) == ["--version", "--verbose"] {
            return Console.out.write(Version.details)
        }
        let concernsAll = arguments.contains { $0 == "--version" || $0.hasPrefix("--generate-completion-script") }
        let rest = Array(arguments.dropFirst())
        switch concernsAll ? nil : arguments.first {
        case "build":
            if let build = BuildRun(plain: rest) {
                finish(Build.self) { try BuildRun.run([build]) }
            } else {
                execute(Build.self, rest)
            }
        case "local": execute(Local.self, rest)
        case "package": execute(Package.self, rest)
        case "validate": execute(Validate.self, rest)
        case "print": execute(Print.self, rest)
        case "schema": execute(Schema.self, rest)
        case "plan": execute(PlanCommand.self, rest)
        case "lint": execute(Lint.self, rest, repeatable: ["--format"])
        case "explain": execute(Explain.self, rest)
        case "import": execute(Import.self, rest)
        case "init": execute(Init.self, rest)
        case "iam" where rest.first == "diff": execute(IAMDiff.self, Array(rest.dropFirst()), once: ["--fail-on"])
        case "iam": execute(IAM.self, rest)
        case "help": finish(GWC.self) { try help(with: rest) }
        case let name? where !name.hasPrefix("-"): finish(GWC.self) { throw noCommand(name) }
        default: execute(GWC.self, arguments)
        }
    }

    private static func help(with words: [String]) throws {
        if let name = words.first, !name.hasPrefix("-"), !commands.contains(name) { throw noCommand(name) }
        var command = try parseAsRoot(["help"] + words)
        try command.run()
    }

    private static var commands: [String] { configuration.subcommands.map { $0._commandName } + ["help"] }

    private static func noCommand(_ name: String) -> ValidationError {
        let advice = nearest(to: name, among: commands).map { " Did you mean '\($0)'?" } ?? ""
        return ValidationError(
            "'\(name.cutForMessage)' is no command.\(advice) The commands are: \(commands.joined(separator: ", ")).")
    }

    /// - Parameters:
    ///   - repeatable: options that others take once, and this command several times.
    ///   - once: options that this command takes once, and others several times.
    private static func execute(
        _ type: (some ParsableCommand).Type, _ arguments: [String], repeatable: Set<String> = [], once: Set<String> = []
    ) {
        finish(type) {
            try RepeatedOptions.refuse(arguments, repeatable: repeatable, others: once)
            var command = try type.parseAsRoot(arguments)
            try command.run()
        }
    }

    /// Does what a command is for, and ends as it promises when that fails.
    private static func finish(_ type: (some ParsableCommand).Type, _ action: () throws -> Void) {
        do {
            try action()
        } catch {
            if let findings = (error as? Failure)?.findings { Console.err.write("\(findings.text)\n") }
            let code = type.exitCode(for: error)
            let message = explained(type.fullMessage(for: error))
            if !message.isEmpty { (code.isSuccess ? Console.out : Console.err).write("\(message)\n") }
            // The parser's own code for usage is 64; the commands promise 0, 1 and those they throw themselves.
            let promised = [ExitCodes.success, ExitCodes.failure, ExitCodes.changes, ExitCodes.gate]
            type.exit(withError: promised.contains(code) ? code : ExitCodes.failure)
        }
    }

    /// The parser's message with what it cannot know: that a command has been parsed by itself, and where the options of
    /// a spec's own go.
    private static func explained(_ message: String) -> String {
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for index in lines.indices where lines[index].hasPrefix("  See '") && !lines[index].hasPrefix("  See 'gwc ") {
            lines[index] = "  See 'gwc " + lines[index].dropFirst("  See '".count)
        }
        lines = lines.map { $0.hasPrefix("  See 'gwc diff ") ? $0.replacing("gwc diff", with: "gwc iam diff") : $0 }
        let value = "Error: The value '"
        if lines[0].hasPrefix(value), let end = lines[0].firstRange(of: "' is invalid for '") {
            lines[0] =
                value + lines[0][..<end.lowerBound].dropFirst(value.count).cutForMessage + lines[0][end.lowerBound...]
        }
        if lines[0].hasPrefix("Error: Unknown option '") {
            lines.insert("Help:  An option that the spec reads, ${opt:name}, is given as --opt name=value.", at: 1)
        }
        return lines.joined(separator: "\n")
    }
}
