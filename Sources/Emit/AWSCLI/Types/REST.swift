// API Gateway's first generation: AWS CLI Command Reference, `apigateway`.
extension CommandTable {
    /// Maps whose keys are the author's.
    private static let verbatim: Set<String> = [
        "Variables", "Tags", "RequestTemplates", "RequestParameters", "RequestModels", "ResponseTemplates",
        "ResponseParameters", "ResponseModels", "StageVariableOverrides", "Schema", "Policy",
    ]
    private static let small = KeyCasing.small(verbatim: verbatim)

    static var rest: [CommandSet] {
        [
            CommandSet(
                type: "AWS::ApiGateway::RestApi",
                steps: [
                    .look("apigateway get-rest-apis --query " + tagged("items", "tags")),
                    .make("apigateway create-rest-api {*}", without: ["FailOnWarnings", "Mode", "Parameters"]),
                    .keep("patch apigateway update-rest-api --rest-api-id {.id}", except: ["tags"]),
                ],
                ref: ".id", attributes: ["RootResourceId": ".rootResourceId", "RestApiId": ".id"],
                drop: ["apigateway delete-rest-api --rest-api-id {.id}"],
                tags: .map(option: "tags", path: ".tags"),
                renamed: ["ApiKeySourceType": "api-key-source"], casing: small,
                unsupported: ["Body", "BodyS3Location", "CloneFrom"]),
            CommandSet(
                type: "AWS::ApiGateway::Resource",
                steps: [
                    .look(
                        "apigateway get-resources --rest-api-id {RestApiId} "
                            + "--query items[?parentId=='{ParentId}'&&pathPart=='{PathPart}']|[0]"),
                    .make("apigateway create-resource {*}"),
                ],
                ref: ".id", attributes: ["ResourceId": ".id"],
                drop: ["apigateway delete-resource --rest-api-id {RestApiId} --resource-id {.id}"], within: "RestApiId"),
            method,
            CommandSet(
                type: "AWS::ApiGateway::Deployment",
                steps: [
                    .look(
                        "apigateway get-deployments --rest-api-id {RestApiId} "
                            + "--query items[?description=='{Description}']|[0]"),
                    .make("apigateway create-deployment {*}"),
                ],
                ref: ".id", attributes: ["DeploymentId": ".id"], drop: [], within: "RestApiId",
                defaults: ["Description": "gwc:{#id}"], unsupported: ["DeploymentCanarySettings", "StageDescription"]),
            CommandSet(
                type: "AWS::ApiGateway::Stage",
                steps: [
                    .look("apigateway get-stage --rest-api-id {RestApiId} --stage-name {StageName}"),
                    .make(
                        "apigateway create-stage {*}",
                        without: ["AccessLogSetting", "MethodSettings", "ClientCertificateId"]),
                    .keep(
                        "patch apigateway update-stage --rest-api-id {RestApiId} --stage-name {StageName}",
                        except: ["tags", "rest-api-id", "stage-name"]),
                ],
                parts: [
                    .line(
                        "stage_settings {RestApiId} {StageName} {AccessLogSetting|null} {MethodSettings|null} {ClientCertificateId|}"
                    )
                ],
                ref: ".stageName",
                drop: ["apigateway delete-stage --rest-api-id {RestApiId} --stage-name {.stageName}"],
                within: "RestApiId", tags: .map(option: "tags", path: ".tags"),
                renamed: ["CanarySetting": "canary-settings"], casing: small),
            named(
                "AWS::ApiGateway::Authorizer", "authorizer", by: "name", property: "Name",
                renamed: [
                    "AuthorizerUri": "authorizer-uri", "ProviderARNs": "provider-arns",
                ]),
            CommandSet(
                type: "AWS::ApiGateway::Model",
                steps: [
                    .look("apigateway get-models --rest-api-id {RestApiId} --query items[?name=='{Name}']|[0]"),
                    .make("apigateway create-model {*}"),
                    .keep(
                        "patch apigateway update-model --rest-api-id {RestApiId} --model-name {Name}",
                        except: ["name", "content-type", "rest-api-id"]),
                ],
                ref: ".name", drop: ["apigateway delete-model --rest-api-id {RestApiId} --model-name {Name}"],
                within: "RestApiId", casing: small, defaults: ["ContentType": "application/json", "Name": "{#id}"]),
            named("AWS::ApiGateway::RequestValidator", "request-validator", by: "name", property: "Name", renamed: [:]),
            CommandSet(
                type: "AWS::ApiGateway::GatewayResponse",
                steps: [
                    .look("apigateway get-gateway-response --rest-api-id {RestApiId} --response-type {ResponseType}"),
                    .put(
                        "apigateway put-gateway-response --rest-api-id {RestApiId} --response-type {ResponseType} "
                            + "--status-code {StatusCode?} --response-parameters {ResponseParameters?} "
                            + "--response-templates {ResponseTemplates?}"),
                ],
                ref: "{#id}",
                drop: ["apigateway delete-gateway-response --rest-api-id {RestApiId} --response-type {ResponseType}"],
                within: "RestApiId", casing: small),
            CommandSet(
                type: "AWS::ApiGateway::ApiKey",
                steps: [
                    .look("apigateway get-api-keys --query " + tagged("items", "tags")),
                    .make("apigateway create-api-key {*}"),
                    .keep(
                        "patch apigateway update-api-key --api-key {.id}",
                        except: ["tags", "value", "generate-distinct-id", "stage-keys"]),
                ],
                ref: ".id", attributes: ["APIKeyId": ".id"], drop: ["apigateway delete-api-key --api-key {.id}"],
                tags: .map(option: "tags", path: ".tags"), casing: small),
            CommandSet(
                type: "AWS::ApiGateway::UsagePlan",
                steps: [
                    .look("apigateway get-usage-plans --query " + tagged("items", "tags")),
                    .make("apigateway create-usage-plan {*}"),
                    .keep("patch apigateway update-usage-plan --usage-plan-id {.id}", except: ["tags", "api-stages"]),
                ],
                ref: ".id", attributes: ["Id": ".id"],
                drop: [
                    "$ release_plan {.id}", "apigateway delete-usage-plan --usage-plan-id {.id}",
                ],
                tags: .map(option: "tags", path: ".tags"), name: .init(property: "UsagePlanName", limit: 255),
                renamed: ["UsagePlanName": "name"], casing: small),
            CommandSet(
                type: "AWS::ApiGateway::UsagePlanKey",
                steps: [
                    .look(
                        "apigateway get-usage-plan-keys --usage-plan-id {UsagePlanId} --query items[?id=='{KeyId}']|[0]"
                    ),
                    .make("apigateway create-usage-plan-key {*}"),
                ],
                ref: ".id", drop: ["apigateway delete-usage-plan-key --usage-plan-id {UsagePlanId} --key-id {.id}"],
                within: "UsagePlanId"),
            CommandSet(
                type: "AWS::ApiGateway::DomainName",
                steps: [
                    .look("apigateway get-domain-name --domain-name {DomainName}"),
                    .make("apigateway create-domain-name {*}"),
                    .keep(
                        "patch apigateway update-domain-name --domain-name {DomainName}",
                        except: ["tags", "domain-name", "endpoint-configuration"]),
                ],
                ref: ".domainName",
                attributes: [
                    "DistributionDomainName": ".distributionDomainName", "RegionalDomainName": ".regionalDomainName",
                    "DistributionHostedZoneId": ".distributionHostedZoneId",
                    "RegionalHostedZoneId": ".regionalHostedZoneId",
                ],
                drop: ["apigateway delete-domain-name --domain-name {DomainName}"],
                tags: .map(option: "tags", path: ".tags"), casing: small),
            CommandSet(
                type: "AWS::ApiGateway::BasePathMapping",
                steps: [
                    .look("apigateway get-base-path-mapping --domain-name {DomainName} --base-path {BasePath|(none)}"),
                    .make("apigateway create-base-path-mapping {*}"),
                    .keep(
                        "patch apigateway update-base-path-mapping --domain-name {DomainName} --base-path {BasePath|(none)}",
                        except: ["domain-name", "base-path"]),
                ],
                ref: "{#id}",
                drop: ["apigateway delete-base-path-mapping --domain-name {DomainName} --base-path {BasePath|(none)}"]),
            CommandSet(
                type: "AWS::ApiGateway::Account",
                steps: [
                    .look("apigateway get-account"),
                    .ensure(
                        "{\"cloudwatchRoleArn\":\"{CloudWatchRoleArn}\"}",
                        "apigateway update-account --patch-operations op=replace,path=/cloudwatchRoleArn,value={CloudWatchRoleArn}"
                    ),
                ],
                ref: "{#id}", drop: []),
        ]
    }

