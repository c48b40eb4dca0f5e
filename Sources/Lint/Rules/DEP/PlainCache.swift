import Surface

/// A copy of the answers.
enum PlainCache: Rule {
    static let info = RuleInfo(
        code: "DEP009", name: "plain-cache", severity: .medium,
        summary: "Cached answers are not encrypted.",
        why: "The cache holds a copy of what the API answered, and encrypting it costs nothing.",
        help: "set `CacheDataEncrypted: true`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage:
                  Type: AWS::ApiGateway::Stage
                  Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, CacheClusterEnabled: true, MethodSettings: [⟦{ ResourcePath: /*, HttpMethod: "*", CachingEnabled: true }⟧] }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Stage:
                  Type: AWS::ApiGateway::Stage
                  Properties: { RestApiId: !Ref Api, StageName: v1, DeploymentId: abc123, CacheClusterEnabled: true, MethodSettings: [{ ResourcePath: /*, HttpMethod: "*", CachingEnabled: true, CacheDataEncrypted: true }] }
                """)
        ],
        references: ["AWS Security Hub, APIGateway.5"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for stage in context.allStages {
            for settings in stage.routeSettings {
                let encryption = settings.cacheEncryption
                let place = encryption.place(or: settings.origin.or(stage.origin))
                if settings.caching.isTrue {
                    guard encryption.isAbsent || encryption.isFalse else { continue }
                    report.flag("cached answers are not encrypted", at: place, subject: stage.id)
                } else if settings.caching.isAbsent || settings.caching.isFalse, encryption?.truth != nil {
                    report.flag(
                        "`CacheDataEncrypted` says nothing while nothing is cached", at: place, severity: .info,
                        help: "set `CachingEnabled: true` beside it, or leave it out", subject: stage.id)
                }
            }
        }
    }
}
