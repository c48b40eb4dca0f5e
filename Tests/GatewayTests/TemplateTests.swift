import Testing
import Tree
import Velocity

/// What "API Gateway mapping template and access logging variable reference" and Velocity's guide say of templates.
@Suite struct TemplateTests {
    private func render(_ template: String, _ bindings: [(String, Value)] = []) throws -> String {
        let input = InputObject(
            body: #"{"name":"Ada","tags":["a","b"],"n":1.0,"deep":{"x":[{"y":1},{"y":2}]}}"#,
            path: [("id", "7")], query: [("q", "x"), ("id", "no")], headers: [("X-Key", "secret"), ("q", "no")])
        return try Template(template).render(
            [("input", .object(input)), ("util", .object(UtilObject()))] + bindings)
    }

    @Test(arguments: [
        ("$input.params('id')", "7"), ("$input.params('q')", "x"), ("$input.params('x-key')", "secret"),
        ("$input.params('nothing')", ""), ("$input.params().header.get('X-Key')", "secret"),
        ("$input.json('$.tags')", #"["a","b"]"#), ("$input.json('$.name')", #""Ada""#),
        ("$input.path('$.name')", "Ada"),
        ("$input.path('$.tags').size()", "2"), ("$input.path('$.tags')", #"["a","b"]"#),
        ("$input.path('$.deep')", #"{x=[{"y":1},{"y":2}]}"#),
        ("$input.json('$..y')", "[1,2]"), ("$input.json('$.deep.x[?(@.y > 1)]')", #"[{"y":2}]"#),
        ("$input.json('$.deep.x[-1].y')", "2"), ("$input.json('$.tags[0:1]')", #"["a"]"#),
        ("$input.path('$.tags.length()')", "2"),
        ("$input.path(\"$['name']\")", "Ada"), ("$input.json('$.n')", "1.0"),
    ]) func readsTheRequest(_ template: String, _ text: String) throws {
        #expect(try render(template) == text)
    }

    @Test(arguments: [
        ("$util.escapeJavaScript(\"it's \"\"so\"\"\")", #"it\'s \"so\""#), ("$util.urlEncode('a b&c')", "a+b%26c"),
        ("$util.urlDecode('a+b%26c')", "a b&c"), ("$util.base64Encode('Aé')", "QcOp"),
        ("$util.base64Decode('QcOp')", "Aé"),
        ("$util.parseJson('{\"a\":[1]}').a[0]", "1"),
    ]) func callsFunctions(_ template: String, _ text: String) throws {
        #expect(try render(template) == text)
    }

    /// Velocity refuses these, and API Gateway answers 500.
    @Test(arguments: [
        "$", "a#", "#if(true)", "#end", "${name", "${a|'b'}", "#set($a = 5 -2)", "#foreach($a of $b)#end",
        "#if(true}#end",
    ])
    func refuses(_ template: String) {
        #expect(throws: TemplateError.self) { try Template(template) }
    }

    @Test(arguments: ["#set($l = [1])$l.get(3)", "$input.params('id').substring(9)", "$util.parseJson('{')"])
    func failsAsJavaThrows(_ template: String) {
        #expect(throws: TemplateError.self) { try render(template) }
    }

    @Test func keepsWhatATemplateSets() throws {
        let override = MapObject()
        let context = MapObject([("responseOverride", .map(override))])
        _ = try render("#set($context.responseOverride.status = 404)", [("context", .map(context))])
        #expect(override["status"]?.int == 404)
    }

    @Test func endsWhatWouldNotEnd() throws {
        #expect(try render("#foreach($i in [1..5000])x#end").count == 1000)
        #expect(try render("#define($a)x$a#end$a") == "xx")
        #expect(throws: TemplateError.self) {
            try render(
                String(repeating: "#foreach($i in [1..1000])", count: 4) + "x" + String(repeating: "#end", count: 4))
        }
        #expect(throws: TemplateError.self) { try Template(String(repeating: "#if(true)", count: 5000)) }
        #expect(throws: TemplateError.self) { try Template("#if(" + String(repeating: "(", count: 5000)) }
    }
}
