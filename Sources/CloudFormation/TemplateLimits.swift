/// What CloudFormation takes in one template.
///
/// Source: "Understand CloudFormation quotas", CloudFormation User Guide.
package enum TemplateLimits {
    package static let resources = 500
    package static let outputs = 200
    package static let parameters = 200
    package static let mappings = 200
    /// Bytes of a template that CloudFormation reads from S3.
    package static let bytes = 1_000_000
}
