import Surface

/// A stage is a part of the address.
enum StageName: Rule {
    static let info = RuleInfo(
        code: "DEP005", name: "stage-name", severity: .error,
        summary: "A stage has a name that API Gateway does not take.",
        why:
            "Letters, digits, `-` and `_` are allowed, 128 at most, and `$default` for an HTTP API. The deployment fails.",
        help: "use letters, digits, `-` and `_` only",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, StageName: ⟦v1.0⟧, DeploymentId: abc123 } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Set up a stage for a REST API in API Gateway"],
        adopts: ["invalid-stage"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            for stage in api.stages {
                guard let name = stage.name.string, !(name == "$default" && api.kind == .http), !isValid(name) else {
                    continue
                }
                report.flag(
                    "`\(name)` is no name for a stage of \(api.words)", at: stage.name.origin.or(stage.origin),
                    subject: stage.id)
            }
        }
    }

    private static func isValid(_ name: String) -> Bool {
        (1...128).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
                default: false
                }
            }
    }
}
