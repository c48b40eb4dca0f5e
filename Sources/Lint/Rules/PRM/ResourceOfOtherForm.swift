import IAMPolicy
import Surface
import Tree

/// A policy of an API that API Gateway does not take.
enum ResourceOfOtherForm: Rule {
    static let info = RuleInfo(
        code: "PRM012", name: "resource-of-other-form", severity: .error,
        summary: "The policy of an API names a resource that is none of an API, or is too long.",
        why: """
            API Gateway takes `execute-api:/STAGE/METHOD/path` or a whole `arn:aws:execute-api:…`, and at most 8,192 \
            characters; with anything else the deployment fails, or the statement is about nothing.
            """,
        help: "write `execute-api:/STAGE/METHOD/path`, or `execute-api:/*` for the whole API",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: ⟦/prod/GET/users⟧ }] }
                """),
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: ⟦"arn:aws:apigateway:eu-west-1::/restapis/abc"⟧ }] }
                """),
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: ["execute-api:/*", "execute-api:/prod/GET/users", "arn:aws:execute-api:eu-west-1:111122223333:abc/prod/GET/users", !Sub "${Prefix}/users", "*"] }] }
                """)
        ],
        references: [
            "Amazon API Gateway Developer Guide, Access policy language overview for Amazon API Gateway",
            "Amazon API Gateway Developer Guide, Quotas for configuring and running a REST API in API Gateway",
        ])

    /// Characters that API Gateway takes for one policy.
    private static let limit = 8192

    static func check(_ context: LintContext, _ report: inout Report) {
        for place in context.statements(.resource) where place.policy.type == "AWS::ApiGateway::RestApi" {
            for resource in place.statement.resources?.texts ?? [] where !resource.mayBeOfAPI {
                report.flag(
                    "`\(resource.text)` is no resource of an API", at: place.place(of: resource),
                    subject: resource.text)
            }
        }
        for policy in context.surface.policies where policy.type == "AWS::ApiGateway::RestApi" {
            let length = JSONWriter.compact(policy.document).utf8.count
            guard length > limit, policy.document.references.isEmpty else { continue }
            report.flag("the policy has \(length) characters; \(limit) are allowed", at: policy.origin)
        }
    }
}

extension PolicyText {
    fileprivate var mayBeOfAPI: Bool {
        guard case .literal(let start)? = parts.first else { return true }
        if start.hasPrefix("arn:") {
            let segments = segments
            return segments.count < 3 || segments[2].literal.map { $0 == "execute-api" || $0.isEmpty } ?? true
        }
        return start.hasPrefix("execute-api:") || hasSymbols && "execute-api:".hasPrefix(start)
    }
}
