import ArgumentParser
import Compiler
import Diagnostics

/// What the commands tell the shell.
enum ExitCodes {
    /// Nothing is wrong; warnings may have been shown.
    static let success = ExitCode(0)
    /// The spec has errors, the command line is wrong, or the machine did not do its part.
    static let failure = ExitCode(1)
    /// There are changes, and the user asked to be told by the exit code.
    static let changes = ExitCode(2)
    /// A gate tripped that the user set, such as `lint --fail-level`.
    static let gate = ExitCode(3)
}

/// A failure that is neither the spec's nor the parser's: said once, without usage.
struct Failure: Error, CustomStringConvertible {
    /// Stable name of the kind of failure, for programs.
    var id: String
    var message: String
    var help: String?
    /// What the compiler found, when that is the failure.
    var findings: Findings?

    init(_ message: String, id: String = "failure", help: String? = nil, findings: Findings? = nil) {
        self.id = id
        self.message = message
        self.help = help
        self.findings = findings
    }

    init(_ error: OutputError) { self.init(error.message, id: "output", help: error.help) }

    var description: String { help.map { "\(message)\n  help: \($0)" } ?? message }
}

/// Does what a command is for. Where programs read its output, a failure is a document too, as `gwc validate` prints it.
func tellingPrograms(_ isForPrograms: Bool, _ action: () throws -> Void) throws {
    do {
        try action()
    } catch let failure as Failure where isForPrograms {
        var bag = DiagnosticBag()
        bag.error(failure.id, failure.message, at: .none, help: failure.help)
        Console.out.write(failure.findings?.json ?? JSONRenderer(sources: SourceMap()).render(bag))
        throw ExitCodes.failure
    }
}

/// Writes a file that the command line names: a new one, or in the place of one that gwc wrote for the same end.
///
/// - Parameter isOurs: whether that is what the bytes of a file are.
func replaceOutput(_ path: String, with bytes: [UInt8], isOurs: ([UInt8]) -> Bool) throws {
    if fileExists(path) {
        guard let old = readFile(path), old.isEmpty || isOurs(old) else {
            throw Failure(
                "\(path.cutForMessage) is there already, and gwc did not write it as such a file", id: "output",
                help: "choose another file, or remove this one")
        }
    }
    do throws(OutputError) { try replaceFile(path, bytes) } catch { throw Failure(error) }
}
