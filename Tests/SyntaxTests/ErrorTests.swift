import Testing
import Tree

/// Text that is no YAML: one diagnostic at the exact place, in words that help.
@Suite struct ErrorTests {
    @Test(arguments: [
        ("a: 1\n\tb: 2\n", "2:1", "tab"), ("a:\n  b: 1\n c: 2\n", "3:2", "indentation"),
        ("a: b: c\n", "1:5", "`:`"), ("a: 'x\nb: 1\n", "3:1", "never closed"), ("a: [1, 2\nb: 3\n", "2:2", "`]`"),
        ("a: {b: 1\n", "2:1", "`}`"), ("a: @x\n", "1:4", "`@`"), ("a: `x`\n", "1:4", "``"), ("ä: %x\n", "1:4", "`%`"),
        ("a: [${self:b}]\n", "1:6", "`]`"), ("a: 'it's'\n", "1:8", "follow"), ("a: - b\n", "1:4", "list"),
        ("a: \"C:\\Users\"\n", "1:9", "escape"), ("a: {b:[1]}\n", "1:6", "blank"),
        ("a: b\n  c\n\td: 1\n", "3:1", "tab"),
        ("a:\n- 1\n  b: 2\n", "3:4", "`:`"), ("key\nb: 1\n", "2:2", "`:`"),
    ])
    func pointsAndExplains(_ text: String, _ place: String, _ words: String) {
        let reading = Reading(text)
        #expect(reading.node == nil)
        #expect(reading.ids == ["invalid-yaml"])
        #expect(reading.place == place)
        #expect(reading.findings.first?.headline.contains(words) == true, "\(reading.findings)")
    }

    @Test func advisesQuotesAroundVariablesInFlow() {
        #expect(Reading("a: [${self:b}]\n").findings.first?.help?.contains("quotes") == true)
    }

    @Test func acceptsTabsOnLinesThatSayNothing() {
        let reading = Reading("a:\n\t\n  b: 1\n \t # comment\n  c: 2\t\n\t\t# more\n")
        #expect(reading.json == #"{"a":{"b":1,"c":2}}"#)
        #expect(reading.findings.isEmpty)
    }

    @Test(
        arguments: [
            ([0x61, 0x3A, 0x20, 0xFF], "1:4"), ([0x61, 0x0A, 0x62, 0xC3], "2:2"),
            ([0xC3, 0xA4, 0x3A, 0x20, 0xE2, 0x82], "1:4"),
            ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], "1:4"), ([0x61, 0x3A, 0x20, 0x00], "1:4"),
            ([0xC3, 0xA4, 0x0A, 0x01], "2:1"),
            ([0xFF, 0xFE, 0x61, 0x00], "1:1"), ([0xEF, 0xBB, 0xBF, 0x61, 0x07], "1:2"),
            ([0xF4, 0x90, 0x80, 0x80], "1:1"),
        ] as [([UInt8], String)])
    func placesBytesThatAreNoText(_ bytes: [UInt8], _ place: String) {
        let reading = Reading(bytes: bytes)
        #expect(reading.ids == ["invalid-text"])
        #expect(reading.place == place)
    }
}
