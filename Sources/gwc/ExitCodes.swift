import ArgumentParser

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
    var description: String

    init(_ message: String, help: String? = nil) {
        description = help.map { "\(message)\n  help: \($0)" } ?? message
    }
}
