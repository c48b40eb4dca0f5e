import Tree

/// `iam:` of a function: a role of its own, with these rights only.
package struct FunctionIAMSpec: SpecObject {
    package var node = Node.null
    package var statements: Node?
    package var allow: Node?
    package var assume: Node?
    package var managedPolicies: Node?
    package var boundary: Node?
    package var path: Node?

    package init() {}

    package static let table = Table<Self>(
        "function's role", "A role of the function's own, with these rights only and the right to write its log.",
        [
            Field(
                "statements", \.statements, .list(.map(.any)),
                "Statements of an IAM policy, or short forms `allow: { dynamodb: read, table: !Ref Table }`."),
            Field("allow", \.allow, .anyOf([.list(.map(.any)), .map(.any)]), "Short forms, one or several."),
            Field("assume", \.assume, .anyOf([.list(.any), .instruction]), "ARNs of roles that it may take."),
            Field("managedPolicies", \.managedPolicies, .list(.arn), "ARNs of policies to attach."),
            Field("boundary", \.boundary, .arn, "ARN of the policy that limits the role."),
            Field("path", \.path, .string(StringRule(pattern: .rolePath)), "Its path. Default `/`."),
        ])
}
