import Diagnostics
import Spec
import Syntax
import Testing
import Tree

/// A YAML text with what the validator makes of it.
private struct Checked {
    var value: Node
    var findings: [Diagnostic]
    private let text: String

    init(_ yaml: String, _ schema: Schema, severity: Diagnostic.Severity? = .warning) throws {
        let sources = SourceMap()
        var bag = DiagnosticBag()
        let file = sources.add(path: "serverless.yml", bytes: Array(yaml.utf8))
        let node = try #require(YAMLReader.read(file, of: sources, into: &bag))
        #expect(bag.all.isEmpty)
        value = Validator.check(node, against: schema, severity: severity, into: &bag)
        findings = bag.all
        text = yaml
    }

    var headlines: [String] { findings.map(\.headline) }

    /// The source text that a finding points at.
    func pointed(_ index: Int) -> String {
        let span = findings[index].primary.span
        return String(decoding: Array(text.utf8)[Int(span.start)..<Int(span.end)], as: UTF8.self)
    }
}

private func function(_ lines: String) -> String {
    let body = lines.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    return "service: abc\nprovider: { name: aws }\nfunctions:\n  a:\n    handler: h.a\n\(body)\n"
}

@Suite struct ValidatorConversionTests {
    @Test(
        arguments: [
            ("v: 6", Schema.string, Node("6")), ("v: 1.50", .string, "1.5"), ("v: true", .string, "true"),
            ("v: [abc]", .string, "abc"), ("v: [7]", .string, "7"), ("v: '6'", .integer(), 6),
            ("v: 6.0", .integer(), 6),
            ("v: '1e2'", .integer(), 100), ("v: true", .integer(), 1), ("v: '2.5'", .number(), Node(.double(2.5))),
            ("v: 'false'", .boolean, false), ("v: 1", .boolean, true), ("v: [false]", .boolean, false),
            ("v: '14'", .oneOf([14, 30]), 14), ("v: 20201221", .values("20201221"), "20201221"),
            ("v: abc", .list(.string), ["abc"]), ("v: 5", .list(.string), ["5"]),
            ("v: [1, b]", .list(.string), ["1", "b"]), ("v: gEt", .words("GET"), "gEt"),
            ("v: 5", .anyOf([.boolean, .string]), "5"), ("v: 1", .anyOf([.boolean, .integer()]), true),
            ("v: ~", .integer(), .null),
        ] as [(String, Schema, Node)])
    func converts(_ yaml: String, _ schema: Schema, _ expected: Node) throws {
        let checked = try Checked(yaml, .map(schema))
        #expect(checked.headlines == [])
        #expect(checked.value["v"] == expected)
    }

    @Test(
        arguments: [
            ("v: abc", Schema.integer(), "an integer", "`abc`"),
            ("v: '6 apples'", .integer(), "an integer", "`6 apples`"),
            ("v: 2.5", .integer(), "an integer", "`2.5`"),
            ("v: 901", .integer(1...900), "an integer, 1 to 900", "`901`"),
            ("v: 0", .integer(1...Int.max), "an integer, at least 1", "`0`"),
            ("v: 3", .number(0...2.5), "a number, 0 to 2.5", "`3`"), ("v: yep", .boolean, "`true` or `false`", "`yep`"),
            ("v: { a: 1 }", .string, "a string", "a map"), ("v: [a, b]", .string, "a string", "a list"),
            ("v: ''", .string(StringRule(minLength: 1)), "a non-empty string", "``"),
            ("v: abcd", .string(StringRule(maxLength: 3)), "a string of at most 3 characters", "`abcd`"),
            ("v: urn:x", .string(StringRule(pattern: .prefix("arn:"))), "text that starts with `arn:`", "`urn:x`"),
            ("v: c", .values("a", "b"), "one of `a`, `b`", "`c`"), ("v: 'true'", .oneOf([true]), "`true`", "`true`"),
            ("v: { a: 1 }", .list(.string), "a list", "a map"), ("v: a", .map(.any), "a map", "`a`"),
            ("v: { Fn::If: [a, b, c] }", .function(["Ref"]), "`Ref`", "`Fn::If`"),
        ] as [(String, Schema, String, String)])
    func tellsWhatShouldBeThere(_ yaml: String, _ schema: Schema, _ wanted: String, _ given: String) throws {
        let checked = try Checked(yaml, .map(schema))
        #expect(checked.headlines == ["`v` should be \(wanted), and this is \(given)"])
        #expect(checked.findings.first?.id == "invalid-value")
    }

    @Test func countsTheValuesOfLists() throws {
        let checked = try Checked("v: [1, 2, 3]", .map(.list(.integer(), count: 1...2)))
        #expect(checked.headlines == ["`v` should be a list of 1 to 2 values, and this has 3"])
    }

    @Test func nothingInAListIsNoAbsence() throws {
        let checked = try Checked("v:\n  - 1\n  -\n", .map(.list(.integer())))
        #expect(checked.headlines == ["`v[1]` is empty, and should be an integer"])
    }

    @Test func whatFailsIsCarriedOn() throws {
        let checked = try Checked("v: { a: '5', b: x }", .map(.map(.integer())))
        #expect(checked.headlines == ["`v.b` should be an integer, and this is `x`"])
        #expect(checked.value == ["v": ["a": 5, "b": "x"]])
    }
}

