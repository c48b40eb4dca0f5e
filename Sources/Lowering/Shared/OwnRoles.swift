import CloudFormation
import Model
import Tree

// Roles that are made for one function alone.
extension Lowering {
    mutating func lowerOwnRole(of function: Function) {
        guard let role = function.permissions.ownRole else { return }
        ownStatements[function.key] = logStatements(of: function) + role.statements
        let managed = role.managedPolicies + (role.managesNetworkInterfaces ? [Self.networkPolicy] : [])
        graph[Naming.ownRole(function.key)] = Resource(
            "AWS::IAM::Role",
            [
                "AssumeRolePolicyDocument": [
                    "Version": "2012-10-17",
                    "Statement": [
                        [
                            "Effect": "Allow", "Principal": ["Service": ["lambda.amazonaws.com"]],
                            "Action": ["sts:AssumeRole"],
                        ]
                    ],
                ],
                "Policies": [],
                "Path": role.path,
                "PermissionsBoundary": role.permissionsBoundary,
                "ManagedPolicyArns": managed.isEmpty ? nil : Node(managed),
                "Tags": service.tags.map { tagList($0) },
            ], origin: role.origin)
    }

    /// Writes the policies once everything has added what it needs.
    mutating func finishOwnRoles() {
        for function in service.functions {
            guard let statements = ownStatements[function.key] else { continue }
            let id = Naming.ownRole(function.key)
            graph[id]?.properties["Policies"] =
                statements.isEmpty
                ? nil
                : [["PolicyName": "own", "PolicyDocument": ["Version": "2012-10-17", "Statement": Node(statements)]]]
        }
    }

    /// Lets a function do what a statement says: through its own role where it has one, else through the shared one.
    mutating func allow(_ statement: Node, for function: Function) {
        if ownStatements[function.key] != nil {
            ownStatements[function.key]?.append(statement)
        } else {
            allow(statement)
        }
    }

    /// The same, unless an equal statement is there.
    mutating func allowOnce(_ statement: Node, for function: Function) {
        if let own = ownStatements[function.key] {
            if !own.contains(statement) { ownStatements[function.key]?.append(statement) }
        } else {
            allowOnce(statement)
        }
    }

    /// The function's own log group and no other.
    private func logStatements(of function: Function) -> [Node] {
        guard function.logs.isEnabled else { return [] }
        return [
            [
                "Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": [Self.logARN(logGroupName(of: function), ":*")],
            ]
        ]
    }
}
