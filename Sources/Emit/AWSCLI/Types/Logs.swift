// AWS CLI Command Reference, `logs` and `cloudwatch`.
extension CommandTable {
    static var logs: [CommandSet] {
        [
            CommandSet(
                type: "AWS::Logs::LogGroup",
                steps: [
                    .look(
                        "logs describe-log-groups --log-group-name-prefix {#name} "
                            + "--query logGroups[?logGroupName=='{#name}']|[0]"),
                    .make("logs create-log-group {*}", without: ["RetentionInDays", "DataProtectionPolicy"]),
                    .when(
                        "RetentionInDays",
                        [
                            .ensure(
                                "{\"retentionInDays\":{RetentionInDays}}",
                                "logs put-retention-policy --log-group-name {#name} --retention-in-days {RetentionInDays}"
                            )
                        ]),
                    .unless(
                        "RetentionInDays",
                        [.line("without .retentionInDays logs delete-retention-policy --log-group-name {#name}")]),
                ],
                parts: [
                    .when(
                        "DataProtectionPolicy",
                        [
                            .look("logs get-data-protection-policy --log-group-identifier {#name}"),
                            .ensure(
                                "{\"policyDocument\":{DataProtectionPolicy}}",
                                "logs put-data-protection-policy --log-group-identifier {#name} "
                                    + "--policy-document {DataProtectionPolicy}"),
                        ]),
                    .unless(
                        "DataProtectionPolicy",
                        [
                            .line(
                                #"without select(.dataProtectionStatus=="ACTIVATED") "#
                                    + "logs delete-data-protection-policy --log-group-identifier {#name}")
                        ]),
                ],
                ref: ".logGroupName", attributes: ["Arn": ".arn"],
                drop: ["logs delete-log-group --log-group-name {#name}"],
                tags: .call(
                    option: "tags", asList: false, read: "logs list-tags-log-group --log-group-name {#name}",
                    path: ".tags"),
                name: .init(property: "LogGroupName", limit: 512),
                tagging: "logs tag-log-group --log-group-name {#name} --tags {#tags}"),
            CommandSet(
                type: "AWS::Logs::SubscriptionFilter",
                steps: [
                    .look(
                        "logs describe-subscription-filters --log-group-name {LogGroupName} "
                            + "--query subscriptionFilters[?filterName=='{#name}']|[0]"),
                    .put(
                        "logs put-subscription-filter --log-group-name {LogGroupName} --filter-name {#name} "
                            + "--filter-pattern {FilterPattern} --destination-arn {DestinationArn} --role-arn {RoleArn?} "
                            + "--distribution {Distribution?}"),
                ],
                ref: "{#name}",
                drop: ["logs delete-subscription-filter --log-group-name {LogGroupName} --filter-name {#name}"],
                name: .init(property: "FilterName", limit: 512)),
            CommandSet(
                type: "AWS::CloudWatch::Alarm",
                steps: [
                    .look("cloudwatch describe-alarms --alarm-names {#name} --query MetricAlarms[0]"),
                    .make("cloudwatch put-metric-alarm {*}"),
                    .keep("cloudwatch put-metric-alarm", except: ["tags"]),
                ],
                ref: ".AlarmName", attributes: ["Arn": ".AlarmArn"],
                drop: ["cloudwatch delete-alarms --alarm-names {#name}"],
                tags: .call(
                    option: "tags", asList: true, read: "cloudwatch list-tags-for-resource --resource-arn {.AlarmArn}",
                    path: ".Tags"), name: .init(property: "AlarmName", limit: 255),
                renamed: ["OKActions": "ok-actions"],
                tagging: "cloudwatch tag-resource --resource-arn {.AlarmArn} --tags {#tags}"),
            CommandSet(
                type: "AWS::CloudWatch::Dashboard",
                steps: [
                    .look("cloudwatch get-dashboard --dashboard-name {#name}"),
                    .put("cloudwatch put-dashboard --dashboard-name {#name} --dashboard-body {DashboardBody}"),
                ],
                ref: "{#name}", drop: ["cloudwatch delete-dashboards --dashboard-names {#name}"],
                name: .init(property: "DashboardName", limit: 255)),
        ]
    }
}
