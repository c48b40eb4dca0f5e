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
        for type in ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"] {
            for (id, owner) in context.resources(type) {
                for arn in owner.properties["ManagedPolicyArns"]?.list ?? [] {
                    guard let text = arn.substitutionText, text.firstRange(ofText: ":iam::aws:policy/") != nil,
                        let name = text.split(separator: "/").last.map(String.init)
                    else { continue }
                    let isWhole = ["AdministratorAccess", "PowerUserAccess", "IAMFullAccess"].contains(name)
                    guard isWhole || name.hasSuffix("FullAccess") || name.hasSuffix("_FullAccess") else { continue }
                    report.flag(
                        "`\(name)` allows far more than is needed", at: arn.origin.or(owner.origin),
                        severity: isWhole ? nil : .medium, subject: "\(id) \(name)")
                }
            }
        }
    }
}
