import Diagnostics
import Testing
import Tree

@testable import Variables

@Suite struct UnknownTests {
    @Test func marksWhatOnlyAWSKnows() throws {
        let spec = """
            custom:
              a: ${ssm:/x}
              b: pre-${ssm:/x}-${aws:accountId}-${self:custom.d}
              c: ${self:custom.b}
              d: d
              e: ${self:custom.a.member}
              f: ${self:custom.${cf:stack.Out}}
              g: ${ssm(eu-west-1, raw):/y, 'fallback'}
            """
        let expanded = try Expanded(spec)
        let custom = try #require(expanded.root["custom"])
        #expect(custom["a"] == Node(.unknown(Unknown(text: "${ssm:/x}", needs: ["ssm:/x"]))))
        let joined = Node(
            .unknown(Unknown(text: "pre-${ssm:/x}-${aws:accountId}-d", needs: ["ssm:/x", "aws:accountId"])))
        #expect(custom["b"] == joined)
        #expect(custom["c"] == joined)
        #expect(custom["e"]?.isUnknown == true)
        #expect(custom["f"] == Node(.unknown(Unknown(text: "${self:custom.${cf:stack.Out}}", needs: ["cf:stack.Out"]))))
        #expect(custom["g"] == "fallback")
        #expect(expanded.diagnostics.all.allSatisfy { $0.severity == .warning && $0.id == "unknown-value" })
        #expect(expanded.diagnostics.all.count == 4)
    }

    @Test func takesSuppliedValues() throws {
        let values: Mapping = Mapping([
            .init("ssm:/x", "known"), .init("ssm(eu-west-1):/x", ["a", "b"]), .init("cf:stack.Out", ["k": "v"]),
            .init("aws:accountId", "123456789012"), .init("ssm:/gone", .null), .init("s3:bucket/key", "body"),
        ])
        let spec = """
            custom:
              a: ${ssm:/x}
              b: ${ssm(eu-west-1, raw):/x}
              c: ${ssm(eu-west-1):/x}
              d: ${ssm(us-east-1):/x}
              e: ${cf(us-east-1):stack.Out}
              f: in ${aws:accountId}
              g: ${ssm:/gone, 'g'}
              h: ${s3:bucket/key}
            """
        let expanded = try Expanded(spec, Environment(values: values))
        #expect(expanded.findings.isEmpty)
        #expect(
            expanded.root["custom"] == [
                "a": "known", "b": "a,b", "c": ["a", "b"], "d": "known", "e": ["k": "v"], "f": "in 123456789012",
                "g": "g", "h": "body",
            ])
    }

    @Test func needsSomeValuesBeforeAWSCanBeAsked() throws {
        let expanded = try Expanded("service: ${ssm:/name}\nprovider: { name: aws, region: '${cf:a.b}' }")
        #expect(expanded.diagnostics.all.filter { $0.id == "inaccessible-property" }.count == 2)
    }

    /// `ensureResolvedProperty` in the framework's scripts/serverless.js.
    @Test(arguments: ["disabledDeprecations", "deprecationNotificationMode"])
    func needsSomeValuesBeforeAnyVariable(_ key: String) throws {
        let expanded = try Expanded("\(key): ${self:custom.mode}\ncustom: { mode: error }")
        #expect(expanded.diagnostics.all.map(\.id) == ["inaccessible-property"])
    }

    /// The sources that scripts/serverless.js has at hand for these properties: neither parameters nor the options of
    /// plugins; and what AWS's sources need themselves. The places below them count too.
    @Test(arguments: [
        "provider: { stage: '${param:stage}' }", "provider: { stage: \"${opt:tier, 'dev'}\" }",
        "provider: { stage: '${self:custom.stage}' }\ncustom: { stage: \"${opt:tier, 'dev'}\" }",
        "service: shop-${param:team}", "plugins: [one, '${ssm:/plugin}']", "useDotenv: ${ssm:/dotenv}",
        "service: '${sls:instanceId}'", "frameworkVersion: '${git:branch}'", "provider: { profile: '${ssm:/profile}' }",
        "provider: { deploymentBucket: '${ssm:/bucket}' }",
    ])
    func needsSomeValuesBeforePlugins(_ spec: String) throws {
        let expanded = try Expanded(spec)
        #expect(expanded.diagnostics.all.filter { $0.severity == .error }.map(\.id) == ["inaccessible-property"])
    }

    @Test(arguments: [
        "provider: { stage: \"${opt:stage, 'dev'}\" }", "service: shop-${opt:stage, sls:stage}",
        "provider: { deploymentBucket: { name: '${ssm:/bucket}' }, region: '${param:region}' }\n"
            + "params: { default: { region: eu-west-1 } }",
    ])
    func needsNoMoreThanThose(_ spec: String) throws {
        #expect(try !Expanded(spec).diagnostics.hasErrors)
    }

    @Test func letsPluginsBringSources() throws {
        let expanded = try Expanded("plugins: [some-plugin]\ncustom: { a: '${brought:thing}' }")
        #expect(expanded.root["custom"]?["a"]?.isUnknown == true)
        #expect(!expanded.diagnostics.hasErrors)
    }
}
