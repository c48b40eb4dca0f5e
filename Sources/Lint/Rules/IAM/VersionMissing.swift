import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A policy has no version, or one that there is not.
enum VersionMissing: Rule {
    static let info = RuleInfo(
        code: "IAM031", name: "version-missing", severity: .low,
        summary: "A policy has no version, or one that there is not.",
        why: """
            Without it IAM takes the rules of 2008, which know no variables.
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
                      Version: ⟦"2012-10-18"⟧
                      Statement: [{ Effect: Allow, Action: [dynamodb:ListTables], Resource: "*" }]
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
        references: ["IAM User Guide, IAM JSON policy elements reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (policy, document) in context.policyDocuments
        where policy.kind != .resource && policy.document["Statement"] != nil {
            let version = document.version
            if let text = version?.string, PolicyDocument.versions.contains(text) { continue }
            if let version, version.string == nil, version.function != nil || version.isUnknown { continue }
            guard context.input == .template || version != nil || !policy.document.origin.place.isNone else { continue }
            report.flag(
                version == nil ? "the policy has no `Version`" : "there is no version `\(version?.printed ?? "")`",
                at: (version?.origin ?? policy.document.origin).or(policy.origin), subject: policy.owner)
        }
    }
}
