// AWS CLI Command Reference, `s3api` and `dynamodb`.
extension CommandTable {
    static var storage: [CommandSet] {
        [
            bucket,
            CommandSet(
                type: "AWS::S3::BucketPolicy",
                steps: [
                    .look("s3api get-bucket-policy --bucket {Bucket}"),
                    .ensure(
                        "{\"Policy\":{PolicyDocument}}",
                        "s3api put-bucket-policy --bucket {Bucket} --policy {PolicyDocument}"),
                ],
                ref: "{#id}", drop: ["s3api delete-bucket-policy --bucket {Bucket}"], within: "Bucket"),
            CommandSet(
                type: "AWS::DynamoDB::Table",
                steps: [
                    .look("dynamodb describe-table --table-name {#name} --query Table", view: table),
                    .make(
                        "dynamodb create-table {*} "
                            + #"--stream-specification {"StreamEnabled":true,"StreamViewType":"{StreamSpecification.StreamViewType?}"}"#,
                        without: [
                            "TimeToLiveSpecification", "PointInTimeRecoverySpecification", "StreamSpecification",
                        ]),
                    .line("wait_for dynamodb table-exists --table-name {#name}"),
                    .keep(
                        "dynamodb update-table",
                        except: [
                            "key-schema", "sse-specification", "local-secondary-indexes", "global-secondary-indexes",
                            "tags",
                            "attribute-definitions",
                        ]),
                    .line("keep_indexes {#name} {GlobalSecondaryIndexes|[]} {AttributeDefinitions}"),
                ],
                parts: [
                    .when(
                        "TimeToLiveSpecification",
                        [
                            .look(
                                "dynamodb describe-time-to-live --table-name {#name} --query TimeToLiveDescription",
                                view:
                                    ". + {Enabled: (.TimeToLiveStatus == \"ENABLED\" or .TimeToLiveStatus == \"ENABLING\")}"
                            ),
                            .ensure(
                                "{TimeToLiveSpecification}",
                                "dynamodb update-time-to-live --table-name {#name} "
                                    + "--time-to-live-specification {TimeToLiveSpecification}"),
                        ]),
                    .unless(
                        "TimeToLiveSpecification",
                        [
                            .look("dynamodb describe-time-to-live --table-name {#name} --query TimeToLiveDescription"),
                            .line(
                                #"without select(.TimeToLiveStatus=="ENABLED") dynamodb update-time-to-live "#
                                    + "--table-name {#name} --time-to-live-specification "
                                    + "Enabled=false,AttributeName={.AttributeName}"),
                        ]),
                    .when(
                        "PointInTimeRecoverySpecification",
                        [
                            .look(
                                "dynamodb describe-continuous-backups --table-name {#name} "
                                    + "--query ContinuousBackupsDescription.PointInTimeRecoveryDescription",
                                view: "{PointInTimeRecoveryEnabled: (.PointInTimeRecoveryStatus == \"ENABLED\")}"),
                            .ensure(
                                "{PointInTimeRecoverySpecification}",
                                "dynamodb update-continuous-backups --table-name {#name} "
                                    + "--point-in-time-recovery-specification {PointInTimeRecoverySpecification}"),
                        ]),
                    .unless(
                        "PointInTimeRecoverySpecification",
                        [
                            .look(
                                "dynamodb describe-continuous-backups --table-name {#name} "
                                    + "--query ContinuousBackupsDescription.PointInTimeRecoveryDescription"),
                            .line(
                                #"without select(.PointInTimeRecoveryStatus=="ENABLED") dynamodb update-continuous-backups "#
                                    + "--table-name {#name} "
                                    + "--point-in-time-recovery-specification PointInTimeRecoveryEnabled=false"),
                        ]),
                ],
                ref: ".TableName", attributes: ["Arn": ".TableArn", "StreamArn": ".LatestStreamArn"],
                drop: ["dynamodb delete-table --table-name {#name}"],
                tags: .call(
                    option: "tags", asList: true, read: "dynamodb list-tags-of-resource --resource-arn {.TableArn}",
                    path: ".Tags"),
                name: .init(property: "TableName", limit: 255), holdsData: true,
                renamed: ["SSESpecification": "sse-specification"], casing: .renamed(["SSEEnabled": "Enabled"]),
                defaults: [:],
                unsupported: [
                    "KinesisStreamSpecification", "ImportSourceSpecification", "ContributorInsightsSpecification",
                ],
                tagging: "dynamodb tag-resource --resource-arn {.TableArn} --tags {#tags}"),
        ]
    }

