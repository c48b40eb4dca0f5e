import Diagnostics
import IAMTable
import Tree

/// A policy of AWS that is not where the author looks for it.
enum UnknownManagedPolicy: Rule {
    static let info = RuleInfo(
        code: "IAM040", name: "unknown-managed-policy", severity: .error,
        summary: "The ARN of a managed policy of AWS has another path or spelling than the policy.",
        why: """
            Some policies of AWS stand below a path such as `service-role/`, and names are told apart by case. IAM refuses \
            an ARN that is not exactly the policy's, and the stack is rolled back.
            """,
        help: "write the ARN as the AWS Managed Policy Reference gives it",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                    ManagedPolicyArns: [⟦"arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole"⟧, ⟦!Sub "arn:${AWS::Partition}:iam::aws:policy/AmazonS3ReadonlyAccess"⟧]
                """)
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                    ManagedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", "arn:aws:iam::111122223333:policy/AWSLambdaBasicExecutionRole", "arn:aws:iam::aws:policy/OfTomorrow", !Ref Other]
                """)
        ],
        references: ["AWS Managed Policy Reference Guide"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for type in ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"] {
            for (id, resource) in context.resources(type) {
                for arn in resource.properties["ManagedPolicyArns"]?.list ?? [] {
                    guard let written = arn.pathOfAWSPolicy, let right = right(for: written) else { continue }
                    report.flag(
                        "AWS has no policy `\(written)`", at: arn.origin.or(resource.origin),
                        help: "it is `\(right)`: write `arn:aws:iam::aws:policy/\(right)`", subject: "\(id) \(written)")
                }
            }
        }
    }

    /// The path that is meant; `nil` where the one written is right, or of a policy that is not known.
    private static func right(for written: String) -> String? {
        let name = written.split(separator: "/").last.map(String.init) ?? written
        let known = ManagedPolicies.path(of: name) ?? ManagedPolicies.spelling(of: name).flatMap(ManagedPolicies.path)
        return known == written ? nil : known
    }
}

extension Node {
    /// What stands behind `policy/` in the ARN of a policy of AWS.
    fileprivate var pathOfAWSPolicy: String? {
        guard let text = substitutionText, let start = text.lastRange(ofText: ":iam::aws:policy/") else { return nil }
        let path = String(text[start.upperBound...])
        return path.isEmpty || path.contains("$") ? nil : path
    }
}
