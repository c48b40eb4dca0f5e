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
                unsupported: ["Body", "BodyS3Location", "CloneFrom"], tagging: tagging("/restapis/{.id}")),
            CommandSet(
                type: "AWS::ApiGateway::Resource",
                steps: [
                    .look(
                        "apigateway get-resources --rest-api-id {RestApiId} "
                            + "--query items[?parentId=='{ParentId}'&&pathPart=='{PathPart}']|[0]"),
                    .make("apigateway create-resource {*}"),
                ],
                ref: ".id", attributes: ["ResourceId": ".id"],
                drop: ["apigateway delete-resource --rest-api-id {RestApiId} --resource-id {.id}"], within: "RestApiId",
                siblings: .init(
                    id: "select(.parentId != null) | .id",
                    list: "apigateway get-resources --rest-api-id {RestApiId} --query items",
                    drop: "apigateway delete-resource --rest-api-id {RestApiId} --resource-id", own: ".id")),
            method,
            CommandSet(
                type: "AWS::ApiGateway::Deployment",
                steps: [
                    .look(
                        "apigateway get-deployments --rest-api-id {RestApiId} "
                            + "--query items[?description=='{Description}']|[0]"),
                    .make("apigateway create-deployment {*}"),
                ],
                ref: ".id", attributes: ["DeploymentId": ".id"],
                drop: ["apigateway delete-deployment --rest-api-id {RestApiId} --deployment-id {.id}"],
                within: "RestApiId",
                defaults: ["Description": "gwc:{#id}"], unsupported: ["DeploymentCanarySettings", "StageDescription"],
                siblings: .init(
                    id: ".id",
                    list: "apigateway get-deployments --rest-api-id {RestApiId} "
                        + "--query items[?starts_with(not_null(description,''),'gwc:')]",
                    drop: "apigateway delete-deployment --rest-api-id {RestApiId} --deployment-id")),
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
                renamed: ["CanarySetting": "canary-settings"], casing: small,
                tagging: tagging("/restapis/{RestApiId}/stages/{StageName}")),
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
                within: "RestApiId", casing: small, defaults: ["ContentType": "application/json", "Name": "{#id}"],
                siblings: .init(
                    id: ".name | select(. != \"Empty\" and . != \"Error\")",
                    list: "apigateway get-models --rest-api-id {RestApiId} --query items",
                    drop: "apigateway delete-model --rest-api-id {RestApiId} --model-name", own: ".name")),
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
                within: "RestApiId", casing: small,
                siblings: .init(
                    id: ".responseType",
                    list: "apigateway get-gateway-responses --rest-api-id {RestApiId} "
                        + "--query items[?defaultResponse==`false`]",
                    drop: "apigateway delete-gateway-response --rest-api-id {RestApiId} --response-type",
                    own: "{ResponseType}")),
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
                tags: .map(option: "tags", path: ".tags"), casing: small, tagging: tagging("/apikeys/{.id}")),
            CommandSet(
                type: "AWS::ApiGateway::UsagePlan",
                steps: [
                    .look("apigateway get-usage-plans --query " + tagged("items", "tags")),
                    .make("apigateway create-usage-plan {*}"),
                    .keep("patch apigateway update-usage-plan --usage-plan-id {.id}", except: ["tags", "api-stages"]),
                    .line("plan_stages {.id} {ApiStages|[]}"),
                ],
                ref: ".id", attributes: ["Id": ".id"],
                drop: [
                    "$ release_plan {.id}", "apigateway delete-usage-plan --usage-plan-id {.id}",
                ],
                tags: .map(option: "tags", path: ".tags"), name: .init(property: "UsagePlanName", limit: 255),
                renamed: ["UsagePlanName": "name"], casing: small, tagging: tagging("/usageplans/{.id}")),
            CommandSet(
                type: "AWS::ApiGateway::UsagePlanKey",
                steps: [
                    .look(
                        "apigateway get-usage-plan-keys --usage-plan-id {UsagePlanId} --query items[?id=='{KeyId}']|[0]"
                    ),
                    .make("apigateway create-usage-plan-key {*}"),
                ],
                ref: ".id", drop: ["apigateway delete-usage-plan-key --usage-plan-id {UsagePlanId} --key-id {.id}"],
                within: "UsagePlanId",
                siblings: .init(
                    id: ".id", list: "apigateway get-usage-plan-keys --usage-plan-id {UsagePlanId} --query items",
                    drop: "apigateway delete-usage-plan-key --usage-plan-id {UsagePlanId} --key-id")),
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
                tags: .map(option: "tags", path: ".tags"), casing: small,
                tagging: tagging("/domainnames/{DomainName}")),
            CommandSet(
                type: "AWS::ApiGateway::ClientCertificate",
                steps: [
                    .look("apigateway get-client-certificates --query " + tagged("items", "tags")),
                    .make("apigateway generate-client-certificate {*}"),
                    .keep(
                        "patch apigateway update-client-certificate --client-certificate-id {.clientCertificateId}",
                        except: ["tags"]),
                ],
                ref: ".clientCertificateId", attributes: ["ClientCertificateId": ".clientCertificateId"],
                drop: [
                    "apigateway delete-client-certificate --client-certificate-id {.clientCertificateId}"
                ],
                tags: .map(option: "tags", path: ".tags"), casing: small,
                tagging: tagging("/clientcertificates/{.clientCertificateId}")),
            CommandSet(
                type: "AWS::ApiGateway::VpcLink",
                steps: [
                    .look("apigateway get-vpc-links --query " + tagged("items", "tags")),
                    .make("apigateway create-vpc-link {*}"),
                    .keep("patch apigateway update-vpc-link --vpc-link-id {.id}", except: ["tags", "target-arns"]),
                ],
                ref: ".id", attributes: ["VpcLinkId": ".id"],
                drop: ["apigateway delete-vpc-link --vpc-link-id {.id}"],
                tags: .map(option: "tags", path: ".tags"), casing: small, tagging: tagging("/vpclinks/{.id}")),
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
            within: "RestApiId", renamed: renamed, casing: small, defaults: ["Name": "{#id}"],
            siblings: .init(
                id: ".id", list: "apigateway get-\(noun)s --rest-api-id {RestApiId} --query items",
                drop: "apigateway delete-\(noun) --rest-api-id {RestApiId} --\(noun)-id"))
    }

    /// The call that tags what is at a path of API Gateway, in both of its generations.
    static func tagging(_ path: String, of service: String = "apigateway") -> String {
        "\(service) tag-resource --resource-arn arn:{#partition}:apigateway:{#region}::\(path) --tags {#tags}"
    }

    /// A method with its responses and its integration with its own: each is a call, and a part of what `get-method` says.
    private static var method: CommandSet {
        let place = "--rest-api-id {RestApiId} --resource-id {ResourceId} --http-method {HttpMethod}"
        let inner = "--rest-api-id {^RestApiId} --resource-id {^ResourceId} --http-method {^HttpMethod}"
        // A mock has no method of its own: AWS takes one and does not keep it.
        let integration =
            "apigateway put-integration \(place) --type {Integration.Type} --uri {Integration.Uri?} "
            + "--connection-type {Integration.ConnectionType?} --connection-id {Integration.ConnectionId?} "
            + "--credentials {Integration.Credentials?} --request-parameters {Integration.RequestParameters?} "
            + "--request-templates {Integration.RequestTemplates?} "
            + "--passthrough-behavior {Integration.PassthroughBehavior?} "
            + "--cache-namespace {Integration.CacheNamespace?} "
            + "--cache-key-parameters {Integration.CacheKeyParameters?} "
            + "--content-handling {Integration.ContentHandling?} --timeout-in-millis {Integration.TimeoutInMillis?} "
            + "--response-transfer-mode {Integration.ResponseTransferMode?}"
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
                        .choose(
                            "Integration.Type", is: "MOCK", [.put(integration)],
                            otherwise: [
                                .put(integration + " --integration-http-method {Integration.IntegrationHttpMethod?}")
                            ]),
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
                .line(
                    "only_responses {RestApiId} {ResourceId} {HttpMethod} {MethodResponses|[]} "
                        + "{Integration.IntegrationResponses|[]}"),
            ],
            ref: "{#id}", drop: ["apigateway delete-method \(place)"], within: "RestApiId", casing: small,
            siblings: .init(
                id: ".id as $id | (.resourceMethods // {}) | keys[] | \"--resource-id \\($id) --http-method \\(.)\"",
                list: "apigateway get-resources --rest-api-id {RestApiId} --query items",
                drop: "apigateway delete-method --rest-api-id {RestApiId}",
                own: "--resource-id {ResourceId} --http-method {HttpMethod}"))
    }
}
