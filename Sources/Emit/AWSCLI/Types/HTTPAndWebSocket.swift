// API Gateway's second generation: AWS CLI Command Reference, `apigatewayv2`.
extension CommandTable {
    static var httpAndWebSocket: [CommandSet] {
        [
            CommandSet(
                type: "AWS::ApiGatewayV2::Api",
                steps: [
                    .look("apigatewayv2 get-apis --query " + tagged("Items", "Tags")),
                    .make("apigatewayv2 create-api {*}"),
                    .keep("apigatewayv2 update-api --api-id {.ApiId}", except: ["protocol-type", "tags"]),
                    .unless(
                        "CorsConfiguration",
                        [.line("without .CorsConfiguration apigatewayv2 delete-cors-configuration --api-id {.ApiId}")]),
                ],
                ref: ".ApiId", attributes: ["ApiId": ".ApiId", "ApiEndpoint": ".ApiEndpoint"],
                drop: ["apigatewayv2 delete-api --api-id {.ApiId}"],
                tags: .map(option: "tags", path: ".Tags"),
                unsupported: ["Body", "BodyS3Location", "BasePath", "FailOnWarnings"],
                tagging: tagging("/apis/{.ApiId}", of: "apigatewayv2")),
            CommandSet(
                type: "AWS::ApiGatewayV2::Integration",
                steps: [
                    .look(
                        "apigatewayv2 get-integrations --api-id {ApiId} --query Items[?Description=='{Description}']|[0]"
                    ),
                    .make("apigatewayv2 create-integration {*}"),
                    .keep("apigatewayv2 update-integration --integration-id {.IntegrationId}"),
                ],
                ref: ".IntegrationId", attributes: ["IntegrationId": ".IntegrationId"],
                drop: ["apigatewayv2 delete-integration --api-id {ApiId} --integration-id {.IntegrationId}"],
                within: "ApiId", defaults: ["Description": "gwc:{#id}"],
                siblings: siblings("integration", id: "IntegrationId")),
            CommandSet(
                type: "AWS::ApiGatewayV2::Route",
                steps: [
                    .look("apigatewayv2 get-routes --api-id {ApiId} --query Items[?RouteKey=='{RouteKey}']|[0]"),
                    .make("apigatewayv2 create-route {*}"),
                    .unless("RouteResponseSelectionExpression", [.line("forget_responses {ApiId}")]),
                    .keep("apigatewayv2 update-route --route-id {.RouteId}"),
                ],
                ref: ".RouteId", attributes: ["RouteId": ".RouteId"],
                drop: ["apigatewayv2 delete-route --api-id {ApiId} --route-id {.RouteId}"], within: "ApiId",
                siblings: siblings("route", id: "RouteId")),
            CommandSet(
                type: "AWS::ApiGatewayV2::RouteResponse",
                steps: [
                    .look(
                        "apigatewayv2 get-route-responses --api-id {ApiId} --route-id {RouteId} "
                            + "--query Items[?RouteResponseKey=='{RouteResponseKey}']|[0]"),
                    .make("apigatewayv2 create-route-response {*}"),
                    .keep("apigatewayv2 update-route-response --route-response-id {.RouteResponseId}"),
                ],
                ref: ".RouteResponseId",
                drop: [
                    "apigatewayv2 delete-route-response --api-id {ApiId} --route-id {RouteId} "
                        + "--route-response-id {.RouteResponseId}"
                ], within: "ApiId"),
            CommandSet(
                type: "AWS::ApiGatewayV2::IntegrationResponse",
                steps: [
                    .look(
                        "apigatewayv2 get-integration-responses --api-id {ApiId} --integration-id {IntegrationId} "
                            + "--query Items[?IntegrationResponseKey=='{IntegrationResponseKey}']|[0]"),
                    .make("apigatewayv2 create-integration-response {*}"),
                    .keep(
                        "apigatewayv2 update-integration-response --integration-response-id {.IntegrationResponseId}"),
                ],
                ref: ".IntegrationResponseId",
                drop: [
                    "apigatewayv2 delete-integration-response --api-id {ApiId} --integration-id {IntegrationId} "
                        + "--integration-response-id {.IntegrationResponseId}"
                ], within: "ApiId"),
            named(
                "AWS::ApiGatewayV2::Authorizer", "authorizer", "Name", id: "AuthorizerId"),
            named("AWS::ApiGatewayV2::Model", "model", "Name", id: "ModelId"),
            CommandSet(
                type: "AWS::ApiGatewayV2::Deployment",
                steps: [
                    .look(
                        "apigatewayv2 get-deployments --api-id {ApiId} --query Items[?Description=='{Description}']|[0]"
                    ),
                    .make("apigatewayv2 create-deployment {*}"),
                ],
                ref: ".DeploymentId", attributes: ["DeploymentId": ".DeploymentId"],
                drop: ["apigatewayv2 delete-deployment --api-id {ApiId} --deployment-id {.DeploymentId}"],
                within: "ApiId", defaults: ["Description": "gwc:{#id}"],
                siblings: siblings(
                    "deployment", id: "DeploymentId", filter: "[?starts_with(not_null(Description,''),'gwc:')]")),
            CommandSet(
                type: "AWS::ApiGatewayV2::Stage",
                steps: [
                    .look("apigatewayv2 get-stages --api-id {ApiId} --query Items[?StageName=='{StageName}']|[0]"),
                    .make("apigatewayv2 create-stage {*}"),
                    .line("only_route_settings {ApiId} {StageName} {RouteSettings|null}"),
                    .keep("apigatewayv2 update-stage", except: ["tags"]),
                    .unless(
                        "AccessLogSettings",
                        [
                            .line(
                                "without .AccessLogSettings apigatewayv2 delete-access-log-settings --api-id {ApiId} --stage-name {StageName}"
                            )
                        ]),
                ],
                ref: ".StageName",
                drop: ["apigatewayv2 delete-stage --api-id {ApiId} --stage-name {.StageName}"],
                within: "ApiId", tags: .map(option: "tags", path: ".Tags"),
                tagging: tagging("/apis/{ApiId}/stages/{StageName}", of: "apigatewayv2")),
            CommandSet(
                type: "AWS::ApiGatewayV2::DomainName",
                steps: [
                    .look("apigatewayv2 get-domain-name --domain-name {DomainName}"),
                    .make("apigatewayv2 create-domain-name {*}"),
                    .keep("apigatewayv2 update-domain-name", except: ["tags"]),
                ],
                ref: ".DomainName",
                attributes: [
                    "RegionalDomainName": ".DomainNameConfigurations[0].ApiGatewayDomainName",
                    "RegionalHostedZoneId": ".DomainNameConfigurations[0].HostedZoneId",
                ],
                drop: ["apigatewayv2 delete-domain-name --domain-name {.DomainName}"],
                tags: .map(option: "tags", path: ".Tags"),
                tagging: tagging("/domainnames/{.DomainName}", of: "apigatewayv2")),
            CommandSet(
                type: "AWS::ApiGatewayV2::ApiMapping",
                steps: [
                    .look(
                        "apigatewayv2 get-api-mappings --domain-name {DomainName} "
                            + "--query Items[?ApiMappingKey=='{ApiMappingKey|}']|[0]"),
                    .make("apigatewayv2 create-api-mapping {*}"),
                    .keep("apigatewayv2 update-api-mapping --api-mapping-id {.ApiMappingId}"),
                ],
                ref: ".ApiMappingId",
                drop: ["apigatewayv2 delete-api-mapping --domain-name {DomainName} --api-mapping-id {.ApiMappingId}"]),
            CommandSet(
                type: "AWS::ApiGatewayV2::VpcLink",
                steps: [
                    .look("apigatewayv2 get-vpc-links --query " + tagged("Items", "Tags")),
                    .make("apigatewayv2 create-vpc-link {*}"),
                    .keep(
                        "apigatewayv2 update-vpc-link --vpc-link-id {.VpcLinkId}",
                        except: ["security-group-ids", "subnet-ids", "tags"]),
                ],
                ref: ".VpcLinkId", drop: ["apigatewayv2 delete-vpc-link --vpc-link-id {.VpcLinkId}"],
                tags: .map(option: "tags", path: ".Tags"),
                tagging: tagging("/vpclinks/{.VpcLinkId}", of: "apigatewayv2")),
        ]
    }

