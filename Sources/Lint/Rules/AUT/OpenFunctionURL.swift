import Surface

/// An address of a function that answers whoever knows it.
enum OpenFunctionURL: Rule {
    static let info = RuleInfo(
        code: "AUT023", name: "open-function-url", severity: .high,
        summary: "A function's URL asks nobody who they are.",
        why: """
            A function URL has no authorizers, keys, throttles or firewall of its own: with `NONE`, whoever finds the address \
            runs the function, at your cost, up to the concurrency of the account.
            """,
        help: "use `AWS_IAM`, or put the function behind an API with an authorizer",
        flags: [
            .functions("hook: { handler: hook.main, url: ⟦true⟧ }"),
            .resources(
                """
                Address: { Type: AWS::Lambda::Url, Properties: { AuthType: ⟦NONE⟧, TargetFunctionArn: !GetAtt Hook.Arn } }
                """),
        ],
        allows: [
            .functions("hook: { handler: hook.main, url: { authorizer: aws_iam } }"),
            .resources(
                """
                Address: { Type: AWS::Lambda::Url, Properties: { AuthType: !Ref AuthType, TargetFunctionArn: !GetAtt Hook.Arn } }
                """),
        ],
        references: ["AWS Lambda Developer Guide, Control access to Lambda function URLs"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (id, resource) in context.resources("AWS::Lambda::Url") {
            guard resource.properties["AuthType"]?.string == "NONE" else { continue }
            report.flag(
                "anybody may call the function by its URL",
                at: resource.properties["AuthType"].place(
                    or: context.functionSpec(resource.origin)?["url"].map(\.origin) ?? resource.origin),
                subject: id)
        }
    }
}