    private static func named(
        _ type: String, _ noun: String, by field: String, property: String, renamed: [String: String]
    ) -> CommandSet {
        CommandSet(
            type: type,
            steps: [
                .look(
                    "apigateway get-\(noun)s --rest-api-id {RestApiId} --query items[?\(field)=='{\(property)}']|[0]"),
                .make("apigateway create-\(noun) {*}"),
                .keep(
                    "patch apigateway update-\(noun) --rest-api-id {RestApiId} --\(noun)-id {.id}",
                    except: ["rest-api-id", "type", "auth-type"]),
            ],
            ref: ".id", drop: ["apigateway delete-\(noun) --rest-api-id {RestApiId} --\(noun)-id {.id}"],
            within: "RestApiId", renamed: renamed, casing: small, defaults: ["Name": "{#id}"])
    }

    /// A method with its responses and its integration with its own: each is a call, and a part of what `get-method` says.
    private static var method: CommandSet {
        let place = "--rest-api-id {RestApiId} --resource-id {ResourceId} --http-method {HttpMethod}"
        let inner = "--rest-api-id {^RestApiId} --resource-id {^ResourceId} --http-method {^HttpMethod}"
        return CommandSet(
            type: "AWS::ApiGateway::Method",
            steps: [
                .look("apigateway get-method \(place)"),
                .line("whole=$current"),
                .make("apigateway put-method {*}", without: ["Integration", "MethodResponses"]),
                .line("remake apigateway delete-method \(place)"),
                .line("whole=$current"),
                .each(
                    "MethodResponses",
                    [
                        .line("current=$whole"), .part(".methodResponses[\"{StatusCode}\"]"),
                        .put(
                            "apigateway put-method-response \(inner) --status-code {StatusCode} "
                                + "--response-parameters {ResponseParameters?} --response-models {ResponseModels?}"),
                    ]),
                .when(
                    "Integration",
                    [
                        .line("current=$whole"), .part(".methodIntegration"), .line("view_integration"),
                        .line("touched="),
                        .put(
                            "apigateway put-integration \(place) --type {Integration.Type} "
                                + "--integration-http-method {Integration.IntegrationHttpMethod?} --uri {Integration.Uri?} "
                                + "--connection-type {Integration.ConnectionType?} "
                                + "--connection-id {Integration.ConnectionId?} --credentials {Integration.Credentials?} "
                                + "--request-parameters {Integration.RequestParameters?} "
                                + "--request-templates {Integration.RequestTemplates?} "
                                + "--passthrough-behavior {Integration.PassthroughBehavior?} "
                                + "--cache-namespace {Integration.CacheNamespace?} "
                                + "--cache-key-parameters {Integration.CacheKeyParameters?} "
                                + "--content-handling {Integration.ContentHandling?} "
                                + "--timeout-in-millis {Integration.TimeoutInMillis?} "
                                + "--response-transfer-mode {Integration.ResponseTransferMode?}"),
                        .line("after_change"),
                        .each(
                            "Integration.IntegrationResponses",
                            [
                                .line("current=$whole"),
                                .part(".methodIntegration.integrationResponses[\"{StatusCode}\"]"),
                                .put(
                                    "apigateway put-integration-response \(inner) --status-code {StatusCode} "
                                        + "--selection-pattern {SelectionPattern?} "
                                        + "--response-parameters {ResponseParameters?} "
                                        + "--response-templates {ResponseTemplates?} --content-handling {ContentHandling?}"
                                ),
                            ]),
                    ]),
            ],
            ref: "{#id}", drop: ["apigateway delete-method \(place)"], within: "RestApiId", casing: small)
    }
}