    /// A part of an API that has a name of its own.
    private static func named(_ type: String, _ noun: String, _ property: String, id: String) -> CommandSet {
        CommandSet(
            type: type,
            steps: [
                .look("apigatewayv2 get-\(noun)s --api-id {ApiId} --query Items[?\(property)=='{\(property)}']|[0]"),
                .make("apigatewayv2 create-\(noun) {*}"),
                .keep("apigatewayv2 update-\(noun) --\(noun)-id {.\(id)}"),
            ],
            ref: ".\(id)", attributes: [id: ".\(id)"],
            drop: ["apigatewayv2 delete-\(noun) --api-id {ApiId} --\(noun)-id {.\(id)}"], within: "ApiId",
            siblings: siblings(noun, id: id))
    }

    /// All of a kind within an API.
    private static func siblings(_ noun: String, id: String, filter: String = "") -> CommandSet.Siblings {
        .init(
            id: ".\(id)", list: "apigatewayv2 get-\(noun)s --api-id {ApiId} --query Items\(filter)",
            drop: "apigatewayv2 delete-\(noun) --api-id {ApiId} --\(noun)-id")
    }

    /// A query for the element that carries the tags of the resource.
    static func tagged(_ list: String, _ tags: String) -> String {
        "\(list)[?\(tags).\"gwc:id\"=='{#id}'&&\(tags).\"gwc:service\"=='{#service}'&&\(tags).\"gwc:stage\"=='{#stage}']|[0]"
    }
}
