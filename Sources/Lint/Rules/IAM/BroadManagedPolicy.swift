import CloudFormation
import Tree

/// One size for all.
enum BroadManagedPolicy: Rule {
    static let info = RuleInfo(
        code: "IAM039", name: "broad-managed-policy", severity: .high,
        summary: "A role has a policy of AWS that allows far more than a function needs.",
        why: """
            `AdministratorAccess` and its like are for people who run the account. Policies for a whole service (`…FullAccess`) \
            are reported as medium.
            """,
        help: "write down what the code does, in a policy of its own",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                    ManagedPolicyArns: [⟦"arn:aws:iam::aws:policy/AdministratorAccess"⟧]
                """),
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam: { role: { managedPolicies: [⟦'arn:aws:iam::aws:policy/AmazonS3FullAccess'⟧] } }
                functions:
                  users: { handler: h.a }
                """),
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                    ManagedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
                """)
        ],
        references: [
            "AWS IAM User Guide, Get started with AWS managed policies and move toward least-privilege permissions"
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (type, property) in attachments {
            for (id, owner) in context.resources(type) {
                let policies = owner.properties[property]?.list ?? []
                for policy in policies {
                    guard let name = policy.nameOfAWSPolicy, let reach = Reach(of: name) else { continue }
                    report.flag(
                        "`\(name)` allows far more than is needed", at: policy.origin.or(owner.origin),
                        severity: reach == .account ? nil : .medium, subject: "\(id) \(name)")
                }
            }
        }
    }

    private static let attachments = [
        ("AWS::IAM::Role", "ManagedPolicyArns"), ("AWS::IAM::User", "ManagedPolicyArns"),
        ("AWS::IAM::Group", "ManagedPolicyArns"), ("AWS::Serverless::Function", "Policies"),
    ]

    private enum Reach {
        case account, service

        /// `nil` for policies that are made for one task.
        init?(of name: String) {
            let mighty: Set = ["AdministratorAccess", "PowerUserAccess", "IAMFullAccess", "SystemAdministrator"]
            if mighty.contains(name) {
                self = .account
            } else if name.contains("FullAccess") || name.hasSuffix("Administrator") || name.hasSuffix("PowerUser")
                || name.hasPrefix("AdministratorAccess")
            {
                self = .service
            } else {
                return nil
            }
        }
    }
}

extension Node {
    /// The name of a managed policy of AWS: the end of its ARN or, as SAM takes it, the name alone.
    fileprivate var nameOfAWSPolicy: String? {
        guard let text = substitutionText else { return nil }
        guard text.contains(":") else { return text }
        guard text.firstRange(ofText: ":iam::aws:policy/") != nil else { return nil }
        return text.split(separator: "/").last.map(String.init)
    }
}
