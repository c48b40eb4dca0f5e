import IAMPolicy
import Surface

/// Anybody may send.
enum OpenQueueOrTopic: Rule {
    static let info = RuleInfo(
        code: "PRM013", name: "open-queue-or-topic", severity: .high,
        summary: "Anybody may use a queue or a topic.",
        why: "With the principal `*` and no condition, every account of AWS may send to it, or read from it.",
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
            guard ["AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"].contains(written.policy.type),
                let principals = written.statement.principals,
                let anyone = principals.isNegated
                    ? principals.entries.first : principals.entries.first(where: \.isEveryone)
            else { continue }
            report.flag(
                principals.isNegated ? "everybody may use it but who is named" : "anybody may use it",
                at: anyone.text.origin.or(principals.origin, written.place),
                subject: written.subject)
        }
    }
}
