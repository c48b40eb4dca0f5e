// AWS CLI Command Reference, `route53` and `wafv2`.
extension CommandTable {
    static var edge: [CommandSet] {
        [
            CommandSet(
                type: "AWS::Route53::RecordSet",
                steps: [
                    .line("hosted_zone {HostedZoneId|} {HostedZoneName|}"),
                    .look(
                        "route53 list-resource-record-sets --hosted-zone-id {$zone} --query "
                            + "ResourceRecordSets[?Type=='{Type}'&&(Name=='{Name}'||Name=='{Name}.')"
                            + "&&not_null(SetIdentifier,'')=='{SetIdentifier|}']|[0]"),
                    .line("put_record {$zone} {*json}"),
                ],
                ref: "{Name}",
                drop: ["$ hosted_zone {HostedZoneId|} {HostedZoneName|}", "$ drop_record {$zone}"]),
            CommandSet(
                type: "AWS::Route53::HealthCheck",
                steps: [
                    .look(
                        "route53 list-health-checks --query HealthChecks[?starts_with(CallerReference,'{#mark}-')]|[0]"),
                    .line("now=$(date +%s)"),
                    .make("route53 create-health-check --caller-reference {#mark}-{$now} {*}"),
                    .line("keep_health_check {.Id} {HealthCheckConfig}"),
                ],
                ref: ".Id", attributes: ["HealthCheckId": ".Id"],
                drop: ["route53 delete-health-check --health-check-id {.Id}"],
                tags: .call(
                    option: "", asList: true,
                    read: "route53 list-tags-for-resource --resource-type healthcheck --resource-id {.Id}",
                    path: ".ResourceTagSet.Tags"),
                unsupported: ["HealthCheckTags"],
                tagging:
                    "route53 change-tags-for-resource --resource-type healthcheck --resource-id {.Id} --add-tags {#tags}"
            ),
            CommandSet(
                type: "AWS::WAFv2::WebACL",
                steps: [
                    .look("wafv2 list-web-acls --scope {Scope} --query WebACLs[?Name=='{#name}']|[0]"),
                    .line("web_acl {Scope}"),
                    .make("wafv2 create-web-acl {*}"),
                    .line("web_acl {Scope}"),
                    .keep("wafv2 update-web-acl --id {.Id} --lock-token {.LockToken}", except: ["tags"]),
                    .line("web_acl {Scope}"),
                ],
                ref: "{#name}|{.Id}|{Scope}", attributes: ["Arn": ".ARN", "Id": ".Id"],
                drop: [
                    "wafv2 delete-web-acl --name {#name} --scope {Scope} --id {.Id} --lock-token {.LockToken}"
                ],
                tags: .call(
                    option: "tags", asList: true, read: "wafv2 list-tags-for-resource --resource-arn {.ARN}",
                    path: ".TagInfoForResource.TagList"),
                name: .init(property: "Name", limit: 128),
                tagging: "wafv2 tag-resource --resource-arn {.ARN} --tags {#tags}"),
            CommandSet(
                type: "AWS::WAFv2::WebACLAssociation",
                steps: [
                    .look("wafv2 get-web-acl-for-resource --resource-arn {ResourceArn} --query WebACL"),
                    .ensure(
                        "{\"ARN\":\"{WebACLArn}\"}",
                        "wafv2 associate-web-acl --web-acl-arn {WebACLArn} --resource-arn {ResourceArn}"),
                ],
                ref: "{#id}", drop: ["wafv2 disassociate-web-acl --resource-arn {ResourceArn}"]),
        ]
    }
}
