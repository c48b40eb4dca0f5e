import CloudFormation
import Tree

/// Shown to everybody who may look at stacks.
enum SecretInOutput: Rule {
    static let info = RuleInfo(
        code: "SEC004", name: "secret-in-output", severity: .medium,
        summary: "An output of the stack gives away a parameter that is kept from view.",
        why: """
            A parameter with `NoEcho` is masked wherever CloudFormation shows it; an output that refers to it shows it in \
            plain text.
            """,
        help: "output the name or ARN of the secret instead",
        flags: [
            .template(
                """
                Parameters: { Password: { Type: String, NoEcho: true } }
                Resources: { Topic: { Type: AWS::SNS::Topic } }
                Outputs: { Login: { Value: ⟦!Ref Password⟧ } }
                """)
        ],
        allows: [
            .template(
                """
                Parameters: { Password: { Type: String, NoEcho: true }, Stage: { Type: String } }
                Resources: { Topic: { Type: AWS::SNS::Topic } }
                Outputs: { Where: { Value: !Ref Topic }, Stage: { Value: !Ref Stage } }
                """)
        ],
        references: ["AWS CloudFormation, Outputs section of the template"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let hidden = Set(
            (context.graph.sections["Parameters"]?.map ?? Mapping()).filter { $0.value["NoEcho"].isTrue }.map(\.key))
        guard !hidden.isEmpty else { return }
        for output in context.graph.outputs {
            guard let value = output.value["Value"],
                let name = value.references.first(where: { hidden.contains($0.name) })?.name
            else { continue }
            report.flag(
                "the output `\(output.key)` shows the parameter `\(name)`", at: value.origin, subject: output.key)
        }
    }
}
