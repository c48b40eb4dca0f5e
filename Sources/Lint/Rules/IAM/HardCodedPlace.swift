import IAMPolicy
import Surface

/// A policy for one place alone.
enum HardCodedPlace: Rule {
    static let info = RuleInfo(
        code: "IAM043", name: "hard-coded-place", severity: .low,
        summary: "A resource's ARN names a region of AWS that the stack may not be in.",
        why: """
            Deployed to another region, the service is allowed to use what it does not have there, and not allowed to use \
            what it has.
            """,
        help: "write `${AWS::Region}` with `Fn::Sub`, as the other parts of the ARN do",
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
                        - { Effect: Allow, Action: dynamodb:GetItem, Resource: ⟦!Sub "arn:aws:dynamodb:eu-west-1:${AWS::AccountId}:table/orders"⟧ }
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
                        - { Effect: Allow, Action: dynamodb:GetItem, Resource: !Sub "arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders" }
                        - { Effect: Allow, Action: dynamodb:GetItem, Resource: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" }
                """)
        ],
        references: ["AWS CloudFormation, Pseudo parameters reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.statements(.identity) where place.isAllow {
            for resource in place.resources {
                let segments = resource.segments
                // An ARN written out in full is of a resource that exists; one in part is of the stack's own place.
                guard segments.count == 6, segments[4].parts == [.symbol("${AWS::AccountId}")],
                    let region = segments[3].literal, !region.isEmpty
                else { continue }
                report.flag(
                    "`\(region)` is written out beside `${AWS::AccountId}`", at: place.place(of: resource),
                    subject: "\(place.policy.owner) \(resource.text)")
            }
        }
    }
}
