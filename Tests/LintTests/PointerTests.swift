import Lint
import Testing

/// A finding's JSON Pointer leads to what it is about, in YAML and in JSON.
@Suite struct PointerTests {
    @Test func pointsIntoYAML() throws {
        let pointers = try lintedTemplate(wildcardTemplate).placed.map(\.pointer)
        #expect(pointers == ["/Resources/Api/Properties/CorsConfiguration/AllowOrigins/0"])
    }

    @Test func pointsIntoJSON() throws {
        let text = """
            {"Resources": {"2": {"Type": "A::B::C"}, "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties":
              {"CorsConfiguration": {"AllowOrigins": ["https://a.example", "*"], "AllowCredentials": true}}}}}
            """
        let pointers = try lintedTemplate(text, path: "t.json").placed.map(\.pointer)
        #expect(pointers == ["/Resources/Api/Properties/CorsConfiguration/AllowOrigins/1"])
    }
}
