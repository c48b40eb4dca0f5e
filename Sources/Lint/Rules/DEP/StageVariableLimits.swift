import Surface

/// How many, how long, and of what letters.
enum StageVariableLimits: Rule {
    static let info = RuleInfo(
        code: "DEP007", name: "stage-variable-limits", severity: .error,
        summary: "A stage has too many variables, or one of a form that API Gateway does not take.",
        why: """
            A stage has 100 variables at most. A name has letters, digits and `_`, 64 at most; a value has letters, digits \
            and `-._~:/?#&=,`, 512 at most. The deployment fails otherwise.
            """,
        help: "shorten it, or let the function read its settings elsewhere",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, Variables: { back-end: ⟦users⟧, greeting: ⟦hello world!⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, Variables: { back_end: "https://users.example.com?v=1" } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, API Gateway stage variables reference for REST APIs"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for stage in context.allStages {
            if stage.variables.count > 100 {
                report.flag(
                    "the stage has \(stage.variables.count) variables, and 100 are allowed", at: stage.origin,
                    subject: stage.id)
            }
            for variable in stage.variables {
                let place = variable.value.origin.or(stage.origin)
                if variable.key.utf8.count > 64 || !variable.key.utf8.allSatisfy({ isPlain($0) || $0 == 0x5F }) {
                    report.flag("`\(variable.key)` is no name for a stage variable", at: place, subject: variable.key)
                } else if let value = variable.value.string, !isValid(value) {
                    report.flag(
                        "the value of the stage variable `\(variable.key)` is too long or has other letters", at: place,
                        subject: variable.key)
                }
            }
        }
    }

    private static func isValid(_ value: String) -> Bool {
        value.utf8.count <= 512 && value.utf8.allSatisfy { isPlain($0) || "-._~:/?#&=,".utf8.contains($0) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
