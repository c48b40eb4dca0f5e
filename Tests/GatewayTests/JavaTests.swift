import Testing
import Tree
import Velocity

/// What templates call on texts, numbers and lists, as `java.lang`, `java.util` and `java.util.regex` define it.
@Suite struct JavaTests {
    private func render(_ template: String, _ bindings: [(String, Value)] = []) throws -> String {
        try Template(template).render(bindings)
    }

    /// `Integer.parseInt`, `Long.parseLong`, `Double.parseDouble` and `String.join` of the Java SE API specification.
    @Test(arguments: [
        ("#set($x=0)$x.parseInt('123')", "123"), ("#set($x=0)$x.parseInt('ff', 16)", "255"),
        ("#set($x=100000000000000)$x.parseLong('123')", "123"), ("#set($x=0.5)$x.parseDouble('2')", "2.0"),
        ("#set($x=0)$x.valueOf('7')", "7"), ("#set($s='')$s.valueOf(5)", "5"),
        ("#set($s='')$s.join(',', ['a','b'])", "a,b"), ("#set($s='')$s.join('-', 'a', 'b', 'c')", "a-b-c"),
    ]) func reachesStaticMethodsThroughValues(_ template: String, _ text: String) throws {
        #expect(try render(template) == text)
    }

    @Test func failsOnNoNumberAsJavaThrows() {
        #expect(throws: TemplateError.self) { try render("#set($x=0)$x.parseInt('x')") }
        #expect(throws: TemplateError.self) { try render("#set($x=0)$x.parseInt('99999999999')") }
        #expect(throws: TemplateError.self) { try render("#set($s='')$s.format('%d', 'x')") }
        #expect(throws: TemplateError.self) { try render("#set($s='')$s.format('%s')") }
    }

    /// Printed by `String.format` of OpenJDK.
    @Test(arguments: [
        ("'%03d', 7", "007"), ("'%5s|', 'ab'", "   ab|"), ("'%-5s|', 'ab'", "ab   |"), ("'%.2f', 2.5", "2.50"),
        ("'%,d', 1234567", "1,234,567"), ("'%x %X %o', -1, 255, 8", "ffffffff FF 10"),
        ("'%e', 12345.678", "1.234568e+04"),
        ("'%+d', 3", "+3"), ("'%b %c %%', true, 'x'", "true x %"), ("'%2$s%1$s', 'a', 'b'", "ba"),
        ("'%.0f %.1f %.2f %f', 2.5, 0.25, 1.005, 0.0000001", "3 0.3 1.01 0.000000"), ("'%08.3f', -3.14159", "-003.142"),
        ("'%(d', -5", "(5)"),
    ]) func formats(_ arguments: String, _ text: String) throws {
        #expect(try render("#set($s='')$s.format(\(arguments))") == text)
    }

    @Test func namesClasses() throws {
        let body = #"{"a":1,"s":"x","d":1.5,"b":true,"l":4294967296}"#
        let input = InputObject(body: body)
        let template = ["a", "s", "d", "b", "l"].map { "$input.path('$.\($0)').class.name" }.joined(separator: " ")
        #expect(
            try render(template, [("input", .object(input))])
                == "java.lang.Integer java.lang.String java.lang.Double java.lang.Boolean java.lang.Long")
    }

    /// `String.lastIndexOf`, `Collection.removeAll` and `retainAll`
    @Test(arguments: [
        ("#set($s='Hello World')$s.lastIndexOf('o', 5)", "4"), ("#set($s='Hello')$s.lastIndexOf('l', -1)", "-1"),
        ("#set($q=[1,2,3])$q.removeAll([1]) $q", "true [2, 3]"),
        ("#set($q=[1,2,3])$q.retainAll([1, 5]) $q", "true [1]"),
        ("#set($q=[1])$q.retainAll([1])", "false"), ("#set($s='ab')$s.replace('', '-')", "-a-b-"),
    ]) func searchesTextsAndLists(_ template: String, _ text: String) throws {
        #expect(try render(template) == text)
    }

    /// Printed by OpenJDK: "\w, \d and \s are those of ASCII" (`java.util.regex.Pattern`, predefined and POSIX classes).
    @Test(arguments: [
        (#"$c.replaceAll("\W", "_")"#, "caf__au_lait_"), (#"$d.matches("\d")"#, "false"),
        (#"$n.replaceAll("\s", "_")"#, "x\u{A0}y"), (#"$c.replaceAll("\p{Alpha}", "A")"#, "AAAé AA_AAAA\u{663}"),
        (#"$p.replaceAll("\p{Punct}", "P")"#, "aPbPcPPdPPPP"),
        (#"$c.replaceFirst("[\p{L}]", "L")"#, "Lafé au_lait\u{663}"),
    ]) func knowsClassesOfASCII(_ template: String, _ text: String) throws {
        let bindings: [(String, Value)] = [
            ("c", .string("café au_lait\u{663}")), ("d", .string("\u{663}")), ("n", .string("x\u{A0}y")),
            ("p", .string("a-b[c]{d}~^`")),
        ]
        #expect(try render(template, bindings) == text)
    }

    /// Sizes and parts printed by OpenJDK.
    @Test(arguments: [
        ("'a.b'", "'.'", "0 []"), ("''", "','", "1 []"), ("'abc'", "''", "3 [a, b, c]"), ("'a,b,,'", "','", "2 [a, b]"),
        ("','", "','", "0 []"), ("'abc'", "'', -1", "4 [a, b, c, ]"),
    ]) func splits(_ text: String, _ arguments: String, _ parts: String) throws {
        #expect(try render("#set($x=\(text))#set($l=$x.split(\(arguments)))$l.size() $l") == parts)
    }

    /// `String.equals` compares "the same sequence of characters"; e with an accent apart is two.
    @Test func comparesUnits() throws {
        let bindings: [(String, Value)] = [("a", .string("\u{E9}")), ("b", .string("e\u{301}"))]
        #expect(
            try render("$a.equals($b) #if($a == $b)same#{else}other#end $b.startsWith('e') $b.contains('e')", bindings)
                == "false other true true")
    }
}
