import CloudFormation
import Diagnostics
import Tree

/// CloudFormation looks at names before it makes anything, and at nothing else.
enum UnresolvedReference: Rule {
    static let info = RuleInfo(
        code: "DEP017", name: "unresolved-reference", severity: .error,
        summary: "The template refers to something that is not in it.",
        why: """
            `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn` take logical ids of the template, `Condition` and `Fn::If` its \
            conditions, `Fn::FindInMap` its mappings. CloudFormation refuses a template with any other name, after the \
            upload and before it changes anything. Templates with a `Transform` are not looked at, as macros may bring \
            more resources; where the spec names plugins, which may do so too, only names that are nearly right are told.
            """,
        help: "name a logical id of the template; `gwc print --emit graph` lists those of a spec",
        flags: [
            .spec(
                """
                functions:
                  users: { handler: h.a, environment: { TABLE: ⟦!Ref UserTable⟧ } }
                resources:
                  Resources:
                    UsersTable: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
                """),
            .resources(
                """
                Topic:
                  Type: AWS::SNS::Topic
                  DependsOn: ⟦Que⟧
                  Properties: { TopicName: ⟦!Sub '${Queue.QueueName}-${aws:username}'⟧ }
                Queue: { Type: AWS::SQS::Queue, Condition: ⟦IsLarge⟧ }
                """),
            .template(
                """
                Mappings: { Sizes: { small: { Memory: 128 } } }
                Resources: { Topic: { Type: AWS::SNS::Topic } }
                Outputs: { Memory: { Value: ⟦!FindInMap [Size, small, Memory]⟧ }, Arn: { Value: ⟦!GetAtt Topics.Arn⟧ } }
                """),
        ],
        allows: [
            .template(
                """
                Parameters: { Stage: { Type: String } }
                Conditions: { IsLive: !Equals [!Ref Stage, live] }
                Resources:
                  Queue: { Type: AWS::SQS::Queue, Condition: IsLive }
                  Topic:
                    Type: AWS::SNS::Topic
                    DependsOn: Queue
                    Properties:
                      TopicName: !Sub ['${AWS::StackName}-${Name}-${!aws:username}', { Name: !Ref Stage }]
                      DisplayName: !If [IsLive, !GetAtt Queue.QueueName, !Ref AWS::NoValue]
                """),
            .template(
                """
                Transform: AWS::Serverless-2016-10-31
                Resources: { Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref UsersRole } } }
                """),
            .spec(
                """
                plugins: [serverless-step-functions]
                functions:
                  users: { handler: h.a, environment: { MACHINE: !Ref OrderStateMachine } }
                """),
        ],
        references: ["AWS CloudFormation, Intrinsic function reference", "AWS CloudFormation, DependsOn attribute"])

    static func check(_ context: LintContext, _ report: inout Report) {
        var search = UnresolvedReferences(
            in: context.graph, hasPlugins: context.spec?["plugins"]?.isTruthy == true)
        search.lookAtTemplate()
        for miss in search.misses {
            report.flag(miss.message, at: miss.origin, help: miss.help, subject: miss.name)
        }
    }
}
