import Testing
import Tree

/// What js-yaml 4 makes of unquoted scalars, which is what the framework reads.
@Suite struct ScalarTests {
    @Test(arguments: [
        ("", "null"), ("~", "null"), ("null", "null"), ("Null", "null"), ("NULL", "null"), ("nULL", #""nULL""#),
        ("true", "true"), ("True", "true"), ("TRUE", "true"), ("tRUE", #""tRUE""#), ("false", "false"),
        ("yes", #""yes""#), ("no", #""no""#), ("on", #""on""#), ("off", #""off""#), ("y", #""y""#),
        ("0", "0"), ("-0", "0"), ("+12", "12"), ("-7", "-7"), ("1_000", "1000"), ("1__0", "10"), ("1_", #""1_""#),
        ("_1", #""_1""#), ("0_1", "1"), ("0x1F", "31"), ("-0x1F", "-31"), ("0x", #""0x""#), ("0xG", #""0xG""#),
        ("0o17", "15"), ("0o8", #""0o8""#), ("0b101", "5"), ("0b2", #""0b2""#), ("0777", "777"), ("08", "8"),
        ("1.5", "1.5"), ("1.", "1"), (".5", "0.5"), ("-.5", #""-.5""#), (".", #"".""#), ("1.2.3", #""1.2.3""#),
        ("1e3", "1000"), ("1.5E-2", "0.015"), ("1e", #""1e""#), ("e1", #""e1""#), ("1_0.5_0", "10.5"),
        ("+", #""+""#), ("--1", #""--1""#), ("12:30", #""12:30""#), ("1,000", #""1,000""#),
        (".inf", "null"), ("-.INF", "null"), (".nan", "null"), ("-.nan", #""-.nan""#), (".Nan", #"".Nan""#),
        ("9007199254740992", "9007199254740992"), ("12345678901234567890", "12345678901234567000"),
        ("1e21", "1e+21"), ("1e-7", "1e-7"), ("0.000001", "0.000001"),
        ("123456789012345680000", "123456789012345680000"),
        ("2012-10-17", #""2012-10-17T00:00:00.000Z""#), ("2012-10-17x", #""2012-10-17x""#),
        ("2012-1-17", #""2012-1-17""#), ("2001-12-14t21:59:43.10-05:00", #""2001-12-15T02:59:43.100Z""#),
        ("2001-12-14 21:59:43.1 -5", #""2001-12-15T02:59:43.100Z""#), ("2020-02-30", #""2020-03-01T00:00:00.000Z""#),
        ("1969-12-31T23:59:59Z", #""1969-12-31T23:59:59.000Z""#), ("2000-02-29", #""2000-02-29T00:00:00.000Z""#),
        ("!!str 12", #""12""#), ("!!int 12", "12"), ("!!float 1.5", "1.5"), ("!!bool true", "true"),
        ("!!null ~", "null"), ("! 12", #""12""#), ("!!str", #""""#), ("!!str 2012-10-17", #""2012-10-17""#),
        (#""12""#, #""12""#), ("'it''s'", #""it's""#), (#""a\tb\u00e9\/""#, "\"a\\tbé/\""), ("<<", #""<<""#),
    ])
    func resolves(_ written: String, _ expected: String) {
        #expect(Reading("a: \(written)\n").json == "{\"a\":\(expected)}")
    }

    @Test(arguments: [
        ("12: x", "12"), ("0x10: x", "16"), ("1.0: x", "1"), ("true: x", "true"), ("~: x", "null"),
        ("'<<': x", "<<"), ("on: x", "on"), ("? a\n: x", "a"), ("!!str 012: x", "012"),
    ])
    func spellsKeysAsJavaScriptDoes(_ written: String, _ key: String) {
        #expect(Reading(written).node?.map?.keys == [key])
    }

    @Test func keepsWhatWouldLoseDigitsInView() {
        let reading = Reading("account: 012345678901\nbig: 12345678901234567890\ndate: 2012-10-17\nfine: 1234\n")
        #expect(reading.ids == ["lost-digits", "lost-digits", "unquoted-date"])
        #expect(reading.findings.compactMap(\.fix?.replacement).first == "\"012345678901\"")
    }

    @Test func putsWholeNumbersFirstAsJavaScriptObjectsDo() {
        #expect(Reading("b: 1\n'404': 2\n200: 3\n'01': 4\n").json == #"{"200":3,"404":2,"b":1,"01":4}"#)
    }

    @Test func readsBlockScalars() {
        #expect(
            Reading("a: |\n  x\n  y\nb: >-\n  x\n  y\nc: |+\n  x\n\n").json == #"{"a":"x\ny\n","b":"x y","c":"x\n\n"}"#)
        #expect(Reading("a: |\r\n  x\r\n  y\r\n").json == #"{"a":"x\ny\n"}"#)
    }
}
