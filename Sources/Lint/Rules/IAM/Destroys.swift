import Diagnostics
import IAMPolicy
import Surface
import Tree

/// A function may delete what holds data.
enum Destroys: Rule {
    static let info = RuleInfo(
        code: "IAM046", name: "destroys", severity: .medium,
        summary: "A function may delete what holds data.",
        why: """
            Tables and buckets are deleted by deployments, hardly ever by the code that uses them.
            """,
        help: "leave it to the deployment, or say why with a comment",
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
                        - { Effect: Allow, Action: [⟦dynamodb:DeleteTable⟧], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
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
        for grant in context.grants where grant.action.literal != nil {
            guard let name = destroying.first(where: grant.covers) else { continue }
            report.flag("`\(name)` deletes what holds data", grant)
        }
    }

    private static let destroying = [
        "dynamodb:DeleteTable", "dynamodb:DeleteBackup", "s3:DeleteBucket", "rds:DeleteDBInstance",
        "rds:DeleteDBCluster",
        "kinesis:DeleteStream", "sqs:DeleteQueue", "sns:DeleteTopic", "kms:ScheduleKeyDeletion", "logs:DeleteLogGroup",
        "lambda:DeleteFunction", "cognito-idp:DeleteUserPool", "es:DeleteDomain", "secretsmanager:DeleteSecret",
        "cloudformation:DeleteStack", "elasticfilesystem:DeleteFileSystem",
    ]
}
