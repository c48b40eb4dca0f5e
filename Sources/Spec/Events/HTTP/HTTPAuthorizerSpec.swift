import Tree

/// `authorizer:` of an `http` event.
package struct HTTPAuthorizerSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var arn: Node?
    package var authorizerId: Node?
    package var type: Node?
    package var identitySource: Node?
    package var identityValidationExpression: Node?
    package var resultTtlInSeconds: Node?
    package var claims: Node?
    package var scopes: Node?
    package var managedExternally: Node?

    package init() {}

    /// A function's name, an ARN, `aws_iam`, or the object.
    static let reference: Schema = .anyOf([.string, schema])

    package static let table = Table<Self>(
        "authorizer", "Who decides whether a caller may call.",
        [
            Field("name", \.name, .string, "A function of this service, or a name for what `arn` names."),
            Field("arn", \.arn, .arn, "ARN of a function or of a Cognito user pool."),
            Field("authorizerId", \.authorizerId, .instruction, "Id of an authorizer that exists already."),
            Field(
                "type", \.type, .words("token", "cognito_user_pools", "request", "aws_iam", "custom"),
                "`token` (default), `request`, `cognito_user_pools` or `aws_iam`."),
            Field(
                "identitySource", \.identitySource, .string,
                "Where the identity is. Default `method.request.header.Authorization`."),
            Field(
                "identityValidationExpression", \.identityValidationExpression, .string,
                "Regular expression that a token has to match to be judged at all."),
            Field(
                "resultTtlInSeconds", \.resultTtlInSeconds, .integer(0...3600),
                "Seconds for which a judgement is remembered, at most 3,600. Default 300."),
            Field(
                "claims", \.claims, .list(.string),
                "Claims of the user pool that the function gets, with the `lambda` integration."),
            Field(
                "scopes", \.scopes, .list(.anyOf([.string, .instruction])),
                "Scopes of which a Cognito access token needs one."),
            Field(
                "managedExternally", \.managedExternally, .boolean,
                "Whether somebody else lets API Gateway call the function."),
        ])
}
