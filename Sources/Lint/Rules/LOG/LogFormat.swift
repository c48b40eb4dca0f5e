import Surface
import Tree

/// Lines for programs.
enum LogFormat: Rule {
    static let info = RuleInfo(
        code: "LOG004", name: "log-format", severity: .low,
        summary: "An access log's format is not JSON, or is too long.",
        why: """
            CloudWatch Logs Insights finds the fields of JSON by itself; other lines have to be taken apart by expressions. \
            More than 3 KB API Gateway refuses: then the deployment fails, and it is an error.
            """,
        help: "write the fields as a JSON object on one line",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AccessLogSettings: { DestinationArn: !Ref Group, Format: ⟦"$context.identity.sourceIp $context.requestId $context.status"⟧ } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
                Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AccessLogSettings: { DestinationArn: !Ref Group, Format: '{"id":"$context.requestId","status":$context.status,"ip":"$context.identity.sourceIp"}' } } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Configure logging for HTTP APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for format in context.accessLogFormats {
            if format.text.utf8.count > 3072 {
                report.flag(
                    "the format has \(format.text.utf8.count) bytes, and 3072 are allowed", at: format.place,
                    severity: .error, subject: format.stage)
            } else if !looksLikeJSON(format.text) {
                report.flag("the log's lines are not JSON", at: format.place, subject: format.stage)
            }
        }
    }

    private static func looksLikeJSON(_ text: String) -> Bool {
        let trimmed = text.drop { $0.isWhitespace }
        return trimmed.hasPrefix("{") && trimmed.reversed().first { !$0.isWhitespace } == "}"
    }
}
