import CloudFormation
import Diagnostics
import IAMPolicy
import Tree

/// A user is in no group.
enum UserWithoutGroup: Rule {
    static let info = RuleInfo(
        code: "IAM052", name: "user-without-group", severity: .low,
        summary: "A user is in no group.",
        why: """
            Rights that come by groups change with a person's work.
            """,
        help: "add `Groups`",
        flags: [
            .resources(
                """
                ⟦User⟧: { Type: AWS::IAM::User, Properties: { UserName: ann } }
                """)
        ],
        allows: [
            .resources(
                """
                User: { Type: AWS::IAM::User, Properties: { UserName: ann, Groups: [readers] } }
                """)
        ],
        references: ["IAM User Guide, Security best practices in IAM"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let added = context.resources("AWS::IAM::UserToGroupAddition").flatMap {
            $0.resource.properties["Users"]?.list ?? []
        }
        for (id, resource) in context.resources("AWS::IAM::User") {
            let groups = resource.properties["Groups"]
            guard groups == nil || groups?.list?.isEmpty == true,
                !added.contains(where: { $0.identity == id || $0 == resource.properties["UserName"] })
            else { continue }
            report.flag("the user is in no group", at: resource.origin, subject: id)
        }
    }
}
