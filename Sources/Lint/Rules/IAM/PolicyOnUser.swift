import Diagnostics
import IAMPolicy
import Tree

/// A policy is attached to a user.
enum PolicyOnUser: Rule {
    static let info = RuleInfo(
        code: "IAM051", name: "policy-on-user", severity: .low,
        summary: "A policy is attached to a user.",
        why: """
            Rights of single users are forgotten when people change their work.
            """,
        help: "attach it to a group or a role",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Users: ⟦[ann]⟧
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: [dynamodb:ListTables], Resource: "*" }] }
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
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                """)
        ],
        references: ["IAM User Guide, Security best practices in IAM"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for type in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"] {
            for (id, resource) in context.resources(type) {
                guard let users = resource.properties["Users"], users.list?.isEmpty != true else { continue }
                report.flag("the policy is attached to users", at: users.origin.or(resource.origin), subject: id)
            }
        }
        for (id, resource) in context.resources("AWS::IAM::User") {
            guard let policies = resource.properties["Policies"] ?? resource.properties["ManagedPolicyArns"],
                policies.list?.isEmpty != true
            else { continue }
            report.flag("the user has policies of his own", at: policies.origin.or(resource.origin), subject: id)
        }
    }
}
