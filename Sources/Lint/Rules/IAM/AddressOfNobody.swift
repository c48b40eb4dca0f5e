import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A condition has an address, a date or a number that means nothing.
enum AddressOfNobody: Rule {
    static let info = RuleInfo(
        code: "IAM029", name: "address-of-nobody", severity: .medium,
        summary: "A condition has an address, a date or a number that means nothing.",
        why: """
            IAM sees the public address of a caller, and never a private one, unless he comes through a VPC \
            endpoint (`aws:VpcSourceIp`).
            """,
        help: "write a public address in CIDR form",
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { IpAddress: { "aws:SourceIp": ⟦10.0.0.0/8⟧ } } }
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders, Condition: { IpAddress: { "aws:SourceIp": 203.0.113.0/24 } } }
                """)
        ],
        references: ["IAM User Guide, IAM Access Analyzer policy check reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements {
            for test in place.statement.conditions {
                for value in test.node.list ?? [test.node] {
                    guard let text = value.string, let flaw = test.flaw(of: text) else { continue }
                    report.flag(
                        "`\(text)` \(flaw)", at: value.origin.or(place.place),
                        subject: "\(place.policy.owner) \(test.key)")
                }
            }
        }
    }
}
