import Testing
import Tree

/// Anchors, aliases, merge keys, repeated keys, documents.
@Suite struct CompositionTests {
    @Test(arguments: [
        ("x: &a {p: 1, q: 2}\ny:\n  <<: *a\n  q: 3\n", #"{"p":1,"q":3}"#),
        ("x: &a {p: 1, q: 2}\ny:\n  q: 3\n  <<: *a\n", #"{"q":3,"p":1}"#),
        ("x: [&a {p: 1}, &b {p: 2, q: 2}]\ny:\n  <<: [*a, *b]\n", #"{"p":1,"q":2}"#),
        ("x: [&a {p: 1}, &b {p: 2, q: 2}]\ny:\n  <<: *a\n  <<: *b\n", #"{"p":1,"q":2}"#),
        ("x: &a {p: 1}\ny: {<<: *a, r: {<<: *a}}\n", #"{"p":1,"r":{"p":1}}"#),
        ("x: &a 1\ny: [*a, &a 2, *a]\n", "[1,2,2]"),
        ("x: &k name\ny: {*k : 1}\n", #"{"name":1}"#),
        ("y: {}\n", "{}"), ("y: []\n", "[]"), ("y: {a, b: }\n", #"{"a":null,"b":null}"#),
        ("y: {\"a\":1}\n", #"{"a":1}"#),
        ("y:\n- 1\n-\n- - 2\n", "[1,null,[2]]"),
    ])
    func composes(_ text: String, _ expected: String) {
        let reading = Reading(text)
        #expect(reading.node?.at("y").map { JSONWriter.compact($0) } == expected, "\(reading.findings)")
        #expect(reading.findings.isEmpty)
    }

    @Test func remembersBothPlacesOfAMergedValue() throws {
        let reading = Reading("x: &a\n  p: 1\ny:\n  <<: *a\n")
        let value = try #require(reading.node?.at("y.p"))
        #expect(reading.text(value.origin.span) == "1")
        #expect(reading.text(try #require(value.origin.via).site) == "*a")
    }

    @Test func reportsRepeatedKeysWithBothPlaces() throws {
        let reading = Reading("a: 1\nb: 2\na: 3\n'b': 4\n")
        #expect(reading.ids == ["duplicate-key", "duplicate-key"])
        #expect(reading.place == "3:1")
        let first = try #require(reading.findings.first?.secondary.first?.span)
        #expect(reading.sources.position(of: first)?.line == 1)
    }

    @Test func findsRepeatedKeysInLargeMaps() {
        let text = (0..<100).map { "k\($0): 1\n" }.joined() + "k50: 2\n"
        #expect(Reading(text).place == "101:1")
    }

    @Test(arguments: [
        ("a: *b", "unknown-alias", "1:4"), ("a: &x [*x]", "alias-cycle", "1:8"),
        ("a: &x {b: {c: *x}}", "alias-cycle", "1:15"),
        ("a: {<<: 1}", "invalid-merge", "1:9"), ("a:\n  <<: ${file(x.yml)}", "invalid-merge", "2:7"),
        ("a: 1\n---\nb: 2", "several-documents", "2:1"), ("{a: 1}: 2", "complex-key", "1:1"),
        ("x: {{ y }}", "complex-key", "1:5"), ("? [a, b]\n: 2", "complex-key", "1:3"),
    ])
    func refuses(_ text: String, _ id: String, _ place: String) {
        let reading = Reading(text)
        #expect(reading.ids.first == id)
        #expect(reading.place == place)
    }

    @Test(arguments: ["", "\n", "# nothing\n", "---\n", "--- ~\n...\n"]) func readsEmptyFilesAsNull(_ text: String) {
        #expect(Reading(text).node == .null)
        #expect(Reading(text).findings.isEmpty)
    }

    @Test func acceptsOneDocumentBetweenMarks() {
        #expect(Reading("%YAML 1.2\n---\na: 1\n...\n").json == #"{"a":1}"#)
    }
}