    private static let table = """
        . + {BillingMode: .BillingModeSummary.BillingMode, DeletionProtectionEnabled, TableClass: .TableClassSummary.TableClass}
        """

    private static var bucket: CommandSet {
        CommandSet(
            type: "AWS::S3::Bucket",
            steps: [
                .look("s3api list-buckets --query Buckets[?Name=='{#name}']|[0]"),
                .line("make_bucket {#name} {#tags}"),
            ],
            parts: [
                .when(
                    "BucketEncryption",
                    [
                        .look("s3api get-bucket-encryption --bucket {#name} --query ServerSideEncryptionConfiguration"),
                        .line("put_encryption {#name} {BucketEncryption.ServerSideEncryptionConfiguration}"),
                    ]),
                .unless(
                    "BucketEncryption",
                    [
                        .look("s3api get-bucket-encryption --bucket {#name} --query ServerSideEncryptionConfiguration"),
                        .line(
                            "without .Rules[]?.ApplyServerSideEncryptionByDefault.KMSMasterKeyID "
                                + "s3api delete-bucket-encryption --bucket {#name}"),
                    ]),
                setting(
                    "PublicAccessBlockConfiguration", "public-access-block", "PublicAccessBlockConfiguration",
                    json: "{PublicAccessBlockConfiguration}", command: "public-access-block",
                    option: "public-access-block-configuration"),
                .unless(
                    "VersioningConfiguration",
                    [
                        .look("s3api get-bucket-versioning --bucket {#name}"),
                        .line(
                            #"without select(.Status=="Enabled") s3api put-bucket-versioning --bucket {#name} "#
                                + "--versioning-configuration Status=Suspended"),
                    ]),
                .look("s3api get-bucket-website --bucket {#name}"),
                .when("WebsiteConfiguration", [.line("put_website {#name} {WebsiteConfiguration}")]),
                .unless("WebsiteConfiguration", [.line("without . s3api delete-bucket-website --bucket {#name}")]),
                .look("s3api get-bucket-lifecycle-configuration --bucket {#name}"),
                .when("LifecycleConfiguration", [.line("put_lifecycle {#name} {LifecycleConfiguration}")]),
                .unless(
                    "LifecycleConfiguration", [.line("without .Rules s3api delete-bucket-lifecycle --bucket {#name}")]),
                setting(
                    "VersioningConfiguration", "versioning", nil, json: "{VersioningConfiguration}",
                    option: "versioning-configuration"),
                setting(
                    "OwnershipControls", "ownership-controls", "OwnershipControls", json: "{OwnershipControls}",
                    option: "ownership-controls"),
                .look("s3api get-bucket-cors --bucket {#name}"),
                .when("CorsConfiguration", [.line("put_cors {#name} {CorsConfiguration}")]),
                .unless("CorsConfiguration", [.line("without .CORSRules s3api delete-bucket-cors --bucket {#name}")]),
                .look("s3api get-bucket-notification-configuration --bucket {#name}"),
                .line("put_notifications {#name} {NotificationConfiguration|null}"),
                .alone(
                    "AWS::S3::BucketPolicy",
                    [
                        .look("s3api get-bucket-policy --bucket {#name}"),
                        .line("without .Policy s3api delete-bucket-policy --bucket {#name}"),
                    ]),
            ],
            ref: "{#name}",
            attributes: [
                "Arn": "arn:{#partition}:s3:::{#name}", "DomainName": "{#name}.s3.{#suffix}",
                "RegionalDomainName": "{#name}.s3.{#region}.{#suffix}",
                "WebsiteURL": "http://{#name}.s3-website-{#region}.{#suffix}",
            ],
            drop: ["$ empty_bucket {#name}", "s3api delete-bucket --bucket {#name}"],
            tags: .call(option: "", asList: true, read: "s3api get-bucket-tagging --bucket {#name}", path: ".TagSet"),
            name: .init(property: "BucketName", limit: 63, isGlobal: true), holdsData: true,
            tagging: "s3api put-bucket-tagging --bucket {#name} --tagging {\"TagSet\":{#tags}}")
    }

    /// A setting of a bucket that one call reads and another replaces.
    private static func setting(
        _ property: String, _ noun: String, _ key: String?, json: String, command: String? = nil, option: String
    ) -> Step {
        let subject = noun == "public-access-block" ? noun : "bucket-\(noun)"
        let query = key.map { " --query \($0)" } ?? ""
        return .when(
            property,
            [
                .look("s3api get-\(subject) --bucket {#name}\(query)"),
                .ensure(json, "s3api put-\(subject) --bucket {#name} --\(option) \(json)"),
            ])
    }
}
