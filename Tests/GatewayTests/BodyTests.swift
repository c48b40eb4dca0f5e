import Gateway
import RuntimeConfig
import Testing
import Tree
import Velocity

/// What `$input` makes of bodies that are no JSON as the RFC has it.
@Suite struct BodyTests {
    private func render(_ template: String, _ body: String) throws -> String {
        try Template(template).render([("input", .object(InputObject(body: body, refusesBroken: true)))])
    }

    /// Captured on AWS: ToQoz/api-gateway-mapping-template, test/_.md
    @Test(arguments: [
        ("\"$input.path('$')\"", "a=b", "\"a=b\""), ("\"$input.path('$')\"", "\"a=b\"", "\"a=b\""),
        ("$input.json('$')", "a=b", "\"a=b\""), ("$input.json('$')", "\"a=b\"", "\"a=b\""),
        ("\"$input.path('$')\"", "{}", "\"{}\""), ("$input.json('$')", "", "{}"),
        ("{\"name\": \"$input.path('$')\"}", "name=toqoz", "{\"name\": \"name=toqoz\"}"),
        ("\"$input.path('$')\"", "a{b", "\"a{b\""), ("\"$input.path('$')\"", "a[", "\"a[\""),
        ("\"$input.path('$')\"", "null{", "\"null{\""), ("\"$input.path('$')\"", "true{", "\"true{\""),
        ("\"$input.path('$')\"", "undefined{", "\"undefined{\""),
    ]) func takesOtherTextsForStrings(_ template: String, _ body: String, _ text: String) throws {
        #expect(try render(template, body) == text)
    }

