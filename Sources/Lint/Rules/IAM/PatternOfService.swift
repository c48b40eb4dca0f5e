import Diagnostics
import IAMPolicy
import Surface
import Tree

/// The service of an action is a pattern.
enum PatternOfService: Rule {
    static let info = RuleInfo(
        code: "IAM036", name: "pattern-of-a-service", severity: .low,
        summary: "The service of an action is a pattern.",
        why: """
            It covers services that nobody thought of.
            """,
        help: "name the service",
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
                        - { Effect: Allow, Action: [⟦"s3*:GetObject"⟧], Resource: "arn:aws:s3:::photos/*" }
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
                """)
        ],
        references: ["IAM User Guide, IAM Access Analyzer policy check reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements {
            for action in place.statement.actions?.texts ?? [] where !action.isEverything {
                guard let colon = action.text.firstIndex(of: ":"),
                    action.text[..<colon].contains(where: { $0 == "*" || $0 == "?" })
                else {
                    continue
                }
                report.flag(
                    "`\(action.text)` covers several services", at: action.origin.or(place.place),
                    subject: "\(place.policy.owner) \(action.text)")
            }
        }
    }
}
