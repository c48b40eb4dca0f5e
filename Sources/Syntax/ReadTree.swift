import Diagnostics
import Tree

/// Reads a file in the language that its name tells: YAML, JSON, or JavaScript and TypeScript, which `node` evaluates.
///
/// - Parameter folder: where the file is on this machine, for scripts; `nil` when it is not on it.
package func readTree(
    _ file: FileID, of sources: SourceMap, as dialect: YAMLReader.Dialect = .serverless, folder: String? = nil,
    into diagnostics: inout DiagnosticBag
) -> Node? {
    let path = sources[file]?.path ?? ""
    switch path.lastIndex(of: ".").map({ path[path.index(after: $0)...].lowercased() }) {
    case "json", "tfstate": return JSONReader.read(file, of: sources, into: &diagnostics)
    case "js", "cjs", "mjs", "ts", "mts", "cts":
        return ScriptReader.read(file, of: sources, folder: folder, into: &diagnostics)
    default: return YAMLReader.read(file, of: sources, as: dialect, into: &diagnostics)
    }
}
