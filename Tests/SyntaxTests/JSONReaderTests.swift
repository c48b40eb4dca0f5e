import Testing
import Tree

@Suite struct JSONReaderTests {
    @Test(arguments: [
        #"{"a":1}"#, "[]", "[[],{}]", #""text""#, "null", "true", "-1.5", #"{"a":{"b":[1,null,false,"x"]}}"#,
    ])
    func readsWhatItIsGiven(_ text: String) {
        let reading = Reading(" \(text)\t\r\n", name: "a.json")
        #expect(reading.json == text)
        #expect(reading.findings.isEmpty)
    }

    @Test(arguments: [
        (#""\/\"\\\b\f\n\r\t""#, "/\"\\\u{8}\u{C}\n\r\t"), (#""\u00e9\ud83d\ude00""#, "é😀"),
        (#""\ud83dx""#, "\u{FFFD}x"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""日本 é""#, "日本 é"),
    ])
    func readsStrings(_ text: String, _ expected: String) {
        #expect(Reading(text, name: "a.json").node?.string == expected)
    }

    @Test(arguments: [
        ("1e3", "1000"), ("1.0", "1"), ("12345678901234567890", "12345678901234567000"), ("-0", "0"), ("1e999", "null"),
    ])
    func readsNumbersAsJavaScriptDoes(_ text: String, _ expected: String) {
        #expect(Reading(text, name: "a.json").json == expected)
    }

    @Test(arguments: [
        ("", "1:1"), ("{\"a\":1,}", "1:8"), ("[1,]", "1:4"), ("{a:1}", "1:2"), ("{'a':1}", "1:2"), ("{\"a\" 1}", "1:6"),
        ("[1 2]", "1:4"), ("{\"a\":1} x", "1:9"), ("// c\n{}", "1:1"), ("tru", "1:4"), ("01", "1:1"), ("1.", "1:3"),
        ("\"a\nb\"", "1:3"), ("\"a", "1:1"), (#""\x""#, "1:3"), (#""\u12g4""#, "1:6"), ("{\n  \"ä\": ?\n}", "2:8"),
    ])
    func pointsAtWhatIsNoJSON(_ text: String, _ place: String) {
        let reading = Reading(text, name: "a.json")
        #expect(reading.node == nil)
        #expect(reading.ids == ["invalid-json"])
        #expect(reading.place == place)
    }

    @Test func letsTheLastOfEqualKeysCountAndSaysSo() {
        let reading = Reading(#"{"a":1,"b":2,"a":3}"#, name: "a.json")
        #expect(reading.json == #"{"a":3,"b":2}"#)
        #expect(reading.ids == ["duplicate-key"])
        #expect(reading.place == "1:14")
    }

    @Test func coversExactlyWhatIsWritten() throws {
        let reading = Reading(#"{"ä" : [ {"b": "x\n"} ] }"#, name: "a.json")
        let node = try #require(reading.node)
        #expect(reading.text(try #require(node.map?.entries.first).keySpan) == #""ä""#)
        #expect(reading.text(try #require(node.at("ä")).origin.span) == #"[ {"b": "x\n"} ]"#)
        #expect(reading.text(try #require(node.at("ä.0.b")).origin.span) == #""x\n""#)
    }
}
