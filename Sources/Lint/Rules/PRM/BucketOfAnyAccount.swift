import Surface
import Tree

/// A name that anybody can take.
enum BucketOfAnyAccount: Rule {
    static let info = RuleInfo(
        code: "PRM008", name: "bucket-of-any-account", severity: .medium,
        summary: "A bucket may call a function, whoever owns the bucket.",
        why: """
            Names of buckets have no account in them. When the bucket is deleted and somebody else takes its name, theirs calls.
            """,
        help: "add `SourceAccount: !Ref AWS::AccountId`",
        flags: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: lambda:InvokeFunction, Principal: ⟦s3.amazonaws.com⟧, SourceArn: "arn:aws:s3:::orders" } }
                """)
        ],
        allows: [
            .resources(
                """
                Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: orders, Action: lambda:InvokeFunction, Principal: s3.amazonaws.com, SourceArn: "arn:aws:s3:::orders", SourceAccount: !Ref AWS::AccountId } }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Process Amazon S3 event notifications with Lambda"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for permission in context.surface.permissions
        where context.input == .template || !permission.properties.origin.place.isNone {
            guard let principal = permission.principal, principal.string == "s3.amazonaws.com",
                permission.sourceAccount.isAbsent
            else { continue }
            report.flag(
                "whoever owns a bucket of the name may call the function", at: principal.origin.or(permission.origin),
                subject: permission.id)
        }
    }
}
