import Tree

/// The JSON Schema (draft 7) of `gwc lint --format json`.
package var lintReportSchema: Node {
    [
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "What gwc lint found",
        "type": "object",
        "required": ["formatVersion", "findings"],
        "properties": [
            "formatVersion": describe(
                "string", "Major and minor version of this format; a minor one only adds keys.",
                ["pattern": "^[0-9]+\\.[0-9]+$"]),
            "findings": ["type": "array", "items": findingSchema],
        ],
    ]
}

private var findingSchema: Node {
    let properties: Node = [
        "code": describe(
            "string", "The rule, `COR001`; for an error of the compiler its name in kebab case.", ["minLength": 1]),
        "severity": ["enum": Node(Severity.allCases.reversed().map { Node($0.rawValue) })],
        "message": describe("string", "What is wrong.", ["minLength": 1]),
        "help": describe("string", "What to do about it; may be empty."),
        "file": describe("string", "The file, as the command line named it."),
        "line": position("The first line, from 1."),
        "column": position("The first column, from 1, in Unicode code points."),
        "endLine": position("The last line."),
        "endColumn": position("The column behind the last character."),
        "pointer": describe(
            "string", "JSON Pointer (RFC 6901) of the smallest value of the file that holds the place.",
            ["pattern": "^(/([^~/]|~[01])*)*$"]),
        "suppressed": describe("boolean", "Whether a comment or a baseline says that it does not count."),
        "fix": ["anyOf": [["type": "null"], fixSchema]],
    ]
    return object(properties)
}

private var fixSchema: Node {
    object([
        "title": describe("string", "What the fix does."),
        "file": describe("string", "The file to change."),
        "start": describe("integer", "Offset of the first byte to replace.", ["minimum": 0]),
        "end": describe("integer", "Offset behind the last byte to replace.", ["minimum": 0]),
        "replacement": describe("string", "What to put there."),
    ])
}

/// An object whose keys are all there.
private func object(_ properties: Node) -> Node {
    [
        "type": "object", "required": Node((properties.map?.keys ?? []).map { Node($0) }), "properties": properties,
    ]
}

private func position(_ description: String) -> Node { describe("integer", description, ["minimum": 1]) }

private func describe(_ type: String, _ description: String, _ more: Node = [:]) -> Node {
    var schema: Node = ["description": Node(description), "type": Node(type)]
    for entry in more.map ?? Mapping() { schema[entry.key] = entry.value }
    return schema
}
