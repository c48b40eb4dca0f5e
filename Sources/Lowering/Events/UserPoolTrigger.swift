import CloudFormation
import Model
import Tree

extension Lowering {
    /// Triggers of user pools: those of this stack, then those that are there already.
    mutating func lowerUserPoolTriggers() {
        lowerNewUserPools()
        lowerExistingUserPools()
    }

    private mutating func lowerNewUserPools() {
        var pools: [(name: String, triggers: [(function: Function, trigger: UserPoolTrigger)])] = []
        var index: [String: Int] = [:]
        for (function, triggers) in functions(with: { $0.userPoolTrigger(isExisting: false) }) {
            for trigger in triggers {
                let position = index[trigger.pool] ?? pools.count
                if position == pools.count { pools.append((trigger.pool, [])) }
                index[trigger.pool] = position
                pools[position].triggers.append((function, trigger))
            }
        }
        for pool in pools { addUserPool(pool.name, pool.triggers) }
        for pool in pools {
            for (function, trigger) in pool.triggers { addPermission(of: function, trigger) }
        }
    }

    /// Pools whose names differ only in what a logical id cannot hold are one resource.
    private mutating func addUserPool(
        _ name: String, _ triggers: [(function: Function, trigger: UserPoolTrigger)]
    ) {
        let logicalID = userPool(name)
        var triggersByName = graph[logicalID]?.properties["LambdaConfig"] ?? [:]
        for (function, trigger) in triggers { set(trigger, of: function, in: &triggersByName) }
        graph[logicalID] = Resource(
            "AWS::Cognito::UserPool", ["UserPoolName": Node(name), "LambdaConfig": triggersByName],
            dependsOn: triggers.map { alias(of: $0.function) ?? Naming.lambda($0.function.key) },
            origin: triggers[0].trigger.origin)
    }

    private func set(_ trigger: UserPoolTrigger, of function: Function, in triggers: inout Node) {
        let target = target(of: function)
        if trigger.isCustomSender {
            triggers[trigger.source] = ["LambdaArn": target, "LambdaVersion": Node(trigger.version ?? "V1_0")]
            triggers["KMSKeyID"] = trigger.encryptionKey
        } else if let version = trigger.version {
            triggers["PreTokenGenerationConfig"] = ["LambdaArn": target, "LambdaVersion": Node(version)]
        } else {
            triggers[trigger.source] = target
        }
    }

    private mutating func addPermission(of function: Function, _ trigger: UserPoolTrigger) {
        let pool = userPool(trigger.pool)
        permitInvoke(
            Naming.permission(function.key, "\(pool)TriggerSource\(Naming.alphanumeric(trigger.source))"),
            of: function, by: "cognito-idp.amazonaws.com", source: .arn(pool))
    }

    private func userPool(_ name: String) -> String { "CognitoUserPool\(Naming.alphanumeric(name))" }

    /// Triggers of pools that are there already: a custom resource a function sets them.
    private mutating func lowerExistingUserPools() {
        var statements: [Node] = []
        var lastOfPool: [String: String] = [:]
        for (function, triggers) in functions(with: { $0.userPoolTrigger(isExisting: true) }) {
            let logicalID = "\(Naming.function(function.key))CustomCognitoUserPool1"
            var resource = customResource(function, triggers)
            // Two at a time would overwrite each other's triggers.
            if let last = lastOfPool.updateValue(logicalID, forKey: triggers[0].pool) {
                resource.dependsOn.append(last)
            }
            graph[logicalID] = resource
            statements += helperStatements(function, first: triggers[0])
        }
        guard !statements.isEmpty else { return }
        statements.append([
            "Effect": "Allow", "Resource": .sub("arn:${AWS::Partition}:iam::*:role/*"), "Action": ["iam:PassRole"],
        ])
        addCustomResource(.userPoolTriggers, iamStatements: statements)
    }

    private func customResource(_ function: Function, _ triggers: [UserPoolTrigger]) -> Resource {
        let kind = CustomResource.userPoolTriggers
        let configurations = triggers.map { trigger -> Node in
            [
                "Trigger": Node(trigger.source),
                "LambdaVersion": (trigger.version ?? (trigger.isCustomSender ? "V1_0" : nil)).map { Node($0) },
                "KMSKeyID": trigger.encryptionKey,
            ]
        }
        var properties: Node = [
            "ServiceToken": kind.serviceToken, "FunctionName": function.name,
            "UserPoolName": Node(triggers[0].pool), "UserPoolConfigs": Node(configurations),
        ]
        if triggers[0].isForced { properties["ForceDeploy"] = forcedDeployment(of: function, properties) }
        return Resource(
            body: [
                "Type": "Custom::CognitoUserPool", "Version": 1,
                "DependsOn": [Node(Naming.lambda(function.key)), Node(kind.functionLogicalID)],
                "Properties": properties,
            ], origin: triggers[0].origin)
    }

    private func helperStatements(_ function: Function, first: UserPoolTrigger) -> [Node] {
        let grant: Node? = first.encryptionKey.map {
            ["Effect": "Allow", "Resource": $0, "Action": ["kms:CreateGrant"]]
        }
        let pools: Node = [
            "Effect": "Allow", "Resource": "*",
            "Action": ["cognito-idp:ListUserPools", "cognito-idp:DescribeUserPool", "cognito-idp:UpdateUserPool"],
        ]
        let permissions: Node = [
            "Effect": "Allow",
            "Resource": ["Fn::Sub": function.name.enclosed(in: "arn:${AWS::Partition}:lambda:*:*:function:")],
            "Action": ["lambda:AddPermission", "lambda:RemovePermission"],
        ]
        return [grant, pools, permissions].compactMap { $0 }
    }
}

extension Trigger {
    fileprivate func userPoolTrigger(isExisting: Bool) -> UserPoolTrigger? {
        guard case .userPoolTrigger(let trigger) = self, trigger.isExisting == isExisting else { return nil }
        return trigger
    }
}
