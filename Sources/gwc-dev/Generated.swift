import ArgumentParser
import Glibc
import Lint
import Plan
import RuntimeConfig
import Spec
import Tree

/// Writes the JSON Schema that is checked in.
struct WriteSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Write the JSON Schemas of specs, of reports and of the local gateway.")

    func run() throws {
        let schema = String(decoding: JSONWriter.write(JSONSchemaRenderer.render()), as: UTF8.self)
        try write(schema, to: "schemas/gwc.schema.json")
        let report = String(decoding: JSONWriter.write(lintReportSchema), as: UTF8.self)
        try write(report, to: "schemas/lint.schema.json")
        let config = String(decoding: JSONWriter.write(Config.document), as: UTF8.self)
        try write(config, to: "schemas/gateway-config.schema.json")
        try write(String(decoding: JSONWriter.write(planSchema), as: UTF8.self), to: "schemas/plan.schema.json")
    }
}

/// Writes the reference pages that are checked in.
struct WriteReference: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Write docs/reference from the tables of the spec, docs/rules from the rules.")

    func run() throws {
        for page in ReferenceRenderer.render() { try write(page.text, to: "docs/reference/\(page.name).md") }
        let rules = allRules.map { $0.info }
        for rule in rules { try write(page(of: rule), to: "docs/rules/\(rule.code).md") }
        try write(rulesIndex(rules), to: "docs/rules/README.md")
    }
}

/// Writes a file below the current folder, which is the work tree.
func write(_ text: String, to path: String) throws {
    for (index, character) in path.enumerated() where character == "/" { mkdir(String(path.prefix(index)), 0o755) }
    guard let file = fopen(path, "w") else { throw ValidationError("\(path) cannot be written") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw ValidationError("\(path) is not whole") }
}
