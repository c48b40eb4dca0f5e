import Lint
import Testing
import Tree

/// Comments, configurations and baselines decide what counts.
@Suite struct SuppressionTests {
    private func codes(_ result: LintResult) -> [String] { result.counted.map(\.code) }

    private func template(_ comment: String, own: Bool = true) -> String {
        own
            ? wildcardTemplate.replacing("      CorsConfiguration", with: "      \(comment)\n      CorsConfiguration")
            : wildcardTemplate.replacing("[\"*\"] }", with: "[\"*\"] }  \(comment)")
    }

    @Test(arguments: [true, false]) func commentSuppresses(_ own: Bool) throws {
        let result = try lintedTemplate(template("# gwc-ignore: COR001 the shop moves in May", own: own))
        #expect(codes(result) == [])
        #expect(result.findings.map(\.suppression) == [.comment("the shop moves in May")])
    }

    @Test func commentExpires() throws {
        var settings = LintSettings()
        let text = template("# gwc-ignore: COR001 the shop moves until=2026-05-31")
        settings.today = "2026-05-31"
        #expect(codes(try lintedTemplate(text, settings: settings)) == [])
        settings.today = "2026-06-01"
        #expect(codes(try lintedTemplate(text, settings: settings)) == ["SUP002", "COR001"])
    }

    @Test func configurationSetsSeverities() throws {
        var settings = LintSettings()
        settings.layers = [.init(levels: ["COR": .low])]
        #expect(try lintedTemplate(wildcardTemplate, settings: settings).findings.map(\.severity) == [.low])
        settings.layers.append(.init(files: Glob("legacy/**"), levels: ["COR001": nil]))
        #expect(codes(try lintedTemplate(wildcardTemplate, settings: settings)) == ["COR001"])
        let legacy = try lintedTemplate(wildcardTemplate, path: "legacy/a/template.yaml", settings: settings)
        #expect(codes(legacy) == [])
        settings.layers.append(.init(stage: "prod", levels: ["COR001": .high]))
        #expect(try lintedTemplate(wildcardTemplate, settings: settings).findings.map(\.severity) == [.low])
    }

    @Test func baselineKnowsWhatMoved() throws {
        let before = try lintedTemplate(wildcardTemplate)
        let text = String(decoding: Baseline.file(of: [before]), as: UTF8.self)
        let baseline = try #require(JSONText.read(text).flatMap { Baseline($0) })
        let moved = try lintedTemplate("# a line more\n\n" + wildcardTemplate)
        #expect(baseline.applied(to: [moved]).flatMap { codes($0) } == [])
        // A second one like it is new.
        #expect(baseline.applied(to: [moved, moved]).flatMap { codes($0) } == ["COR001"])
        let renamed = try lintedTemplate(wildcardTemplate.replacing("Api:", with: "Other:"))
        #expect(baseline.applied(to: [renamed]).flatMap { codes($0) } == ["COR001"])
    }

    @Test(arguments: [
        ("*.yml", "a/b/c.yml", true), ("*.yml", "c.yml", true), ("a/*.yml", "a/b.yml", true),
        ("a/*.yml", "a/b/c.yml", false), ("a/**", "a/b/c.yml", true), ("a/**/c.yml", "a/c.yml", true),
        ("a/**/c.yml", "a/x/y/c.yml", true), ("**/c.yml", "c.yml", true), ("a/?.yml", "a/b.yml", true),
        ("a/?.yml", "a/bb.yml", false), ("a/**", "b/a/c", false), ("**/a*/**", "x/abc/d", true),
        ("a/**/c.yml", "a/xc.yml", false),
    ]) func globsMatch(_ glob: String, _ path: String, _ matches: Bool) {
        #expect(Glob(glob).matches(path) == matches)
    }
}
