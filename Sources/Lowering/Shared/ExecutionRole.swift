import CloudFormation
import Model
import Tree

/// The shared execution role under way: functions and events add to it, and it is written when all have.
struct SharedRole {
    static let logicalID = "IamRoleLambdaExecution"

    /// Statements of its one policy, in the order of the template. An event that keeps a statement of its own for all
    /// its functions changes it here.
    var statements: [Node]
    var managedPolicies: [Node]
    /// Services that may take the role.
    var trustedServices: [Node] = ["lambda.amazonaws.com"]
    /// So many statements at the front are told apart; these they are.
    private var distinct = 0
    private var known: Set<Node> = []

    fileprivate init(statements: [Node], managedPolicies: [Node]) {
        self.statements = statements
        self.managedPolicies = managedPolicies
    }

    /// Adds a statement as the framework's union does: of equal ones the first stays, whoever wrote them.
    fileprivate mutating func allowOnce(_ statement: Node) {
        let added = statements[distinct...] + [statement]
        statements.removeSubrange(distinct...)
        statements += added.filter { known.insert($0).inserted }
        distinct = statements.count
    }
}

extension Lowering {
    /// Lets the shared role do what the statement says. Without a shared role nothing happens: the author's roles are the
    /// author's affair.
    mutating func allow(_ statement: Node) { sharedRole?.statements.append(statement) }

    /// The same, unless an equal statement is there.
    mutating func allowOnce(_ statement: Node) { sharedRole?.allowOnce(statement) }

    /// Puts the shared role into the graph, without what functions and events will add.
    mutating func lowerExecutionRole() {
        guard let role = service.executionRole else { return }
        sharedRole = SharedRole(
            statements: logStatements() + role.statements,
            managedPolicies: role.managedPolicies + (role.managesNetworkInterfaces ? [Self.networkPolicy] : []))
        graph[SharedRole.logicalID] = Resource("AWS::IAM::Role", properties(of: role), origin: role.origin)
    }

    /// Writes what has been added to the shared role.
    mutating func finishExecutionRole() {
        guard let sharedRole, let role = service.executionRole else { return }
        graph[SharedRole.logicalID]?.properties["Policies"] = [
            [
                "PolicyName": .join("-", [Node(service.name), Node(service.stage), "lambda"]),
                "PolicyDocument": ["Version": "2012-10-17", "Statement": Node(sharedRole.statements)],
            ]
        ]
        graph[SharedRole.logicalID]?.properties["AssumeRolePolicyDocument"] = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": Node(sharedRole.trustedServices)],
                    "Action": ["sts:AssumeRole"],
                ]
            ],
        ]
        if !sharedRole.managedPolicies.isEmpty {
            graph[SharedRole.logicalID]?.properties["ManagedPolicyArns"] = Node(sharedRole.managedPolicies)
        }
        graph[SharedRole.logicalID]?.origin = role.origin
    }

    private func properties(of role: ExecutionRole) -> Node {
        [
            "AssumeRolePolicyDocument": [:],
            "Policies": [],
            "Path": role.path,
            "RoleName": role.name
                ?? .join("-", [Node(service.name), Node(service.stage), .region, "lambdaRole"]),
            "Tags": role.tags.map { tagList($0) },
            "PermissionsBoundary": role.permissionsBoundary,
        ]
    }

    static let networkPolicy: Node = .join(
        "", ["arn:", .partition, ":iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"])
}

// The right to write logs.
extension Lowering {
    /// Two statements on the log groups: functions with names of their own first, one by one, then all the others by the
    /// beginning that their names share; and a third one that takes it from those that shall not log.
    private func logStatements() -> [Node] {
        let prefix = "\(service.name)-\(service.stage)"
        let isShared = { (function: Function) in (function.name.string ?? "").hasPrefix(prefix) }
        var groups = service.functions.filter { $0.logs.isEnabled && !isShared($0) }.map { logGroupName(of: $0) }
        let shares = service.functions.contains { $0.logs.isEnabled && isShared($0) }
        if shares { groups.append(Node("/aws/lambda/\(prefix)*")) }
        var statements = [
            allowLogs(["logs:CreateLogStream", "logs:CreateLogGroup", "logs:TagResource"], groups, ":*"),
            allowLogs(["logs:PutLogEvents"], groups, ":*:*"),
        ]
        let silent = service.functions.filter { !$0.logs.isEnabled && isShared($0) }
        if shares, !silent.isEmpty {
            statements.append([
                "Effect": "Deny", "Action": "logs:PutLogEvents",
                "Resource": Node(silent.map { Self.logARN(logGroupName(of: $0), ":*") }),
            ])
        }
        return statements
    }

    private func allowLogs(_ actions: [Node], _ groups: [Node], _ streams: String) -> Node {
        ["Effect": "Allow", "Action": Node(actions), "Resource": Node(groups.map { Self.logARN($0, streams) })]
    }

    /// ARN of streams of a log group; `streams` follows the group's name.
    static func logARN(_ group: Node, _ streams: String) -> Node {
        let place = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:"
        return ["Fn::Sub": group.enclosed(in: place, streams)]
    }

    /// `/aws/lambda/<name>`.
    func logGroupName(of function: Function) -> Node { function.name.enclosed(in: "/aws/lambda/") }
}
