import Testing
import Tree

@testable import Variables

/// A text and its variables, spelled back.
@Suite struct GrammarTests {
    @Test(arguments: [
        ("${type:address}foo", "0..<15 type:address"),
        ("foo${type:address}bar", "3..<18 type:address"),
        ("${type:}", "0..<8 type"),
        ("${type:address:with:colons}", "0..<27 type:address:with:colons"),
        ("${type(param1, param2)}", "0..<23 type(param1; param2)"),
        (#"${type(a, ",},${\"b", c)}"#, #"0..<25 type(a; ,},${"b; c)"#),
        ("${type(a, ',},${b' )}", "0..<21 type(a; ,},${b)"),
        ("${type(a, 232, true, null) }", "0..<28 type(a; #232; #true; #null)"),
        ("${type(param):address}", "0..<22 type(param):address"),
        (#"${type(p):",},${\"a"}"#, #"0..<21 type(p):,},${"a"#),
        ("${type(p):'}$a' }", "0..<17 type(p):}$a"),
        ("${a(b), c(d):\"e\", f:, g:h}", "0..<26 a(b) | c(d):e | f | g:h"),
        ("${a(b), \"foo, bar\"}", "0..<19 a(b) | =foo, bar"),
        ("${a(b), 'foo, bar' }", "0..<20 a(b) | =foo, bar"),
        ("${a:b, 232}", "0..<11 a:b | #232"),
        ("${a:b, -1}", "0..<10 a:b | #-1"),
        ("${a:b, 1.5}", "0..<11 a:b | #1.5"),
        ("${a:b, false }", "0..<14 a:b | #false"),
        ("${a:b, null}", "0..<12 a:b | #null"),
        ("${a()}", "0..<6 a()"),
        ("${a(\t)}", "0..<7 a()"),
        ("${a(,,)}", "0..<8 a(#null; #null)"),
        ("${a(${b(c, ${d:}):e}, foo${f:}): g}", "0..<35 a({b(c; {d}):e}; foo{f}):g"),
        ("${a(b):foo${c(d)}}", "0..<18 a(b):foo{c(d)}"),
        ("${a.dot(p)}", "0..<11 a.dot(p)"),
        ("${a.us-east-1(p)}", "0..<17 a.us-east-1(p)"),
        ("${AWS::${a:b}}", "7..<13 a:b"),
        ("${a:}elo${b:}", "0..<5 a, 8..<13 b"),
        ("${s:${s:}, 1}", "0..<13 s:{s} | #1"),
        ("${s:, s:${s:}}", "0..<14 s | s:{s}"),
        ("$${a:b}", "1..<7 a:b"),
    ]) func reads(_ text: String, _ expected: String) throws {
        let found = try VariableScanner.variables(in: text)
        #expect(found.map { "\($0.range) \($0.spelled(text))" }.joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        "${}", "${${AWS::Region}}", "${type}", "${AWS::Region}", "${foo::Region}", "${Database}", "${foo-bar}",
        "foo ${stageVariables.stageName} var", "fo${bla${foo}}o  ${so,ur${inner.type}ce} var", "fo$o b$$ar ()", "$",
        "${", "${a", "\\", "\\$", "${Table.Arn}/index/*", "${ self:a}", "",
    ]) func leavesAlone(_ text: String) throws {
        #expect(try VariableScanner.variables(in: text).isEmpty)
    }

    /// The offset of what is wrong.
    @Test(arguments: [
        ("${type(${invalid.notation}):address}", 9),
        ("${type(${AWS::Region})}", 9),
        ("${type(${foo::Region})}", 13),
        ("${type:address", 0),
        ("ab${type:address", 2),
        ("${type(foo)", 0),
        ("${s:, s:${s:}", 0),
        ("${s:, s:${s:", 8),
        (#"${type("\u")}"#, 7),
        ("${type:foo, elo}", 12),
        ("${type('foo')bar}", 13),
        ("${type:\"address\"marko}", 16),
        ("${type:foo, ___}", 12),
        ("${type:foo, --}", 12),
        ("${type:foo, 000:}", 12),
        ("${type:foo, 000()}", 12),
        ("${type:foo, aa--}", 12),
        ("${type:foo,\"dev\",20}", 16),
        ("${type:foo,}", 11),
        ("${type(foo})", 10),
        ("${type(foo,})", 11),
        ("${type('foo'bar)}", 12),
        ("${type:'foo}", 7),
    ]) func refuses(_ text: String, at offset: Int) {
        let error = #expect(throws: GrammarError.self) { try VariableScanner.variables(in: text) }
        #expect(error?.offset == offset)
    }

    @Test func escapes() throws {
        let text = #"e\${s:}n\$${s:}qe\\\${s:}qn\\${s:}"#
        let found = try VariableScanner.variables(in: text)
        let spelled = found.map { "\($0.range) \($0.spelled(text))" }
        #expect(spelled == ["1..<3 ~$", "10..<15 s", #"17..<21 ~\$"#, #"27..<29 ~\"#, "29..<34 s"])
    }

    @Test(arguments: ["${a:", "${A", "${a(", "$", "\\", "${a:${a:}, ", "${a:'"])
    func survivesRepetition(_ piece: String) {
        let text = String(repeating: piece, count: 20_000)
        _ = try? VariableScanner.variables(in: text)
    }
}

extension Variable {
    func spelled(_ text: String) -> String {
        sources.map { source in
            switch source {
            case .escape(let text): "~\(text)"
            case .literal(.string(let text)): "=\(text)"
            case .literal(let content): "#\(JSONWriter.compact(Node(content)))"
            case .lookup(let lookup):
                lookup.type + (lookup.params.map { "(\($0.map(\.spelled).joined(separator: "; ")))" } ?? "")
                    + (lookup.address.map { ":\($0.spelled)" } ?? "")
            }
        }.joined(separator: " | ")
    }
}

extension Variable.Part {
    var spelled: String {
        guard case .string(let text) = content else { return "#\(JSONWriter.compact(Node(content)))" }
        var result = ""
        var last = 0
        let bytes = Array(text.utf8)
        for variable in variables {
            result += String(decoding: bytes[last..<variable.range.lowerBound], as: UTF8.self)
            result += "{\(variable.spelled(text))}"
            last = variable.range.upperBound
        }
        return result + String(decoding: bytes[last...], as: UTF8.self)
    }
}
