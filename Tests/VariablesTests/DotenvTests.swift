import Testing
import Tree

@testable import Variables

@Suite struct DotenvTests {
    @Test func readsLines() {
        let text = #"""
            # comment
            A=plain # behind
            export B = 'single ${A} \n'
            C="two\nlines"
            D="really
            two"
            E: colon
            F=
            G=`it's "so"`
            no line
            A=last
            H="quoted" # behind
            I=a#b
            """#
        let found = Dotenv.parse(Array(text.utf8)).map { "\($0.name)=\($0.value)" }
        #expect(
            found == [
                "A=last", #"B=single ${A} \n"#, "C=two\nlines", "D=really\ntwo", "E=colon", "F=", #"G=it's "so""#,
                "H=quoted", "I=a",
            ])
    }

    @Test func expandsReferences() {
        let text = #"""
            A=one
            B=$A/${A}/${NONE}/${NONE:-two}/\$A
            C=$B!
            HOME=here
            LOOP=$LOOP$LOOP
            """#
        let loaded = Dotenv.load(Array(text.utf8), into: ["HOME": "there"])
        #expect(loaded["B"] == "one/one//two/$A")
        #expect(loaded["C"] == "one/one//two/$A!")
        #expect(loaded["HOME"] == "there")
        #expect((loaded["LOOP"]?.utf8.count ?? 0) < 2 << 20)
    }

    @Test func choosesTheFileOfTheStage() throws {
        let spec = "useDotenv: true\nprovider: { stage: prod }\ncustom: { a: '${env:A}', b: '${env:B, 1}' }"
        let both = [".env": "A=all\nB=all", ".env.prod": "A=stage"]
        let expanded = try Expanded(spec, files: both)
        #expect(expanded["a"] == #""stage""#)
        #expect(expanded["b"] == "1")
        #expect(try Expanded(spec, files: [".env": "A=all"])["a"] == #""all""#)
        #expect(try Expanded(spec, Environment(variables: ["A": "mine"]), files: both)["a"] == #""mine""#)
        let without = spec.replacing("useDotenv: true", with: "useDotenv: false")
        #expect(try Expanded(without, files: both).findings == ["unresolved-variable ${env:A}"])
    }

    @Test func refusesAStageThatHangsOnTheFile() throws {
        let spec = "useDotenv: true\nprovider: { stage: \"${env:STAGE, 'dev'}\" }"
        #expect(try Expanded(spec, files: [".env": "STAGE=prod"]).diagnostics.all.map(\.id) == ["dotenv-conflict"])
    }
}