    /// The first two captured on AWS by ToQoz/api-gateway-mapping-template, the rest by the code of json-smart that they name
    /// (`JSONParserBase` of netplex/json-smart-v2).
    @Test(arguments: [
        ("{a", "Unexpected End Of File position 1: null"), ("[a", "Unexpected End Of File position 1: EOF"),
        ("{", "Unexpected End Of File position 0: null"), (#"{"a":"#, "Unexpected End Of File position 4: EOF"),
        (#"{"a"#, "Unexpected End Of File position 3: null"), ("]", "Unexpected character (]) at position 0."),
        (#"{"é":}"#, "Unexpected character (}) at position 5."),
        (#"["\u12g4"]"#, "Unexpected unicode escape sequence g at position 6."),
        (#"{"a":"b" c}"#, "Unexpected token c at position 8."),
    ]) func refusesBrokenJSON(_ body: String, _ reason: String) {
        let expected = TemplateError(
            "Could not process payloadnet.minidev.json.parser.ParseException: \(reason)", isOfCaller: true)
        #expect(throws: expected) { try render("$input.json('$')", body) }
    }

    /// What the permissive mode of json-smart takes: `ACCEPT_NON_QUOTE`, `ACCEPT_SIMPLE_QUOTE`, `ACCEPT_USELESS_COMMA`,
    /// `ACCEPT_LEADING_ZERO`, `ACCEPT_TAILLING_DATA`.
    @Test(arguments: [
        ("{a:b c,}", #"{"a":"b c"}"#), ("{'a':'x\"y'}", #"{"a":"x\"y"}"#), ("[1,,2,]", "[1,2]"),
        ("[007, 1.5e3]", "[7,1500.0]"),
        ("{\"a\":1} tail", #"{"a":1}"#), (#"["\x41\u00e9\ud83d\ude00\q"]"#, #"["Aé😀"]"#),
        ("[tru, true, nul, null]", #"["tru",true,"nul",null]"#),
    ]) func readsPermissively(_ body: String, _ json: String) throws {
        #expect(try render("$input.json('$')", body) == json)
    }

    /// json-smart keeps such numbers as `BigInteger` and `BigDecimal`.
    @Test func keepsDigits() throws {
        let body = #"{"id":12345678901234567890,"pi":3.14159265358979323846}"#
        #expect(try render("$input.json('$')", body) == body)
        #expect(try render("$input.path('$.id')", body) == "12345678901234567890")
        #expect(try render("#if($input.path('$.id') > 5)big#end", body) == "big")
    }

    /// "Filter Operators" of json-path/JsonPath
    @Test(arguments: [
        ("@.s in ['S','M']", "[1]"), ("@.s nin ['S','M']", "[2]"), ("@.n =~ /fo.*?/i", "[1]"), ("@.n =~ /FO/", "[]"),
        ("@.t contains 'x'", "[1]"), ("@.n contains 'oo'", "[1]"), ("@.t size 2", "[1]"), ("@.t empty true", "[2]"),
        ("@.t subsetof ['x','y','z']", "[1,2]"), ("@.t anyof ['y']", "[1]"), ("@.t noneof ['y']", "[2]"),
        ("@.s in ['S'] && @.t size 2", "[1]"),
    ]) func filters(_ filter: String, _ found: String) throws {
        let body = #"[{"i":1,"s":"S","n":"Foo","t":["x","y"]},{"i":2,"s":"L","n":"bar","t":[]}]"#
        #expect(try render("#set($p = \"$[?(\(filter))].i\")$input.json($p)", body) == found)
    }

    // MARK: At the gateway

    private func mapped(_ template: String, response: String? = nil) -> [Route] {
        [
            route("POST /a") { route in
                var integration = Integration()
                integration.kind = .aws
                integration.function = "f"
                integration.requestTemplates = ["application/json": template]
                var answer = IntegrationResponse()
                if let response { answer.templates = ["application/json": response] }
                integration.responses = [answer]
                route.integration = integration
            }
        ]
    }

    /// A gateway with a function that answers with its event, which a template makes.
    private func echo(_ template: String, _ seen: Seen) -> Gateway {
        gateway(
            api(.rest, mapped(template)),
            .test(functions: { _, event in
                seen.keep(event)
                return event
            }))
    }

    /// ToQoz/api-gateway-mapping-template, capture of `{a`
    @Test func answersBrokenBodies() async {
        let seen = Seen()
        let gateway = echo("{\"b\": $input.json('$')}", seen)
        let broken = await gateway.get("/dev/a", method: "POST", body: "{a")
        #expect(broken.status == 400 && seen.events.isEmpty)
        #expect(
            broken.text
                == "{\"message\": \"Could not process payloadnet.minidev.json.parser.ParseException: Unexpected End Of File position 1: null\"}"
        )
        #expect(await gateway.get("/dev/a", method: "POST", body: "a=b").text == #"{"b":"a=b"}"#)
    }

    /// serverless/serverless issue 2270: "The method integration is never called."
    @Test func callsNoFunctionWithoutJSON() async {
        let seen = Seen()
        let gateway = echo("{\"a\": $input.params('x')}", seen)
        let answer = await gateway.get("/dev/a", method: "POST", body: "{}")
        #expect(answer.status == 400 && seen.events.isEmpty)
        #expect(answer.text.hasPrefix("{\"message\": \"Could not parse request body into json: "))
    }

    @Test func findsNothingInBrokenAnswers() async {
        let api = api(
            .rest,
            [
                route("GET /a") { route in
                    var integration = Integration()
                    integration.kind = .http
                    integration.uri = "http://backend/"
                    var answer = IntegrationResponse()
                    answer.templates = ["application/json": "[$input.path('$')]"]
                    integration.responses = [answer]
                    route.integration = integration
                }
            ])
        let gateway = gateway(api, .test(fetch: { _ in .answer(Response(status: 200, body: Array("{a".utf8))) }))
        let answer = await gateway.get("/dev/a")
        #expect(answer.status == 200 && answer.text == "[]")
    }

    /// The patterns of integration responses are Java's; `\w` is that of ASCII.
    @Test(arguments: [("bad_1", 400), ("bäd", 200)]) func selectsByPattern(_ message: String, _ status: Int) async {
        var routes = mapped("{}")
        var bad = IntegrationResponse()
        bad.status = "400"
        bad.pattern = #"\w+"#
        routes[0].integration?.responses.append(bad)
        let gateway = gateway(api(.rest, routes), .test(functions: { _, _ in throw Effects.Failure.raised(message) }))
        #expect(await gateway.get("/dev/a", method: "POST", body: "{}").status == status)
    }
}
