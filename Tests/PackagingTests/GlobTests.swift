import Packaging
import Testing

/// What micromatch 4 says with its option `dot`, as its documentation describes the patterns.
@Suite struct GlobTests {
    @Test(arguments: [
        ("**", "a/b/.c"), ("*.md", "a.md"), ("*.md", ".md"), ("a/**", "a/b/c"), ("a/**", "a"), ("**/a", "a"),
        ("**/a", "x/y/a"), ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("a/*/b", "a/x/b"), ("./a/b", "a/b"),
        ("a?c", "abc"), ("a?c", "aßc"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[^a]", "b"), ("{a,b}/c", "b/c"),
        ("x{1..3}", "x2"), ("{a,{b,c}}d", "cd"), ("@(a|b).js", "b.js"), ("?(a)b", "b"), ("*(ab)c", "ababc"),
        ("+(a|b)", "abba"), ("!(a)", "b"), ("!(*.ts)", "a.js"), ("\\*", "*"), ("a{b", "a{b"), ("{a}", "{a}"),
        ("[", "["), ("**.js", "a.js"), ("node_modules/**/test/**", "node_modules/x/test/y/z.js"), ("a//b", "a/b"),
        ("src/**/*.{js,map}", "src/deep/er/x.map"), ("(a", "(a"), ("[]]", "]"),
    ])
    func matches(_ pattern: String, _ path: String) { #expect(Glob(pattern).matches(path)) }

    @Test(arguments: [
        ("*.md", "x/a.md"), ("a", "b/a"), ("a/*", "a/b/c"), ("a/**", "ab/c"), ("?", "ab"), ("[a-c]x", "dx"),
        ("+(a)", "b"), ("!(a)", "a"), ("@(a|b)", "ab"), ("a/", "a/b"), ("\\*", "a"), ("*.js", "a.ts"),
        ("**.js", "x/a.js"),
        ("a/**/b", "a/x"), ("", "a"),
    ])
    func doesNotMatch(_ pattern: String, _ path: String) { #expect(!Glob(pattern).matches(path)) }

    /// A pattern that backtracks badly ends all the same.
    @Test func endsInTime() {
        let text = String(repeating: "a", count: 24)
        #expect(!Glob("*a*a*a*a*b").matches(text))
        #expect(!Glob(String(repeating: "**/", count: 8) + "b").matches("a/a/a/a/a/a/a/a/a/a/a/a"))
    }

    @Test func lastMatchDecides() {
        let selection = Selection(patterns: ["!a/**", "a/keep/**", "!**/*.log"], leavingOut: ["dev"])
        let kept = ["x", "a/x", "a/keep/x", "a/keep/x.log", "dev/x", "dev"].filter(selection.contains)
        #expect(kept == ["x", "a/keep/x"])
    }
}
