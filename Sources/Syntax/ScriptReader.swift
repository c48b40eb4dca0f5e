import Diagnostics
import Glibc
import Processes
import Tree

/// Reads a spec that is a program: the user's own `node` runs it, and what it exports is the tree. Every value of the
/// tree is said to be at the start of the file; an exception is said to be where it was thrown.
package enum ScriptReader {
    /// How long a script may take.
    package static let timeout = Duration.seconds(60)

    /// - Parameter folder: where the script runs; `nil` when it is not on this machine's disk.
    package static func read(
        _ file: FileID, of sources: SourceMap, folder: String?, into diagnostics: inout DiagnosticBag
    ) -> Node? {
        guard let source = sources[file] else { return nil }
        let top = Span(file: file, start: 0, end: 0)
        do throws(SyntaxError) {
            guard let folder else {
                throw SyntaxError("script-failed", "a script can only be evaluated from the work tree", top)
            }
            let output = try evaluate(source, at: top, in: folder)
            return JSONReader.read(output, place: top, into: &diagnostics)
        } catch {
            diagnostics.report(error.diagnostic)
            return nil
        }
    }

    private static func evaluate(
        _ source: SourceFile, at top: Span, in folder: String
    ) throws(SyntaxError) -> [UInt8] {
        let isTypeScript = source.path.hasSuffix("ts")
        let name = source.path.lastIndex(of: "/").map { String(source.path[source.path.index(after: $0)...]) }
        let options = isTypeScript ? typeScriptOptions(in: folder) : []
        let result: ProcessResult
        do {
            let script = "./\(name ?? source.path)"
            result = try runProcess("node", options + ["-e", program, script], folder: folder, timeout: timeout)
        } catch {
            throw failure(to: error, top)
        }
        switch result.ending {
        case .exited(0): return result.output
        case .exited(9) where isTypeScript && result.errorText.contains("bad option"):
            throw SyntaxError(
                "script-failed", "this `node` cannot run TypeScript", top,
                help: "install Node.js 22.6 or newer, or the package `tsx`, or compile the spec to JavaScript")
        case .timedOut:
            throw SyntaxError("script-failed", "the script did not end within \(timeout.components.seconds) s", top)
        default:
            let thrown = place(in: result.errorText, of: source, top)
            throw SyntaxError(
                "script-failed", "the script failed", thrown, help: String(result.errorText.prefix(2000)))
        }
    }

    /// The framework runs TypeScript by the package `tsx`, so that is taken where it is installed. Node.js itself does
    /// for a spec that imports no paths of a tsconfig.json.
    private static func typeScriptOptions(in folder: String) -> [String] {
        var parent = folder
        for _ in 0..<64 {
            if access("\(parent)/node_modules/tsx/package.json", R_OK) == 0 { return ["--import", "tsx"] }
            parent += "/.."
        }
        return ["--experimental-strip-types", "--no-warnings"]
    }

    private static func failure(to error: ProcessError, _ top: Span) -> SyntaxError {
        switch error {
        case .notFound:
            SyntaxError(
                "script-failed", "evaluating a script needs `node`, and there is none on the PATH", top,
                help: "install Node.js, or write the spec in YAML")
        case .cannotStart(let program, let reason):
            SyntaxError("script-failed", "`\(program)` could not be started: \(reason)", top)
        }
    }

    /// The line that a stack trace names: `…/serverless.ts:12:5`.
    private static func place(in trace: String, of source: SourceFile, _ top: Span) -> Span {
        let name = source.path.lastIndex(of: "/").map { source.path[source.path.index(after: $0)...] }
        let needle = Array("/\(name ?? source.path[...]):".utf8)
        let text = Array(trace.utf8)
        for start in text.indices where text[start] == needle[0] && text[start...].starts(with: needle) {
            let digits = text[(start + needle.count)...].prefix { (0x30...0x39).contains($0) }
            guard let line = Int(String(decoding: digits, as: UTF8.self)), line >= 1, line <= source.lineStarts.count
            else { continue }
            let range = source.range(ofLine: line)
            let text = range.drop { source.bytes[$0] == 0x20 || source.bytes[$0] == 0x09 }
            return Span(file: top.file, start: UInt32(text.lowerBound), end: UInt32(range.upperBound))
        }
        return top
    }

    /// Prints what the module exports as JSON. The script's own output goes to standard error.
    private static let program = """
        const { pathToFileURL } = require('node:url');
        process.stdout.write = process.stderr.write.bind(process.stderr);
        (async () => {
          const module = await import(pathToFileURL(process.argv[1]).href);
          let value = module.default ?? module;
          if (value && value.__esModule && 'default' in value) value = value.default;
          value = await value;
          const text = JSON.stringify(value);
          if (text === undefined) throw new TypeError('the script exports no object but a ' + typeof value);
          let rest = Buffer.from(text);
          while (rest.length) rest = rest.subarray(require('node:fs').writeSync(1, rest));
          process.exit(0);
        })().catch((error) => {
          process.stderr.write(String((error && error.stack) || error) + '\\n');
          process.exit(1);
        });
        """
}
