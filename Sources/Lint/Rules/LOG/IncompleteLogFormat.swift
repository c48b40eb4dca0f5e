import Surface
import Tree

/// A line that does not say what one looks for.
enum IncompleteLogFormat: Rule {
    static let info = RuleInfo(
        code: "LOG003", name: "incomplete-log-format", severity: .low,
        summary: "The lines of an access log lack the request's id, the status or who called.",
        why: """
            The id joins the line to what the function logged, the status says whether it went well, and the caller's \
            address is the least to tell callers apart.
            """,
        help: "add `$context.requestId`, `$context.status` and `$context.identity.sourceIp`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AccessLogSettings: { DestinationArn: !Ref Group, Format: ⟦'{"id":"$context.requestId"}'⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AccessLogSettings: { DestinationArn: !Ref Group, Format: '{"id":"$context.requestId","status":"$context.status","ip":"$context.identity.sourceIp"}' } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Variables for access logging for API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for format in context.accessLogFormats {
            let missing = wanted.filter { names in !names.contains { format.text.firstRange(ofText: $0) != nil } }
            guard !missing.isEmpty else { continue }
            let list = missing.map { "`\($0[0])`" }.joined(separator: ", ")
            report.flag("the log's lines lack \(list)", at: format.place, subject: format.stage)
        }
    }

    private static let wanted = [
        ["$context.requestId", "$context.extendedRequestId"], ["$context.status"],
        ["$context.identity.", "$context.authorizer."],
    ]
}
