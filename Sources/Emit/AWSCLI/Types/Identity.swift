// AWS CLI Command Reference, `iam`.
extension CommandTable {
    static var identity: [CommandSet] {
        [
            CommandSet(
                type: "AWS::IAM::Role",
                steps: [
                    .look("iam get-role --role-name {#name} --query Role"),
                    .make("iam create-role {*}", without: ["Policies", "ManagedPolicyArns"]),
                    .ensure(
                        "{\"AssumeRolePolicyDocument\":{AssumeRolePolicyDocument}}",
                        "iam update-assume-role-policy --role-name {#name} --policy-document {AssumeRolePolicyDocument}"
                    ),
                    .keep(
                        "iam update-role",
                        except: ["path", "assume-role-policy-document", "permissions-boundary", "tags"]),
                    .line("keep_boundary {#name} {PermissionsBoundary|}"),
                ],
                parts: [
                    .each(
                        "Policies",
                        [
                            .look("iam get-role-policy --role-name {#name} --policy-name {PolicyName}"),
                            .put(
                                "iam put-role-policy --role-name {#name} --policy-name {PolicyName} "
                                    + "--policy-document {PolicyDocument}"),
                        ]),
                    .each(
                        "ManagedPolicyArns",
                        [
                            .look(
                                "iam list-attached-role-policies --role-name {#name} "
                                    + "--query AttachedPolicies[?PolicyArn=='{@}']|[0]"),
                            .make("iam attach-role-policy --role-name {#name} --policy-arn {@}"),
                        ]),
                    .line("only_policies {#name} {Policies|[]} {ManagedPolicyArns|[]}"),
                ],
                ref: ".RoleName", attributes: ["Arn": ".Arn", "RoleId": ".RoleId"],
                drop: ["$ empty_role {#name}", "iam delete-role --role-name {#name}"],
                tags: .list(option: "tags", path: ".Tags"), name: .init(property: "RoleName"),
                tagging: "iam tag-role --role-name {#name} --tags {#tags}"),
            CommandSet(
                type: "AWS::IAM::ManagedPolicy",
                steps: [
                    .look(
                        "iam get-policy --policy-arn arn:{#partition}:iam::{#account}:policy{Path|/}{#name} --query Policy"
                    ),
                    .make(
                        "iam create-policy {*}", without: ["Roles", "Users", "Groups"]),
                    .line("keep_policy {PolicyDocument}"),
                ],
                parts: [
                    .line("policy={.Arn}"),
                    .each(
                        "Roles",
                        [
                            .look(
                                "iam list-attached-role-policies --role-name {@} "
                                    + "--query AttachedPolicies[?PolicyArn=='{$policy}']|[0]"),
                            .make("iam attach-role-policy --role-name {@} --policy-arn {$policy}"),
                        ]),
                ],
                ref: ".Arn", drop: ["$ empty_policy {.Arn}", "iam delete-policy --policy-arn {.Arn}"],
                tags: .list(option: "tags", path: ".Tags"), name: .init(property: "ManagedPolicyName", limit: 128),
                renamed: ["ManagedPolicyName": "policy-name"], unsupported: ["Users", "Groups"],
                tagging: "iam tag-policy --policy-arn {.Arn} --tags {#tags}"),
            CommandSet(
                type: "AWS::IAM::Policy",
                steps: [
                    .each(
                        "Roles",
                        [
                            .look("iam get-role-policy --role-name {@} --policy-name {^PolicyName}"),
                            .put(
                                "iam put-role-policy --role-name {@} --policy-name {^PolicyName} "
                                    + "--policy-document {^PolicyDocument}"),
                        ])
                ],
                ref: "{#id}", drop: [], unsupported: ["Users", "Groups"]),
        ]
    }
}
