import Testing
import Tree

@Suite struct YAMLWriterTests {
    @Test func looksAsAPersonWouldWriteIt() {
        let tree: Node = [
            "name": "users", "list": ["a", ["b", "c"], ["k": 1, "l": [["m": nil]]]], "empty": [:], "none": [],
            "text": "one\ntwo\n", "number": "12", "yes": true, "null": .null, "ref": ["Ref": "X"],
        ]
        #expect(
            YAMLWriter.write(tree) == """
                name: users
                list:
                  - a
                  - - b
                    - c
                  - k: 1
                    l:
                      - {}
                empty: {}
                none: []
                text: |
                  one
                  two
                number: "12"
                yes: true
                "null": null
                ref:
                  Ref: X

                """)
    }

    @Test(arguments: [
        "", " ", "a", "a ", " a", "a: b", "a:", ":a", "a #b", "a#b", "#", "-", "- a", "true", "NULL", "~", "1", "1_0",
        "0x1", ".5", "2012-10-17", "a\nb", "a\n", "\n", "\n\n", "a\n\n", " a\nb", "a\n b\n", "\ta", "a\tb", "a\r\nb",
        "é",
        "\u{85}", "\u{2028}", "\u{FEFF}", "'", "\"", "\\", "[", "{a}", "!x", "&x", "*x", "%", "@", "`", "|", ">", "?",
        "=",
        "<<", "a,b", "${self:x}", "---", "...", "\u{1}", "a\u{1}\nb", "😀", "/path: x", "/path:x",
    ])
    func readsBackAsItWas(_ text: String) {
        let tree: Node = ["key": Node(text), "list": [Node(text), ["in": Node(text)]]]
        #expect(Reading(YAMLWriter.write(tree)).node == tree)
        #expect(Reading(YAMLWriter.write(Node(Mapping([.init(text, "x")])))).node?.map?.keys == [text])
        #expect(Reading(YAMLWriter.write(Node(text))).node == Node(text))
    }
}
