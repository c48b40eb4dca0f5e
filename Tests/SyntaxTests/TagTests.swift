import Testing
import Tree

@Suite struct TagTests {
    @Test(arguments: [
        ("!Ref X", #"{"Ref":"X"}"#), ("!Ref 12", #"{"Ref":"12"}"#), ("!Ref", #"{"Ref":null}"#),
        ("!Condition C", #"{"Condition":"C"}"#), ("!Sub \"${A}-b\"", #"{"Fn::Sub":"${A}-b"}"#),
        ("!GetAtt A.B", #"{"Fn::GetAtt":["A","B"]}"#), ("!GetAtt A.B.C", #"{"Fn::GetAtt":["A","B.C"]}"#),
        ("!GetAtt [A, B]", #"{"Fn::GetAtt":["A","B"]}"#), ("!GetAtt A", #"{"Fn::GetAtt":["A",""]}"#),
        ("!Join ['-', [!Ref A, !GetAtt B.C]]", #"{"Fn::Join":["-",[{"Ref":"A"},{"Fn::GetAtt":["B","C"]}]]}"#),
        ("!If\n  - C\n  - !Sub x\n  - 1", #"{"Fn::If":["C",{"Fn::Sub":"x"},1]}"#),
        ("!Sub\n  - x\n  - A: !Ref B", #"{"Fn::Sub":["x",{"A":{"Ref":"B"}}]}"#),
        ("!Base64\n  Fn::Sub: x", #"{"Fn::Base64":{"Fn::Sub":"x"}}"#), ("!GetAZs ''", #"{"Fn::GetAZs":""}"#),
        ("!Sub |\n  x\n", #"{"Fn::Sub":"x\n"}"#), ("!!set {x, y}", #"{"x":null,"y":null}"#),
        ("!!omap [x: 1]", #"[{"x":1}]"#), ("!!pairs [x: 1, x: 2]", #"[["x",1],["x",2]]"#),
        ("!!seq [1]", "[1]"), ("!!map {x: 1}", #"{"x":1}"#),
    ])
    func becomesItsLongForm(_ written: String, _ expected: String) {
        #expect(Reading("a: \(written)").json == "{\"a\":\(expected)}")
    }

    @Test(arguments: [
        ("!Foo 1", "unknown-tag", "1:4"), ("!ref X", "unknown-tag", "1:4"), ("!!python/x 1", "unknown-tag", "1:4"),
        ("!ToJsonString {a: 1}", "unknown-tag", "1:4"), ("!!timestamp 2012-10-17", "unknown-tag", "1:4"),
        ("!!int x", "invalid-tag", "1:4"), ("!!binary aGk=", "invalid-tag", "1:4"), ("!!seq x", "invalid-tag", "1:4"),
        ("!!pairs [1]", "invalid-tag", "1:4"), ("!e!tag x", "invalid-yaml", "1:4"),
    ])
    func refusesOthers(_ written: String, _ id: String, _ place: String) {
        let reading = Reading("a: \(written)")
        #expect(reading.ids == [id])
        #expect(reading.place == place)
    }

    @Test func proposesTheNearestTag() {
        #expect(Reading("a: !getatt X.Y").findings.first?.fix?.replacement == "!GetAtt")
    }

    @Test func pointsAtTagAndValueApart() throws {
        let reading = Reading("a: !Sub  \"${é}\"\nb: !If\n  - x\n")
        let call = try #require(reading.node?.at("a"))
        #expect(reading.text(call.origin.span) == "!Sub  \"${é}\"")
        #expect(reading.text(try #require(call.map?.entries.first).keySpan) == "!Sub")
        #expect(reading.text(try #require(call["Fn::Sub"]).origin.span) == "\"${é}\"")
        #expect(reading.text(try #require(reading.node?.at("b")).origin.span) == "!If\n  - x")
        #expect(reading.text(try #require(reading.node?.at("b.Fn::If")).origin.span) == "- x")
    }
}
