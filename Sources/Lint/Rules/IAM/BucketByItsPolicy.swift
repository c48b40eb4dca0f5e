import IAMPolicy
import Surface

/// Through the back door.
enum BucketByItsPolicy: Rule {
    static let info = RuleInfo(
        code: "IAM053", name: "bucket-by-its-policy", severity: .medium,
        summary: "A policy denies itself a bucket's objects, and allows changing who may have them.",
        why: """
            Who may write the policy of a bucket can give himself the right to read, write and delete its objects; who may \
            write its life cycle can have them deleted.
            """,
        help: "leave the policy of the bucket to whoever deploys",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["s3:GetObject", ⟦"s3:PutBucketPolicy"⟧], Resource: ["arn:aws:s3:::orders", "arn:aws:s3:::orders/*"] }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:PutBucketPolicy"], Resource: [!GetAtt Orders.Arn, !Sub "${Orders.Arn}/*"] }] }
                """),
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["s3:GetObject"], Resource: "arn:aws:s3:::orders/*" }] }
                """),
        ],
        references: ["Amazon S3 User Guide, Bucket policies for Amazon S3"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (_, own) in context.statementsByOwner {
            let allowing = own.filter { $0.isAllow && $0.statement.conditions.isEmpty }
            for way in ways {
                guard let (written, action, object) = way.found(allowing, denied: own) else { continue }
                report.flag(
                    "`\(way.bucket)` is as good as `\(object)`, which is not allowed", at: written.place(of: action),
                    subject: "\(written.policy.owner) \(way.bucket)")
            }
        }
    }

    private static let ways = [
        Way(bucket: "s3:PutBucketPolicy", objects: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]),
        Way(bucket: "s3:PutBucketAcl", objects: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]),
        Way(bucket: "s3:PutLifecycleConfiguration", objects: ["s3:DeleteObject"]),
    ]

    /// An action on a bucket that comes to as much as others on its objects.
    private struct Way {
        var bucket: String
        var objects: [String]

        func found(
            _ allowing: [WrittenStatement], denied own: [WrittenStatement]
        ) -> (WrittenStatement, PolicyText, String)? {
            let isDenied = own.contains { $0.statement.effect == .deny && $0.covering(bucket) != nil }
            for written in isDenied ? [] : allowing {
                guard let action = written.covering(bucket) else { continue }
                for resource in written.resources where !resource.text.hasSuffix("/*") {
                    let inside = PolicyText(resource.parts + [.literal("/"), .any])
                    let missing = objects.first { object in
                        !allowing.contains {
                            $0.grants(object) && $0.resources.contains { $0.covers(everyTextOf: inside) }
                        }
                    }
                    if let missing { return (written, action, missing) }
                }
            }
            return nil
        }
    }
}
