import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A policy variable stands in a policy of the old version.
enum VariableOfOldVersion: Rule {
    static let info = RuleInfo(
        code: "IAM030", name: "variable-of-old-version", severity: .medium,
        summary: "A policy variable stands in a policy of the old version.",
        why: """
            Before `2012-10-17` there were no variables: `${aws:username}` is taken letter by letter.
            """,
        help: "set `Version: \"2012-10-17\"`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2008-10-17"
                      Statement:
                        - { Effect: Allow, Action: [s3:GetObject], Resource: ⟦"arn:aws:s3:::home/${aws:username}/*"⟧ }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [s3:GetObject], Resource: "arn:aws:s3:::home/${aws:username}/*" }
                """)
        ],
        references: ["IAM User Guide, IAM policy elements: Variables and tags"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements
        where !context.hasVariables(place.policy) {
            for resource in place.statement.resources?.texts ?? []
            where resource.text.contains("${aws:") || resource.text.contains("${cognito") {
                report.flag(
                    "the variable is taken letter by letter", at: resource.origin.or(place.place),
                    subject: "\(place.policy.owner) \(resource.text)")
            }
        }
    }
}
