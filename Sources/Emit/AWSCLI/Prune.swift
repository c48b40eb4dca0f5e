import CloudFormation
import Tree

/// What an earlier version of the spec had and this one has not.
///
/// What carries tags is found by them (`sweep`). Routes, methods, authorizers and their like have none; what is within an
/// API, a function or a usage plan of the service is the service's.
extension StepWriter {
    /// The types of what belongs to a resource of a type: in an order in which they can go, and whether that is at the
    /// end only, since a deployment or a stage still needs them.
    private static let within: [String: (early: [String], late: [String])] = [
        "AWS::ApiGateway::RestApi": (
            ["Method", "Resource", "Authorizer", "RequestValidator", "Model", "GatewayResponse"].map {
                "AWS::ApiGateway::\($0)"
            }, ["AWS::ApiGateway::Deployment"]
        ),
        "AWS::ApiGatewayV2::Api": (
            ["Route", "Integration", "Authorizer", "Model"].map { "AWS::ApiGatewayV2::\($0)" },
            ["AWS::ApiGatewayV2::Deployment"]
        ),
        "AWS::ApiGateway::UsagePlan": ([], ["AWS::ApiGateway::UsagePlanKey"]),
        "AWS::Lambda::Function": (
            [],
            ["EventSourceMapping", "Permission", "Url", "EventInvokeConfig", "Alias"].map { "AWS::Lambda::\($0)" }
        ),
        "AWS::Lambda::Alias": ([], ["AWS::Lambda::EventSourceMapping", "AWS::Lambda::Permission"]),
        "AWS::Cognito::UserPool": ([], ["AWS::Cognito::UserPoolClient"]),
    ]

    /// The line that says that the resource at hand is one of the spec's.
    mutating func own(_ siblings: CommandSet.Siblings, _ parent: String) throws(Inexpressible) -> String {
        let id = siblings.own ?? siblings.id
        let word =
            id.hasPrefix(".") ? ShellText(field: id) : try values.expand(id, scope) ?? ShellText("")
        return "own \(parent) \(word.word)"
    }

    /// The lines that remove what belongs to the resource and is none of the spec's.
    mutating func prunes(_ type: String) throws(Inexpressible) -> (early: [String], late: [String]) {
        guard let (early, late) = Self.within[type] else { return ([], []) }
        var lines: (early: [String], late: [String]) = ([], [])
        for child in early { lines.early.append(try prune(child)) }
        for child in late { lines.late.append(try prune(child)) }
        return lines
    }

    private mutating func prune(_ type: String) throws(Inexpressible) -> String {
        guard let child = CommandTable.byType[type], let siblings = child.siblings,
            let property = siblings.of ?? child.within
        else { return "" }
        var parent = scope
        parent.node = Node(Mapping([.init(property, Node.ref(id))]))
        parent.outer = parent.node
        let words = [ShellText(family)] + (try values.call(siblings.list, parent)) + [ShellText("--")]
        let isFunction = siblings.drop.hasPrefix("$ ")
        let drop = isFunction ? String(siblings.drop.dropFirst(2)) : "drop \(siblings.drop)"
        let all = words + (try values.call(drop, parent))
        return "prune \(ShellText.quoted(siblings.id)) \(all.map(\.word).joined(separator: " "))"
    }
}
