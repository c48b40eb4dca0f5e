import Spec
import Testing
import Tree

@Suite struct JSONTextTests {
    @Test(arguments: [
        "{}", "[]", "null", #"{"a":[1,-2.5,true,false,null,"x"]}"#, #""\"\\\/\b\f\n\r\té\ud83d\ude00""#, "0", "-0.5e3",
    ]) func reads(_ text: String) {
        #expect(JSONText.read(" \(text)\n") != nil)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{,}", #"{"a" 1}"#, "01", "1.", ".5", "+1", "tru", "nan", "'a'", "\"a\nb\"", #""\x""#,
        #""\u12g4""#,
        "1 2", #"{"a":1}}"#, "\"open", String(repeating: "[", count: 600) + String(repeating: "]", count: 600),
    ]) func refuses(_ text: String) {
        #expect(JSONText.read(text) == nil)
    }

    @Test func keepsWhatIsSaid() {
        #expect(
            JSONText.read(#"{"a": [1, "x"], "b": {"a": 1.5}}"#) == ["a": [1, "x"], "b": ["a": Node(.double(1.5))]])
        #expect(JSONText.read(#"{"a": 1, "a": 2}"#) == ["a": 2])
        #expect(JSONText.read(#""\u00e9\ud83d\ude00\ud83dx""#)?.string == "é😀\u{FFFD}x")
    }

    @Test func takesEscapesOff() {
        #expect(JSONText.unescape("plain") == "plain")
        #expect(JSONText.unescape(#"a\"b\n"#) == "a\"b\n")
        #expect(JSONText.unescape(#"a"b"#) == nil)
        #expect(JSONText.unescape("a\nb") == nil)
        #expect(JSONText.unescape(#"a\"#) == nil)
    }
}
