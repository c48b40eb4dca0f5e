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
    /// The environment with the values of the `--values` file in it, and with the id of this very spec.
    func environment(sources: SourceMap, into diagnostics: inout DiagnosticBag) -> Environment {
        var result = environment
        result.instanceID = instanceID(of: sources[1]?.bytes ?? [])
        guard let valuesPath else { return result }
        guard let bytes = readFile(valuesPath) else {
            diagnostics.error("missing-file", "`\(valuesPath)`, given as --values, cannot be read", at: .none)
            return result
        }
        let file = sources.add(typedPath: valuesPath, bytes: bytes)
        guard let root = readTree(file, of: sources, into: &diagnostics), !root.isNull else { return result }
        guard let map = root.map else {
            diagnostics.error(
                "invalid-values", "the values are \(root.kindName), not a map", at: root.origin,
                help: "write one line a value, such as `ssm:/path: text`")
            return result
        }
        for entry in map { result.values[entry.key] = entry.value }
        return result
    }
}

/// Thirteen digits, as many as the time in milliseconds has that the framework takes, made from the bytes of the spec
/// by FNV-1a: it only has to differ from spec to spec.
private func instanceID(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(1_000_000_000_000 + hash % 1_000_000_000_000)
}
