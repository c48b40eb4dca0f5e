import Diagnostics
import Syntax
import Tree
import Variables

/// Reads the spec, in whatever language it is written. `nil`, with the reason in the bag, when it holds no service.
func readSpec(_ input: Input, sources: SourceMap, into diagnostics: inout DiagnosticBag) -> Node? {
    guard let bytes = input.files.read(input.specPath) else {
        diagnostics.error("missing-file", "`\(input.specPath)` cannot be read", at: .none)
        return nil
    }
    let file = sources.add(path: input.specPath, bytes: bytes)
    guard
        let root = readTree(
            file, of: sources, folder: (input.files as? Folder)?.path, into: &diagnostics)
    else { return nil }
    guard root.map == nil else { return root }
    diagnostics.error(
        "no-service", root.isNull ? "the file is empty" : "the file holds \(root.kindName), not a map",
        at: Origin(Span(file: file, start: 0, end: 0)),
        help: "a service is a map with at least `service:` and `provider:`")
    return nil
}

extension Input {
    /// The environment with the values of the `--values` file in it.
    func environment(sources: SourceMap, into diagnostics: inout DiagnosticBag) -> Environment {
        guard let valuesPath else { return environment }
        guard let bytes = readFile(valuesPath) else {
            diagnostics.error("missing-file", "`\(valuesPath)`, given as --values, cannot be read", at: .none)
            return environment
        }
        let file = sources.add(typedPath: valuesPath, bytes: bytes)
        guard let root = readTree(file, of: sources, into: &diagnostics), !root.isNull else { return environment }
        var result = environment
        guard let map = root.map else {
            diagnostics.error(
                "invalid-values", "the values are \(root.kindName), not a map", at: root.origin,
                help: "write one line a value, such as `ssm:/path: text`")
            return environment
        }
        for entry in map { result.values[entry.key] = entry.value }
        return result
    }
}
