// AWS CLI Command Reference, `lambda`.
extension CommandTable {
    static var functions: [CommandSet] {
        [
            function,
            CommandSet(
                type: "AWS::Lambda::Version",
                steps: [
                    .look(
                        "lambda list-versions-by-function --function-name {FunctionName}",
                        view: latestVersion),
                    .make("lambda publish-version {*}"),
                ],
                ref: ".FunctionArn", attributes: ["Version": ".Version", "FunctionArn": ".FunctionArn"], drop: [],
                within: "FunctionName", renamed: ["CodeSha256": "code-sha256"],
                unsupported: ["ProvisionedConcurrencyConfig", "RuntimePolicy"]),
            CommandSet(
                type: "AWS::Lambda::Alias",
                steps: [
                    .look("lambda get-alias --function-name {FunctionName} --name {Name}"),
                    .make("lambda create-alias {*}", without: ["ProvisionedConcurrencyConfig"]),
                    .keep("lambda update-alias"),
                ],
                parts: [
                    .when(
                        "ProvisionedConcurrencyConfig",
                        [
                            .look(
                                "lambda get-provisioned-concurrency-config --function-name {FunctionName} --qualifier {Name}"
                            ),
                            .ensure(
                                "{\"RequestedProvisionedConcurrentExecutions\":"
                                    + "{ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions}}",
                                "lambda put-provisioned-concurrency-config --function-name {FunctionName} "
                                    + "--qualifier {Name} --provisioned-concurrent-executions "
                                    + "{ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions}"),
                        ]),
                    .unless(
                        "ProvisionedConcurrencyConfig",
                        [
                            .look(
                                "lambda get-provisioned-concurrency-config --function-name {FunctionName} --qualifier {Name}"
                            ),
                            .line(
                                "without . lambda delete-provisioned-concurrency-config --function-name {FunctionName} "
                                    + "--qualifier {Name}"),
                        ]),
                ],
                ref: ".AliasArn", drop: [], within: "FunctionName", defaults: ["Description": "gwc:{#id}"],
                siblings: .init(
                    id: ".Name",
                    list: "lambda list-aliases --function-name {FunctionName} "
                        + "--query Aliases[?starts_with(not_null(Description,''),'gwc:')]",
                    drop: "lambda delete-alias --function-name {FunctionName} --name")),
            CommandSet(
                type: "AWS::Lambda::Permission",
                steps: [
                    .look(
                        "lambda get-policy --function-name {FunctionName}",
                        view: statement),
                    .make("lambda add-permission --statement-id gwc-{#id} {*}"),
                    .line("remake lambda remove-permission --function-name {FunctionName} --statement-id gwc-{#id}"),
                ],
                ref: "{#id}",
                drop: ["lambda remove-permission --function-name {FunctionName} --statement-id gwc-{#id}"],
                within: "FunctionName", renamed: ["PrincipalOrgID": "principal-org-id"],
                siblings: .init(
                    id: ".Policy | fromjson | .Statement[].Sid | select(startswith(\"gwc-\"))",
                    list: "lambda get-policy --function-name {FunctionName} --query [@]",
                    drop: "$ forget_permission {FunctionName}",
                    own: "gwc-{#id}")),
            CommandSet(
                type: "AWS::Lambda::Url",
                steps: [
                    .look("lambda get-function-url-config --function-name {TargetFunctionArn}"),
                    .make("lambda create-function-url-config {*}"),
                    .keep("lambda update-function-url-config"),
                ],
                ref: ".FunctionArn", attributes: ["FunctionUrl": ".FunctionUrl", "FunctionArn": ".FunctionArn"],
                drop: ["lambda delete-function-url-config --function-name {TargetFunctionArn}"],
                within: "TargetFunctionArn", renamed: ["TargetFunctionArn": "function-name"],
                siblings: .init(
                    id: #".FunctionArn | split(":") | .[6] + (if .[7] then " --qualifier " + .[7] else "" end)"#,
                    list:
                        "lambda list-function-url-configs --function-name {TargetFunctionArn} --query FunctionUrlConfigs",
                    drop: "lambda delete-function-url-config --function-name")),
            CommandSet(
                type: "AWS::Lambda::EventInvokeConfig",
                steps: [
                    .look(
                        "lambda get-function-event-invoke-config --function-name {FunctionName} --qualifier {Qualifier}"
                    ),
                    .put(
                        "lambda put-function-event-invoke-config --function-name {FunctionName} --qualifier {Qualifier} "
                            + "--maximum-retry-attempts {MaximumRetryAttempts?} "
                            + "--maximum-event-age-in-seconds {MaximumEventAgeInSeconds?} "
                            + "--destination-config {DestinationConfig?}"),
                ],
                ref: "{#id}",
                drop: [
                    "lambda delete-function-event-invoke-config --function-name {FunctionName} --qualifier {Qualifier}"
                ], within: "FunctionName",
                siblings: .init(
                    id: #".FunctionArn | split(":") | .[7] // "$LATEST""#,
                    list: "lambda list-function-event-invoke-configs --function-name {FunctionName} "
                        + "--query FunctionEventInvokeConfigs",
                    drop: "lambda delete-function-event-invoke-config --function-name {FunctionName} --qualifier",
                    own: "{Qualifier}")),
            CommandSet(
                type: "AWS::Lambda::EventSourceMapping",
                steps: [
                    // A broker is polled once for each topic or queue.
                    .when("Topics", [mapping("[?Topics==`{Topics}`]|[0]")]),
                    .when("Queues", [mapping("[?Queues==`{Queues}`]|[0]")]),
                    .unless("Topics", [.unless("Queues", [mapping("[0]")])]),
                    .make("lambda create-event-source-mapping {*}"),
                    .keep(
                        "lambda update-event-source-mapping --uuid {.UUID}",
                        except: [
                            "event-source-arn", "starting-position", "starting-position-timestamp", "topics", "queues",
                            "self-managed-event-source", "tags",
                        ]),
                ],
                ref: ".UUID", attributes: ["Id": ".UUID"],
                drop: ["lambda delete-event-source-mapping --uuid {.UUID}"],
                tags: .call(
                    option: "tags", asList: false, read: "lambda list-tags --resource {.EventSourceMappingArn}",
                    path: ".Tags"),
                casing: .renamed(["KafkaBootstrapServers": "KAFKA_BOOTSTRAP_SERVERS"]),
                tagging: "lambda tag-resource --resource {.EventSourceMappingArn} --tags {#tags}",
                siblings: .init(
                    id: ".UUID",
                    list: "lambda list-event-source-mappings --function-name {FunctionName} "
                        + "--query EventSourceMappings",
                    drop: "lambda delete-event-source-mapping --uuid", of: "FunctionName")),
            CommandSet(
                type: "AWS::Lambda::LayerVersion",
                steps: [
                    .look("lambda list-layer-versions --layer-name {LayerName} --query LayerVersions[0]"),
                    .line("layer_content {LayerName} {#digest}"),
                    .when("Content.S3Key", [.line("upload {Content.S3Bucket} {Content.S3Key}")]),
                    .make("lambda publish-layer-version {*}"),
                ],
                ref: ".LayerVersionArn", attributes: ["LayerVersionArn": ".LayerVersionArn"],
                drop: ["$ every_layer_version {LayerName}"],
                name: .init(property: "LayerName", limit: 140)),
            CommandSet(
                type: "AWS::Lambda::LayerVersionPermission",
                steps: [
                    .line("layer={LayerVersionArn}"),
                    .look(
                        "lambda get-layer-version-policy --layer-name {$layer%:*} --version-number {$layer##*:}",
                        view: statement),
                    .make(
                        "lambda add-layer-version-permission --layer-name {$layer%:*} --version-number {$layer##*:} "
                            + "--statement-id {#id} {*}", without: ["LayerVersionArn"]),
                ],
                ref: "{#id}", drop: [], within: "LayerVersionArn"),
        ]
    }

