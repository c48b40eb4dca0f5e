import Diagnostics
import Syntax
import Testing
import Tree

@testable import Variables

/// Files in memory.
struct TestFiles: FileSource {
    var contents: [String: String] = [:]
    func read(_ path: String) -> [UInt8]? { contents[path].map { Array($0.utf8) } }
}

/// A spec expanded, and what was said.
struct Expanded {
    var root: Node
    var diagnostics: DiagnosticBag
    var sources = SourceMap()

    init(_ spec: String, _ environment: Environment = Environment(), files: [String: String] = [:]) throws {
        diagnostics = DiagnosticBag()
        let file = sources.add(path: "serverless.yml", bytes: Array(spec.utf8))
        let written = try #require(YAMLReader.read(file, of: sources, into: &diagnostics))
        root = expand(
            written, in: environment, files: TestFiles(contents: files), sources: sources, into: &diagnostics)
    }

    /// A member of `custom`, as JSON.
    subscript(key: String) -> String { root["custom"]?[key].map(JSONWriter.compact) ?? "nothing" }
    /// The ids of the findings with the text that each points at.
    var findings: [String] {
        diagnostics.all.map { finding in
            let span = finding.primary.span
            let bytes = sources[span.file]?.bytes[Int(span.start)..<Int(span.end)] ?? []
            return "\(finding.id) \(String(decoding: bytes, as: UTF8.self))"
        }
    }
}

@Suite struct ExpandTests {
    /// The value of one variable in a small service.
    private func value(
        _ text: String, _ environment: Environment = Environment(), files: [String: String] = [:]
    ) throws -> String {
        let spec = """
            service: shop
            provider: { name: aws, stage: test }
            plugins: []
            params: { default: { size: 12, where: "in-${sls:stage}" }, test: { who: me }, prod: { no: "${env:NOPE}" } }
            stages: { default: { params: { color: red } } }
            custom:
              number: 5
              list: [one, two]
              map: { a: { b: deep }, "1": x, nothing: null }
              text: ${self:custom.map.a.b}
              it: "\(text)"
            """
        let expanded = try Expanded(spec, environment, files: files)
        let problems = expanded.diagnostics.all.filter { $0.severity == .error }
        return problems.isEmpty ? expanded["it"] : problems.map(\.id).joined(separator: " ")
    }

