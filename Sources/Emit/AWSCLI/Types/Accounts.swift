// AWS CLI Command Reference, `cognito-idp` and `elbv2`.
extension CommandTable {
    static var accounts: [CommandSet] {
        [
            CommandSet(
                type: "AWS::Cognito::UserPool",
                steps: [
                    .look("cognito-idp list-user-pools --max-results 60 --query UserPools[?Name=='{#name}']|[0]"),
                    .line("user_pool"),
                    .make("cognito-idp create-user-pool {*}", without: ["UserPoolTags"]),
                    .line("user_pool"),
                    .keep(
                        "cognito-idp update-user-pool --user-pool-id {.Id}",
                        except: [
                            "pool-name", "schema", "username-attributes", "alias-attributes", "username-configuration",
                        ]),
                    .line("user_pool"),
                ],
                ref: ".Id",
                attributes: [
                    "Arn": ".Arn", "UserPoolId": ".Id",
                    "ProviderName": "cognito-idp.{#region}.{#suffix}/{.Id}",
                    "ProviderURL": "https://cognito-idp.{#region}.{#suffix}/{.Id}",
                ],
                drop: ["cognito-idp delete-user-pool --user-pool-id {.Id}"],
                tags: .call(
                    option: "user-pool-tags", asList: false,
                    read: "cognito-idp describe-user-pool --user-pool-id {.Id}", path: ".UserPool.UserPoolTags"),
                name: .init(property: "UserPoolName", limit: 128), holdsData: true,
                renamed: ["UserPoolName": "pool-name"],
                tagging: "cognito-idp tag-resource --resource-arn {.Arn} --tags {#tags}"),
            CommandSet(
                type: "AWS::Cognito::UserPoolClient",
                steps: [
                    .look(
                        "cognito-idp list-user-pool-clients --user-pool-id {UserPoolId} "
                            + "--query UserPoolClients[?ClientName=='{#name}']|[0]"),
                    .line("user_pool_client"),
                    .make("cognito-idp create-user-pool-client {*}"),
                    .line("user_pool_client"),
                    .keep(
                        "cognito-idp update-user-pool-client --client-id {.ClientId}", except: ["generate-secret"]),
                ],
                ref: ".ClientId", attributes: ["ClientId": ".ClientId"],
                drop: ["cognito-idp delete-user-pool-client --user-pool-id {UserPoolId} --client-id {.ClientId}"],
                within: "UserPoolId", name: .init(property: "ClientName", limit: 128),
                siblings: .init(
                    id: ".ClientId",
                    list: "cognito-idp list-user-pool-clients --user-pool-id {UserPoolId} "
                        + "--query UserPoolClients[?starts_with(ClientName,'{#stack}-')]",
                    drop: "cognito-idp delete-user-pool-client --user-pool-id {UserPoolId} --client-id")),
            CommandSet(
                type: "AWS::ElasticLoadBalancingV2::TargetGroup",
                steps: [
                    .look("elbv2 describe-target-groups --names {#name} --query TargetGroups[0]"),
                    .make("elbv2 create-target-group {*}", without: ["Targets", "TargetGroupAttributes"]),
                    .keep(
                        "elbv2 modify-target-group --target-group-arn {.TargetGroupArn}",
                        except: [
                            "name", "protocol", "port", "vpc-id", "target-type", "protocol-version", "ip-address-type",
                            "tags",
                        ]),
                ],
                parts: [
                    .line("group={.TargetGroupArn}"),
                    .each(
                        "TargetGroupAttributes",
                        [
                            .look(
                                "elbv2 describe-target-group-attributes --target-group-arn {$group} "
                                    + "--query Attributes[?Key=='{Key}']|[0]"),
                            .ensure(
                                "{@}",
                                "elbv2 modify-target-group-attributes --target-group-arn {$group} --attributes [{@}]"),
                        ]),
                    .each(
                        "Targets",
                        [
                            .look(
                                "elbv2 describe-target-health --target-group-arn {$group} "
                                    + "--query TargetHealthDescriptions[?Target.Id=='{Id}']|[0]"),
                            .make("elbv2 register-targets --target-group-arn {$group} --targets [{@}]"),
                        ]),
                ],
                ref: ".TargetGroupArn",
                attributes: ["TargetGroupArn": ".TargetGroupArn", "TargetGroupName": ".TargetGroupName"],
                drop: ["elbv2 delete-target-group --target-group-arn {.TargetGroupArn}"],
                tags: .call(
                    option: "tags", asList: true, read: "elbv2 describe-tags --resource-arns {.TargetGroupArn}",
                    path: ".TagDescriptions[0].Tags"),
                name: .init(property: "Name", limit: 32),
                tagging: "elbv2 add-tags --resource-arns {.TargetGroupArn} --tags {#tags}"),
            CommandSet(
                type: "AWS::ElasticLoadBalancingV2::ListenerRule",
                steps: [
                    .look(
                        "elbv2 describe-rules --listener-arn {ListenerArn} --query Rules[?Priority=='{Priority}']|[0]"),
                    .make("elbv2 create-rule {*}"),
                    .keep(
                        "elbv2 modify-rule --rule-arn {.RuleArn}", except: ["listener-arn", "priority", "tags"]),
                ],
                ref: ".RuleArn", attributes: ["RuleArn": ".RuleArn"],
                drop: ["elbv2 delete-rule --rule-arn {.RuleArn}"],
                tags: .call(
                    option: "tags", asList: true, read: "elbv2 describe-tags --resource-arns {.RuleArn}",
                    path: ".TagDescriptions[0].Tags"),
                tagging: "elbv2 add-tags --resource-arns {.RuleArn} --tags {#tags}"),
        ]
    }
}
