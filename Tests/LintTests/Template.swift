import Compiler
import Lint
import Testing

/// The result of linting a template as YAML.
func lintedTemplate(
    _ text: String, path: String = "template.yaml", settings: LintSettings = LintSettings()
) throws -> LintResult {
    let template = try #require(ReadTemplate(Array(text.utf8), path: path))
    return lintTemplate(template, settings: settings).settled(settings)
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
