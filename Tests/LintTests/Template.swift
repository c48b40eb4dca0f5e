import Compiler
import Lint
import Testing

/// The result of linting a template as YAML, by one rule: what is tested with it is not about rules.
func lintedTemplate(
    _ text: String, path: String = "template.yaml", settings: LintSettings = LintSettings()
) throws -> LintResult {
    let rules = allRules.filter { $0.info.code == "COR001" }
    let template = try #require(ReadTemplate(Array(text.utf8), path: path))
    return lintTemplate(template, rules: rules, settings: settings).settled(settings)
}

/// A template with one finding, COR001, at line 6.
let wildcardTemplate = """
    Resources:
      Api:
        Type: AWS::ApiGatewayV2::Api
        Properties:
          Name: shop
          CorsConfiguration: { AllowCredentials: true, AllowOrigins: ["*"] }
          ProtocolType: HTTP

    """