@Suite struct ValidatorTests {
    @Test func nearestKeyIsAFix() throws {
        let checked = try Checked(function("memorysize: 128"), ServiceSpec.schema)
        #expect(checked.headlines == ["`memorysize` is no key of `functions.a`"])
        #expect(checked.pointed(0) == "memorysize")
        #expect(checked.findings[0].help == "did you mean `memorySize`?")
        #expect(checked.findings[0].fix?.replacement == "memorySize")
    }

    @Test func farKeysGetAList() throws {
        let checked = try Checked("service: abc\nprovider: { name: aws, kinesis: { zzzzzzzz: 1 } }", ServiceSpec.schema)
        #expect(checked.findings.map(\.help) == ["the keys are `consumerNamingMode`"])
        #expect(checked.findings[0].fix == nil)
    }

    @Test func missingKeysSayWhatTheyAre() throws {
        let checked = try Checked(function("events: [{ sqs: { batchSize: 3 } }]"), ServiceSpec.schema)
        #expect(checked.headlines == ["`functions.a.events[0].sqs` lacks `arn`"])
        #expect(checked.findings[0].help?.hasPrefix("`arn`: ARN of the queue") == true)
    }

    @Test func nullIsAbsent() throws {
        #expect(try Checked(function("timeout: ~\nnosuchkey: ~"), ServiceSpec.schema).headlines == [])
        let checked = try Checked("service: abc\nprovider: { name: ~ }", ServiceSpec.schema)
        #expect(checked.headlines == ["`provider` lacks `name`"])
    }

    @Test func choicesTellOfTheBranchThatWasMeant() throws {
        let checked = try Checked(function("events: [{ sqs: { arn: 'arn:q', batchSize: 0 } }]"), ServiceSpec.schema)
        #expect(
            checked.headlines == [
                "`functions.a.events[0].sqs.batchSize` should be an integer, 1 to 10000, and this is `0`"
            ])
        let text = try Checked(function("events: [{ sqs: my-queue }]"), ServiceSpec.schema)
        #expect(
            text.headlines == [
                "`functions.a.events[0].sqs` should be text that starts with `arn:`, and this is `my-queue`"
            ])
        let list = try Checked(function("events: [{ sqs: [a, b] }]"), ServiceSpec.schema)
        #expect(
            list.headlines == [
                "`functions.a.events[0].sqs` should be text that starts with `arn:`, or a map, and this is a list"
            ])
    }

    @Test func aTellingValueDecidesBetweenTables() throws {
        let one = Schema.object(Table<One>("one", "", One.fields("one", also: "here")))
        let two = Schema.object(Table<One>("two", "", One.fields("two", also: "there")))
        let checked = try Checked("{ kind: two, extra: 1 }", .anyOf([one, two]))
        #expect(checked.headlines == ["`extra` is no key of two", "two lacks `there`"])
    }

    @Test func eventsBesideTheirKindAreSlipsOfIndentation() throws {
        let checked = try Checked(
            function("events:\n  - sqs:\n    arn: arn:aws:sqs:us-east-1:1:q"), ServiceSpec.schema)
        #expect(checked.headlines.first == "`arn` stands beside `sqs`, and belongs below it")
        #expect(checked.pointed(0) == "arn")
    }

    @Test func eventsThatDoNothingAreTold() throws {
        let checked = try Checked(function("events:\n  - alexaSkill\n  - sqs:\n  - sqqs: x"), ServiceSpec.schema)
        #expect(
            checked.headlines == [
                "`alexaSkill` alone does nothing", "`sqs` is empty, and the event does nothing",
                "`sqqs` is no key of `functions.a.events[2]`",
            ])
        #expect(checked.findings[2].help == "did you mean `sqs`?")
    }

    @Test func oneEventIsOfOneKind() throws {
        let checked = try Checked(
            function("events: [{ sqs: 'arn:a', stream: 'arn:aws:kinesis:a:b:stream/c' }]"), ServiceSpec.schema)
        #expect(checked.headlines == ["`stream` and `sqs` share one item of the list"])
    }

    @Test(arguments: [(Diagnostic.Severity.error, 1), (.warning, 1), (nil, 0)] as [(Diagnostic.Severity?, Int)])
    func severityIsTheModes(_ severity: Diagnostic.Severity?, _ count: Int) throws {
        let checked = try Checked(function("timeout: '0'"), ServiceSpec.schema, severity: severity)
        #expect(checked.findings.map(\.severity) == Array(repeating: severity ?? .note, count: count))
        #expect(checked.value["functions"]?["a"]?["timeout"] == 0)
    }

    @Test func unknownValuesFitEverywhere() {
        var bag = DiagnosticBag()
        let unknown = Node(.unknown(Unknown(text: "${ssm:/a}", needs: ["ssm:/a"])))
        let schemas: [Schema] = [.integer(), .list(.string), .object(SQSEventSpec.table), .values("a"), .function()]
        for schema in schemas {
            #expect(Validator.check(unknown, against: schema, severity: .error, into: &bag) == unknown)
        }
        #expect(bag.all.isEmpty)
    }
}

private struct One: SpecObject {
    var node = Node.null

    static let table = Table<Self>("one", "", [])
    static func fields(_ kind: String, also key: String) -> [Field<Self>] {
        [
            Field(carried: "kind", .values(kind), required: true, ""),
            Field(carried: key, .string, required: true, ""),
        ]
    }
}
