import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A check of multi-factor authentication lets requests without it pass.
enum MultiFactorMissing: Rule {
    static let info = RuleInfo(
        code: "IAM028", name: "multi-factor-missing", severity: .medium,
        summary: "A check of multi-factor authentication lets requests without it pass.",
        why: """
            Requests with long-term keys do not have the key at all, so that `Bool` says nothing about them in a \
            denial.
            """,
        help: "use `BoolIfExists` with `false` in a denial, and `Bool` with `true` where something is allowed",
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
                        - { Effect: Deny, Action: ["dynamodb:*"], Resource: "*", Condition: { ⟦Bool⟧: { "aws:MultiFactorAuthPresent": false } } }
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
                        - { Effect: Deny, Action: ["dynamodb:*"], Resource: "*", Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": false } } }
                """)
        ],
        references: ["IAM User Guide, Configuring MFA-protected API access"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.allStatements {
            for test in place.statement.conditions where test.key.lowercased() == "aws:multifactorauthpresent" {
                let name = test.operatorName.lowercased()
                let wanted =
                    place.isAllow ? name == "boolifexists" && test.says("true") : name == "bool" && test.says("false")
                guard wanted || place.isAllow && test.says("false") else { continue }
                report.flag(
                    "requests without the key pass this check", at: test.operatorOrigin.or(place.place),
                    subject: place.policy.owner)
            }
        }
    }
}
