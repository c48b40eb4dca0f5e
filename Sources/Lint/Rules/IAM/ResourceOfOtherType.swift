import Diagnostics
import IAMPolicy
import Surface
import Tree

/// An action is granted on resources that it is not about.
enum ResourceOfOtherType: Rule {
    static let info = RuleInfo(
        code: "IAM009", name: "resource-of-other-type", severity: .high,
        summary: "An action is granted on resources that it is not about.",
        why: """
            The statement grants nothing: an object is not its bucket, and an index is not its table.
            """,
        help: "grant it on resources of the kind that the action takes",
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
                        - { Effect: Allow, Action: [⟦s3:GetObject⟧], Resource: "arn:aws:s3:::photos" }
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
                        - { Effect: Allow, Action: [s3:GetObject], Resource: "arn:aws:s3:::photos/*" }
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                """),
        ],
        references: ["Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.statements(.identity) where place.isAllow && !place.resources.isEmpty {
            for action in place.actions where action.literal != nil {
                guard let known = action.knownActions?.first, known.action.takesResources
                else { continue }
                let types = known.service.resources(of: known.action)
                guard !place.resources.contains(where: { resource in types.contains { $0.mayBe(resource) } }) else {
                    continue
                }
                report.flag(
                    "`\(known.name)` cannot be granted on \(listed(place.resources))",
                    at: action.origin.or(place.place),
                    help: "it takes \(types.map { "`\($0.arn)`" }.joined(separator: " or "))",
                    subject: "\(place.policy.owner) \(known.name)")
            }
        }
    }
}
