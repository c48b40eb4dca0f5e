import Foundation
import Spec
import Testing
import Tree

/// What is checked in as generated is what the tables give today.
@Suite struct GeneratedTests {
    private static let root = String(#filePath.dropLast("/Tests/SpecTests/GeneratedTests.swift".count))

    @Test func schemaIsFresh() throws {
        let checkedIn = try String(contentsOfFile: "\(Self.root)/schemas/gwc.schema.json", encoding: .utf8)
        let fresh = String(decoding: JSONWriter.write(JSONSchemaRenderer.render()), as: UTF8.self)
        #expect(checkedIn == fresh, "run `swift run gwc-dev schema`")
    }

    @Test func referenceIsFresh() throws {
        let pages = ReferenceRenderer.render()
        for page in pages {
            let path = "\(Self.root)/docs/reference/\(page.name).md"
            #expect(try String(contentsOfFile: path, encoding: .utf8) == page.text, "run `swift run gwc-dev docs`")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(Self.root)/docs/reference")
        #expect(Set(files) == Set(pages.map { "\($0.name).md" }))
    }

    @Test func pagesLinkOnlyToWhatIsThere() {
        let pages = ReferenceRenderer.render()
        let names = Set(pages.map { "\($0.name).md" })
        for page in pages {
            let headings = Set(page.text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { anchor(String($0)) })
            for link in page.text.components(separatedBy: "](").dropFirst().map({ $0.prefix { $0 != ")" } }) {
                #expect(
                    link.hasPrefix("#") ? headings.contains(String(link.dropFirst())) : names.contains(String(link)))
            }
        }
    }

    private func anchor(_ heading: String) -> String {
        heading.drop { $0 == "#" || $0 == " " }.lowercased()
            .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacingOccurrences(of: " ", with: "-")
    }

    /// Python's `jsonschema` judges; without it there is no judge, and nothing is said.
    @Test(.enabled(if: run("import jsonschema", "") == 0)) func schemaIsValidAndTellsGoodFromBad() throws {
        let judge = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1])); jsonschema.Draft7Validator.check_schema(schema)
            good = [
              {"service": "abc", "provider": {"name": "aws"}},
              {"service": "abc", "provider": "aws", "functions": "${file(f.yml)}"},
              {"service": "abc", "provider": {"name": "aws", "timeout": "${env:T}", "stage": None}, "functions":
               {"a": {"handler": "h.a", "events": [{"sqs": {"arn": {"Fn::GetAtt": ["Q", "Arn"]}, "batchSize": 5}}]}}},
              {"service": "abc", "provider": {"name": "aws"}, "functions":
               [{"a": {"handler": "h.a", "events": [{"http": {"path": "a", "method": "gEt"}}]}}]},
            ]
            bad = [
              {"provider": {"name": "aws"}},
              {"service": "abc", "provider": {"name": "aws", "timeout": 901}},
              {"service": "abc", "provider": {"name": "aws"}, "functions": {"a": {"handlr": "h.a"}}},
              {"service": "abc", "provider": {"name": "aws"}, "functions":
               {"a": {"handler": "h.a", "events": [{"sqs": {"batchSize": 5}}]}}},
            ]
            judge = jsonschema.Draft7Validator(schema)
            assert all(judge.is_valid(x) for x in good), [x for x in good if not judge.is_valid(x)]
            assert not any(judge.is_valid(x) for x in bad), [x for x in bad if judge.is_valid(x)]
            """
        #expect(run(judge, "\(Self.root)/schemas/gwc.schema.json") == 0)
    }
}

/// The exit status of a Python program.
private func run(_ program: String, _ argument: String) -> Int32 {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", program, argument]
    python.standardInput = FileHandle.nullDevice
    guard (try? python.run()) != nil else { return -1 }
    python.waitUntilExit()
    return python.terminationStatus
}
