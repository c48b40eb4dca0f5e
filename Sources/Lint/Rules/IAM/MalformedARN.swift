import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A resource is no ARN as the service writes them.
enum MalformedARN: Rule {
    static let info = RuleInfo(
        code: "IAM010", name: "malformed-arn", severity: .error,
        summary: "A resource is no ARN as the service writes them.",
        why: """
            IAM refuses the policy, or takes it and grants nothing.
            """,
        help: "write `arn:partition:service:region:account:resource`",
        flags: [
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: ⟦orders⟧ }
                """),
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
                        - { Effect: Allow, Action: [s3:GetObject], Resource: ⟦"arn:aws:s3:eu-west-1::photos/*"⟧ }
                """),
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                """)
        ],
        references: ["IAM User Guide, IAM identifiers"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.statements(.identity) {
            for resource in place.statement.resources?.texts ?? [] {
                guard let flaw = resource.arnFlaw else { continue }
                report.flag(
                    flaw, at: resource.origin.or(place.place), subject: "\(place.policy.owner) \(resource.text)")
            }
        }
    }
}
