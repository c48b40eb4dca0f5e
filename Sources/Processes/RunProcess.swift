import CPOSIX
import Glibc

/// What a program left when it ended.
package struct ProcessResult: Sendable, Hashable {
    package enum Ending: Sendable, Hashable {
        /// By itself, with this code.
        case exited(Int32)
        /// By a signal.
        case signalled(Int32)
        /// By us, after its time was up.
        case timedOut
        /// By us, after it had written more than `ProcessLimits.output` bytes.
        case wroteTooMuch
    }

    package var ending: Ending
    /// What it wrote to its standard output.
    package var output: [UInt8]
    /// What it wrote to its standard error.
    package var errors: [UInt8]

    package var succeeded: Bool { ending == .exited(0) }
    /// Its standard output as text without the line break at the end.
    package var outputText: String { text(output) }
    /// Its standard error as text without the line break at the end.
    package var errorText: String { text(errors) }

    private func text(_ bytes: [UInt8]) -> String {
        let end = bytes.lastIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

/// Why a program did not even start.
package enum ProcessError: Error, Sendable, Hashable {
    /// There is no such program on the `PATH`.
    case notFound(String)
    /// The operating system refused, for this reason.
    case cannotStart(String, reason: String)
}

/// Bounds on a child.
package enum ProcessLimits {
    /// Bytes that a program may write to each of its outputs.
    package static let output = 64 << 20
}

/// Runs a program to its end and returns what it wrote. The program gets no terminal: its input is `input`, or empty.
///
/// - Parameters:
///   - program: a path, or a name that is looked for on the `PATH`.
///   - arguments: what follows the program's name.
///   - environment: the child's whole environment; this process's own when `nil`.
///   - folder: where it runs; this process's own folder when `nil`.
///   - timeout: after which it is killed.
package func runProcess(
    _ program: String, _ arguments: [String] = [], input: [UInt8]? = nil, environment: [String: String]? = nil,
    folder: String? = nil, timeout: Duration = .seconds(60)
) throws(ProcessError) -> ProcessResult {
    let deadline = ContinuousClock.now + timeout
    var child = try Child(program, arguments, hasInput: input != nil, environment: environment, folder: folder)
    defer { child.close() }
    return child.talk(input ?? [], until: deadline)
}
