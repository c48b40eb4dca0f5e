import Diagnostics
import Testing
import Tree

@Suite struct SpanTests {
    @Test(arguments: ["", "# größer\n", "\u{FEFF}", "# 日本\r\n"])
    func coversExactlyWhatIsWritten(_ front: String) throws {
        let reading = Reading(
            front + """
                äö: &x "schön"
                list:
                  - 'ü'   # comment
                  - [a, {k: v}]

                # between
                map:
                  inner:
                    deep: text

                literal: |
                  eins
                  zwei

                empty:
                last: *x
                """)
        let node = try #require(reading.node)
        func span(_ path: String) throws -> String { reading.text(try #require(node.at(path)).origin.span) }
        #expect(try span("äö") == "\"schön\"")
        #expect(try span("list") == "- 'ü'   # comment\n  - [a, {k: v}]")
        #expect(try span("list.0") == "'ü'")
        #expect(try span("list.1") == "[a, {k: v}]")
        #expect(try span("list.1.1") == "{k: v}")
        #expect(try span("list.1.1.k") == "v")
        #expect(try span("map") == "inner:\n    deep: text")
        #expect(try span("literal") == "|\n  eins\n  zwei")
        #expect(try span("empty") == "")
        for entry in node.map?.entries ?? [] { #expect(reading.text(entry.keySpan) == entry.key) }
        let route = try #require(node.at("last")?.origin.via)
        #expect(route.kind == .alias)
        #expect(reading.text(route.site) == "*x")
        #expect(reading.text(node.origin.span).hasSuffix("last: *x"))
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func countsLines(_ lineBreak: String) throws {
        let reading = Reading(["a: 1", "ü: 2", "", "c: [x,", "  y]"].joined(separator: lineBreak))
        let last = try #require(reading.node?.at("c.1"))
        #expect(reading.sources.position(of: last.origin.span) == Position(line: 5, column: 3))
    }

    @Test func leavesTheByteOrderMarkOutOfColumns() throws {
        let reading = Reading("\u{FEFF}a: b")
        #expect(
            reading.sources.position(of: try #require(reading.node?.at("a")).origin.span)
                == Position(line: 1, column: 4))
    }
}