    /// Finds the mapping of a function and a source; what comes behind the list tells which.
    private static func mapping(_ choice: String) -> Step {
        .look(
            "lambda list-event-source-mappings --function-name {FunctionName} "
                + "--event-source-arn {EventSourceArn?} --query EventSourceMappings\(choice)",
            view: ". + {Enabled: (.State | IN(\"Enabled\", \"Enabling\", \"Creating\", \"Updating\"))}")
    }

    private static var function: CommandSet {
        CommandSet(
            type: "AWS::Lambda::Function",
            steps: [
                .look("lambda get-function --function-name {#name}", view: configuration),
                .when("Code.S3Key", [.line("upload {Code.S3Bucket} {Code.S3Key}")]),
                .make(
                    "lambda create-function {*}",
                    without: ["ReservedConcurrentExecutions", "RuntimeManagementConfig", "RecursiveLoop"]),
                .line("settle {#name}"),
                .line("keep_code {#name} {#digest} {Code}"),
                .keep(
                    "lambda update-function-configuration",
                    except: ["code", "package-type", "architectures", "publish", "tags", "code-signing-config-arn"]),
                .unless(
                    "ReservedConcurrentExecutions",
                    [
                        .line(
                            "without .ReservedConcurrentExecutions lambda delete-function-concurrency "
                                + "--function-name {#name}")
                    ]),
                .line("settle {#name}"),
            ],
            parts: [
                .when(
                    "ReservedConcurrentExecutions",
                    [
                        .ensure(
                            "{\"ReservedConcurrentExecutions\":{ReservedConcurrentExecutions}}",
                            "lambda put-function-concurrency --function-name {#name} "
                                + "--reserved-concurrent-executions {ReservedConcurrentExecutions}")
                    ]),
                .when(
                    "RuntimeManagementConfig",
                    [
                        .look("lambda get-runtime-management-config --function-name {#name}"),
                        .put(
                            "lambda put-runtime-management-config --function-name {#name} "
                                + "--update-runtime-on {RuntimeManagementConfig.UpdateRuntimeOn} "
                                + "--runtime-version-arn {RuntimeManagementConfig.RuntimeVersionArn?}"),
                    ]),
                .when(
                    "RecursiveLoop",
                    [
                        .look("lambda get-function-recursion-config --function-name {#name}"),
                        .put(
                            "lambda put-function-recursion-config --function-name {#name} "
                                + "--recursive-loop {RecursiveLoop}"),
                    ]),
            ],
            ref: ".FunctionName", attributes: ["Arn": ".FunctionArn"],
            drop: ["lambda delete-function --function-name {#name}"],
            tags: .map(option: "tags", path: ".Tags"), name: .init(property: "FunctionName"),
            unsupported: ["Code.ZipFile"], tagging: "lambda tag-resource --resource {.FunctionArn} --tags {#tags}")
    }