    @Test(arguments: [
        ("${self:service}", #""shop""#), ("${self:custom.number}", "5"), ("n${self:custom.number}", #""n5""#),
        ("${self:custom.map.a}", #"{"b":"deep"}"#), ("${self:custom.list.1}", #""two""#),
        ("${self:custom.list.length}", "2"), ("x${self:custom.list}", #""xone,two""#),
        ("${self:custom.${self:custom.map.1, 'y'}, self:custom.text}", #""deep""#),
        ("${self:custom.map.nothing, 3}", "3"), ("${self:custom.no, null}", "null"),
        ("${self:custom.no, ''}", #""""#), ("${self:custom.no}", "unresolved-variable"),
        ("x${self:custom.map}", "non-string-variable"), ("x${self:no, null}", "non-string-variable"),
        ("${sls:stage}", #""test""#), ("${opt:stage, 'none'}", #""none""#), ("${opt:stage}", "unresolved-variable"),
        ("${aws:region}/${aws:partition}", #""us-east-1/aws""#), ("${param:size}", "12"), ("${param:who}", #""me""#),
        ("${param:where}", #""in-test""#), ("${param:color}", #""red""#), ("${param:none, 'x'}", #""x""#),
        ("${param:none}", "unresolved-variable"), ("${strToBool(TRUE)}", "true"), ("${strToBool(0)}", "false"),
        ("${strToBool(yes)}", "invalid-variable"), ("${sls:other}", "invalid-variable"),
        ("${slef:x}", "unknown-source"), ("${slef:x, 'y'}", "unknown-source"), ("${self:service, slef:x}", #""shop""#),
        ("${cf:stack}", "invalid-variable"), ("${s3:bucket}", "invalid-variable"), ("${env:}", "invalid-variable"),
        (#"\\${self:service}"#, #""${self:service}""#), (#"\\\\${self:service}"#, #""\\shop""#),
        ("${AWS::Region}-${Table.Arn}-${name}", #""${AWS::Region}-${Table.Arn}-${name}""#),
        ("${file(no.yml)}", "null"), ("${file(no.yml), 'f'}", #""f""#),
        ("${file()}", "invalid-variable"), ("${env:A B}", "unresolved-variable"),
    ]) func expandsOneVariable(_ text: String, _ expected: String) throws {
        #expect(try value(text) == expected)
    }

    @Test func readsTheCommandLineAndTheEnvironment() throws {
        let environment = Environment(
            options: ["stage": "prod", "x": "y"], parameters: ["size": "big", "no": "n"],
            variables: ["A": "${self:service}", "EMPTY": "", "NOPE": "n"])
        #expect(try value("${opt:stage}-${opt:x}-${sls:stage}", environment) == #""prod-y-prod""#)
        #expect(try value("${param:size}", environment) == #""big""#)
        #expect(try value("${env:A}", environment) == #""shop""#)
        #expect(try value("in ${env:A}", environment) == #""in shop""#)
        #expect(try value("${env:EMPTY, 'e'}", environment) == #""e""#)
    }

    @Test func readsFiles() throws {
        let files = [
            "a.yml": "x: { y: '${self:custom.number}' }\nz: !Ref Table\nat: ${file(./b/../b/c.json):k.0}",
            "b/c.json": #"{"k": ["${self:service}"]}"#, "t.txt": "plain ${self:service}", "bad.yml": "a: [",
            "whole.yml": "${file(a.yml)}", "empty.yml": "",
        ]
        #expect(try value("${file(a.yml):x}", files: files) == #"{"y":5}"#)
        #expect(try value("${file(./a.yml)}", files: files) == #"{"x":{"y":5},"z":{"Ref":"Table"},"at":"shop"}"#)
        #expect(try value("${file(a.yml):at}", files: files) == #""shop""#)
        #expect(try value("${file(whole.yml):x.y}", files: files) == "5")
        #expect(try value("${file(t.txt)}", files: files) == #""plain shop""#)
        #expect(try value("${file(a.yml):no, 'n'}", files: files) == #""n""#)
        #expect(try value("${file(empty.yml), 'n'}", files: files) == #""n""#)
        #expect(try value("${file(${self:custom.no, 'a'}.yml):x.y}", files: files) == "5")
        #expect(try !value("${file(bad.yml)}", files: files).hasPrefix("{"))
    }

    @Test func leavesASpecWithoutVariablesAsItIs() throws {
        let spec = "service: a\ncustom: { a: [1, null, {b: 'c'}], \"${self:service}\": 1, price: '5 $' }"
        let expanded = try Expanded(spec)
        var diagnostics = DiagnosticBag()
        let file = expanded.sources.add(path: "again", bytes: Array(spec.utf8))
        #expect(expanded.root == YAMLReader.read(file, of: expanded.sources, into: &diagnostics))
        #expect(expanded.findings.isEmpty)
    }

    @Test func keepsOrigins() throws {
        let expanded = try Expanded("custom:\n  a: ${self:custom.b}\n  b: text\n")
        let origin = try #require(expanded.root["custom"]?["a"]?.origin)
        #expect(expanded.sources.position(of: origin.span)?.line == 3)
        #expect(origin.via?.kind == .variable)
        #expect(expanded.sources.position(of: origin.via?.site ?? .none)?.line == 2)
    }

    @Test func defersParametersOfOtherStages() throws {
        let spec = "params:\n  prod: { a: '${env:NOPE}' }\n  dev: { a: 1 }\ncustom: { it: '${param:a}' }"
        #expect(try Expanded(spec).findings.isEmpty)
        let asked = try Expanded(spec.replacing("${param:a}", with: "${self:params.prod.a}"))
        #expect(asked.findings == ["unresolved-variable ${env:NOPE}"])
    }
}

@Suite struct MissingFileTests {
    @Test func aMissingFileIsNullAndSaysSo() throws {
        let expanded = try Expanded("custom: { it: \"${file(no.yml):key}\" }")
        #expect(expanded["it"] == "null")
        #expect(expanded.findings == ["missing-file ${file(no.yml):key}"])
    }
}
