import IAMPolicy
import Surface

/// From little to all.
enum PrivilegeEscalation: Rule {
    static let info = RuleInfo(
        code: "IAM016", name: "privilege-escalation", severity: .high,
        summary: "What a policy allows together is enough to get every permission of the account.",
        why: """
            With these actions on any resource, whoever has them can give themselves more: change a policy, take over a mightier \
            role, or let a service work with one.
            """,
        help: "take one of the actions away, or name the resources that they are for",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: [⟦"iam:PassRole"⟧, "lambda:CreateFunction", "lambda:InvokeFunction"], Resource: "*" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["lambda:CreateFunction", "lambda:InvokeFunction"], Resource: "*" }] }
                """)
        ],
        references: ["Pathfinding.cloud, AWS IAM privilege escalation paths"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let statements = context.statements(.identity).filter {
            $0.isAllow && $0.statement.conditions.isEmpty
        }
        for (owner, own) in Dictionary(grouping: statements, by: \.policy.owner).sorted(by: { $0.key < $1.key }) {
            // Who may do everything has a finding of their own.
            if own.contains(where: { $0.actions.contains(where: \.isEverything) }) { continue }
            for set in escalations where set.allSatisfy({ action in own.contains { $0.grantsEverywhere(action) } }) {
                guard let first = own.first(where: { $0.grantsEverywhere(set[0]) }) else { continue }
                let place = first.covering(set[0]).map(first.place) ?? first.place
                let names = set.map { "`\($0)`" }.joined(separator: " and ")
                report.flag(
                    "\(names) on any resource lead\(set.count == 1 ? "s" : "") to every permission", at: place,
                    subject: "\(owner) \(set.joined(separator: " "))")
                break
            }
        }
    }

    /// Sets of actions that are enough together, the shortest first.
    private static let escalations: [[String]] =
        [
            "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:PutRolePolicy", "iam:PutUserPolicy",
            "iam:PutGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:AttachGroupPolicy",
            "iam:AddUserToGroup", "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile",
            "iam:UpdateAssumeRolePolicy", "iam:DeleteRolePermissionsBoundary", "iam:DeleteUserPermissionsBoundary",
            "sts:AssumeRole", "ssm:StartSession", "ssm:SendCommand", "codebuild:StartBuild",
            "codebuild:StartBuildBatch",
            "lambda:UpdateFunctionCode", "sagemaker:CreatePresignedNotebookInstanceUrl", "glue:UpdateDevEndpoint",
            "cloudformation:UpdateStack", "ec2-instance-connect:SendSSHPublicKey", "ecs:ExecuteCommand",
            "apprunner:UpdateService", "bedrock-agentcore:InvokeCodeInterpreter",
            "cognito-identity:SetIdentityPoolRoles",
        ].map { [$0] }
        + [
            "cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet", "cloudformation:UpdateStackSet",
            "ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances",
            "ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate", "lambda:UpdateFunctionConfiguration",
            "sagemaker:UpdateNotebookInstance sagemaker:StartNotebookInstance",
        ].map { $0.split(separator: " ").map(String.init) }
        + [
            "apprunner:CreateService", "bedrock-agentcore:CreateCodeInterpreter", "cloudformation:CreateStack",
            "cloudformation:CreateStackSet", "codebuild:CreateProject", "codebuild:UpdateProject",
            "datapipeline:CreatePipeline", "ec2:RunInstances", "ec2:RequestSpotInstances", "ecs:RegisterTaskDefinition",
            "glue:CreateDevEndpoint", "glue:CreateJob", "glue:UpdateJob", "glue:CreateSession", "lambda:CreateFunction",
            "sagemaker:CreateNotebookInstance", "sagemaker:CreateTrainingJob", "sagemaker:CreateProcessingJob",
            "states:CreateStateMachine", "scheduler:CreateSchedule", "batch:RegisterJobDefinition",
            "emr-serverless:StartJobRun", "imagebuilder:CreateImage", "ssm:StartAutomationExecution",
            "amplify:CreateApp",
            "airflow:CreateEnvironment", "elasticmapreduce:RunJobFlow", "gamelift:CreateFleet", "braket:CreateJob",
            "autoscaling:CreateLaunchConfiguration", "omics:StartRun",
        ].map { ["iam:PassRole", $0] }
}