    /// The configuration of a function with its tags and concurrency, the layers by their ARNs.
    private static let configuration = """
        .Configuration + {Code: .Code, Tags: .Tags, ReservedConcurrentExecutions: .Concurrency.ReservedConcurrentExecutions} \
        | .Layers = [(.Layers // [])[] | .Arn] \
        | .ImageConfig = .ImageConfigResponse.ImageConfig
        """
    /// The statement of a policy with the logical id, in the shape of `add-permission`.
    private static let statement = """
        .Policy | fromjson | [.Statement[] | select(.Sid == $id or .Sid == "gwc-" + $id)][0] | select(. != null) \
        | {StatementId: .Sid, Action, Principal: (.Principal | if type == "object" then (.Service // .AWS) else . end), \
        SourceArn: ((.Condition.ArnLike // {})["AWS:SourceArn"]), \
        SourceAccount: ((.Condition.StringEquals // {})["AWS:SourceAccount"]), \
        EventSourceToken: ((.Condition.StringEquals // {})["lambda:EventSourceToken"]), \
        FunctionUrlAuthType: ((.Condition.StringEquals // {})["lambda:FunctionUrlAuthType"]), \
        InvokedViaFunctionUrl: ((.Condition.Bool // {})["lambda:InvokedViaFunctionUrl"])}
        """
    /// The newest version, when nothing of the function has changed since.
    private static let latestVersion = """
        def frozen: {CodeSha256, Handler, Runtime, Role, MemorySize, Timeout, Environment, Layers, VpcConfig, Architectures, \
        EphemeralStorage, TracingConfig, ImageConfigResponse, FileSystemConfigs, KMSKeyArn, DeadLetterConfig}; \
        [.Versions[] | select(.Version == "$LATEST")][0] as $now \
        | [.Versions[] | select(.Version != "$LATEST")] | max_by(.Version | tonumber) \
        | select(. != null and frozen == ($now | frozen))
        """
}
