import JSONSchema
import Testing
import Tree

/// JSON Schema draft 4, with the wording of the validator that API Gateway uses.
@Suite struct SchemaTests {
    @Test(arguments: [
        (
            #"{"type":"integer"}"#, #""a""#,
            "instance type (string) does not match any allowed primitive type (allowed: [\"integer\"])"
        ),
        (#"{"required":["b","a"]}"#, "{}", #"object has missing required properties (["a","b"])"#),
        (#"{"minimum":25.0}"#, "1.0", "numeric instance is lower than the required minimum (minimum: 25, found: 1)"),
        (
            #"{"enum":["dog","cat"]}"#, #""cow""#,
            #"instance value ("cow") not found in enum (possible values: ["dog","cat"])"#
        ),
        (#"{"minLength":2}"#, #""a""#, #"string "a" is too short (length: 1, required minimum: 2)"#),
        (#"{"pattern":"^a$"}"#, #""b""#, #"ECMA 262 regex "^a$" does not match input string "b""#),
        (#"{"minItems":1}"#, "[]", "array is too short: must have at least 1 elements but instance has 0 elements"),
        (#"{"uniqueItems":true}"#, "[1,1.0]", "array must not contain duplicate elements"),
        (
            #"{"additionalProperties":false}"#, #"{"x":1}"#,
            #"object instance has properties which are not allowed by the schema: ["x"]"#
        ),
        (
            #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, "1",
            "instance failed to match at least one required schema among 2"
        ),
        (
            #"{"oneOf":[{"minimum":1},{"maximum":5}]}"#, "3",
            "instance failed to match exactly one schema (matched 2 out of 2)"
        ),
        (#"{"not":{}}"#, "1", "instance matched a schema which it should not have"),
        (#"{"multipleOf":0.1}"#, "0.25", "remainder of division is not zero (0.25 / 0.1)"),
    ]) func tellsWhatIsWrong(_ schema: String, _ instance: String, _ finding: String) throws {
        #expect(try findings(schema, instance) == [finding])
    }

    @Test(arguments: [
        (#"{"type":"number"}"#, "1"), (#"{"type":["null","string"]}"#, "null"), (#"{"multipleOf":0.1}"#, "0.3"),
        (##"{"definitions":{"a":{"type":"string"}},"items":{"$ref":"#/definitions/a"}}"##, #"["x"]"#),
        (#"{"dependencies":{"a":["b"]}}"#, #"{"a":1,"b":2}"#), (#"{"minLength":2}"#, "5"),
        (#"{"format":"unheard-of"}"#, #""x""#),
        (##"{"properties":{"a":{"$ref":"#"}}}"##, #"{"a":{"a":{}}}"#),
    ]) func letsPass(_ schema: String, _ instance: String) throws {
        #expect(try findings(schema, instance).isEmpty)
    }

    @Test func followsOtherModels() throws {
        let model = try #require(JSONText.read(#"{"type":"object","required":["a"]}"#))
        let reference = "https://apigateway.amazonaws.com/restapis/abc/models/Pet"
        let list: Node = ["items": ["$ref": Node(reference)]]
        let schema = Schema(list, models: ["Pet": model])
        #expect(schema.findings(for: [["a": 1]] as Node).isEmpty)
        #expect(schema.findings(for: [Node(Mapping())] as Node).count == 1)
        #expect(Schema(list).findings(for: [["a": 1]] as Node).count == 1)
    }

    private func findings(_ schema: String, _ instance: String) throws -> [String] {
        Schema(try #require(JSONText.read(schema))).findings(for: try #require(JSONText.read(instance)))
    }
}
