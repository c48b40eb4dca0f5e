import CloudFormation
import Surface
import Tree

/// A deployment never changes, so its name has to.
enum StaticDeployment: Rule {
    static let info = RuleInfo(
        code: "DEP002", name: "static-deployment", severity: .medium,
        summary: "A deployment has a logical id that stays the same.",
        why: """
            CloudFormation makes a deployment once. When methods change and the deployment's logical id and properties do \
            not, the stage goes on showing the old API, and nothing says so. gwc and the framework put a new name on each \
            deployment that is theirs; one of your own stays.
            """,
        help: "put a hash of the API, or a number that is counted up, into the logical id",
        flags: [
            .spec(
                """
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                resources:
                  Resources:
                    Again: ⟦{ Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref ApiGatewayRestApi, StageName: beta } }⟧
                """),
            .resources("⟦ApiDeployment⟧: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }"),
        ],
        allows: [
            .resources(
                "ApiDeployment3f2a9c1b7e: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }"),
            .functions("users: { handler: h.a, events: [{ http: GET /users }] }"),
        ],
        references: ["AWS CloudFormation, AWS::ApiGateway::Deployment"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for (id, deployment) in context.resources("AWS::ApiGateway::Deployment") {
            guard !hasChangingName(id), deployment.properties["Description"].map({ !$0.isOpen }) ?? true else {
                continue
            }
            report.flag(
                "`\(id)` stays the same when the API changes", at: deployment.origin, subject: id)
        }
    }

    /// Whether a name ends with what looks like a hash, a time or a number.
    private static func hasChangingName(_ id: String) -> Bool {
        let tail = id.reversed().prefix { $0.isHexDigit }
        return tail.count >= 6 && tail.contains(where: \.isNumber) || id.reversed().prefix { $0.isNumber }.count >= 3
    }
}
