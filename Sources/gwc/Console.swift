import ArgumentParser
import CPOSIX
import Compiler
import Diagnostics
import Glibc

/// One of the two places that a command writes to.
struct Console {
    static let out = Console(descriptor: STDOUT_FILENO)
    static let err = Console(descriptor: STDERR_FILENO)

    let descriptor: Int32

    func write(_ text: String) { write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else { return giveUp() }
            rest = rest.dropFirst(count)
        }
    }

    /// What cannot be written, as on a full disk, is no success. Without standard error there is no one to tell.
    private func giveUp() {
        guard descriptor == STDOUT_FILENO else { return }
        Console.err.write("gwc: standard output cannot be written: \(String(cString: strerror(errno)))\n")
        Glibc.exit(ExitCodes.failure.rawValue)
    }

    /// Whether to write in colour: on a terminal, unless the environment says otherwise (`NO_COLOR`, `FORCE_COLOR`,
    /// `CLICOLOR_FORCE`, `CLICOLOR`, and a `TERM` that is dumb).
    var isColourful: Bool {
        func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        func isSet(_ name: String) -> Bool { value(name).map { !$0.isEmpty && $0 != "0" } ?? false }
        if value("NO_COLOR").map({ !$0.isEmpty }) ?? false { return false }
        if isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE") { return true }
        if value("FORCE_COLOR") == "0" || value("CLICOLOR") == "0" || value("TERM") == "dumb" { return false }
        return isatty(descriptor) == 1
    }

    /// Shows the findings of a compilation.
    func show(_ made: Compilation) {
        let text = TextRenderer(sources: made.sources, colour: isColourful).render(made.diagnostics)
        if !text.isEmpty { write("\(text)\n") }
    }
}

/// This process, as the system started it.
enum Process {
    static var environment: [String: String] {
        var variables: [String: String] = [:]
        var next = gwc_environment()
        while let entry = next?.pointee {
            let text = String(cString: entry)
            if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
                variables[String(text[..<equals])] = String(text[text.utf8.index(after: equals)...])
            }
            next = next?.advanced(by: 1)
        }
        return variables
    }
}
