import IAMPolicy
import Surface

/// Anybody may send, read, decrypt.
enum OpenToAnyone: Rule {
    static let info = RuleInfo(
        code: "PRM013", name: "open-to-anyone", severity: .high,
        summary: "Anybody may use a queue, a topic, a bucket, a secret or a key.",
        why: """
            With the principal `*` and no condition, every account of AWS may send to it, or read from it. A bucket \
            whose objects all may read is reported as medium: some are for everybody.
            """,
        help: "name the service, and the source in `aws:SourceArn`",
        flags: [
            .resources(
                """
                Policy: { Type: AWS::SQS::QueuePolicy, Properties: { Queues: [!Ref Queue], PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: ⟦"*"⟧, Action: sqs:SendMessage, Resource: "*" }] } } }
                """)
        ],
        allows: [
            .resources(
                """
                Policy: { Type: AWS::SQS::QueuePolicy, Properties: { Queues: [!Ref Queue], PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: sqs:SendMessage, Resource: "*", Condition: { ArnEquals: { aws:SourceArn: !Ref Topic } } }] } } }
                """)
        ],
        references: ["Amazon SQS Developer Guide, Amazon SQS security best practices"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.resource) where written.isAllow && written.statement.conditions.isEmpty {
            guard types.contains(written.policy.type), let principals = written.statement.principals,
                let anyone = principals.isNegated
                    ? principals.entries.first : principals.entries.first(where: \.isEveryone)
            else { continue }
            report.flag(
                principals.isNegated ? "everybody may use it but who is named" : "anybody may use it",
                at: anyone.text.origin.or(principals.origin, written.place),
                severity: isPublicReading(written) ? .medium : nil, subject: written.subject)
        }
    }

    /// What nobody means to leave open. APIs, endpoints and file systems have other doors, and rules of their own.
    private static let types: Set = [
        "AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy", "AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy",
        "AWS::S3::BucketPolicy", "AWS::SecretsManager::ResourcePolicy", "AWS::KMS::Key", "AWS::KMS::ReplicaKey",
        "AWS::ECR::Repository", "AWS::Events::EventBusPolicy", "AWS::OpenSearchService::Domain",
        "AWS::Elasticsearch::Domain", "AWS::Glacier::Vault", "AWS::Backup::BackupVault", "AWS::DynamoDB::Table",
        "AWS::Kinesis::ResourcePolicy", "AWS::CodeArtifact::Domain", "AWS::CodeArtifact::Repository",
    ]

    /// Whether objects of a bucket may be read, and nothing else.
    private static func isPublicReading(_ written: WrittenStatement) -> Bool {
        written.policy.type == "AWS::S3::BucketPolicy" && !written.actions.isEmpty
            && written.actions.allSatisfy { ["s3:getobject", "s3:getobjectversion"].contains($0.text.lowercased()) }
    }
}
