import Tree

/// One authorizer below `provider.httpApi.authorizers`.
package struct HTTPAPIAuthorizerSpec: SpecObject {
    package var node = Node.null
    package var type: Node?
    package var name: Node?
    package var identitySource: Node?
    package var issuerUrl: Node?
    package var audience: Node?
    package var functionName: Node?
    package var functionArn: Node?
    package var managedExternally: Node?
    package var resultTtlInSeconds: Node?
    package var enableSimpleResponses: Node?
    package var payloadVersion: Node?

    package init() {}

    package static let schema: Schema = .anyOf([.object(tokens), .object(requests)])

    package static let table = Table<Self>(
        "httpApi authorizer", "What decides about requests of the HTTP API.",
        tokens.fields + requests.fields.filter { tokens.key($0.key.name) == nil })

    private static let one: Schema = .instruction
    private static let oneOrMore: Schema = .anyOf([.instruction, .list(.instruction)])

    /// Judges by JSON Web Tokens.
    package static let tokens = Table<Self>(
        "jwt authorizer", "Lets requests pass that have a JSON Web Token of an issuer.",
        [
            Field("type", \.type, .oneOf(["jwt"]), "`jwt`, the default."),
            Field("name", \.name, .string, "Name of the authorizer. Default its key."),
            Field(
                "identitySource", \.identitySource, one, required: true,
                "Where the token is, such as `$request.header.Authorization`."),
            Field("issuerUrl", \.issuerUrl, one, required: true, "Address of the issuer of the tokens."),
            Field("audience", \.audience, oneOrMore, required: true, "Audiences of which a token has to name one."),
        ])

    /// Asks a function.
    package static let requests = Table<Self>(
        "request authorizer", "Asks a function about every request.", others: .any,
        [
            Field("type", \.type, .oneOf(["request"]), required: true, "`request`."),
            Field("name", \.name, .string, "Name of the authorizer. Default its key."),
            Field("functionName", \.functionName, .string, "Key of the function of this service that decides."),
            Field("functionArn", \.functionArn, one, "ARN of the function of elsewhere that decides."),
            Field(
                "managedExternally", \.managedExternally, .boolean,
                "Whether somebody else lets API Gateway call the function. Default `false`."),
            Field(
                "resultTtlInSeconds", \.resultTtlInSeconds, .integer(0...3600),
                "Seconds for which a decision holds, 0 to 3600; needs `identitySource`."),
            Field(
                "enableSimpleResponses", \.enableSimpleResponses, .boolean,
                "Whether the function answers yes or no instead of with a policy."),
            Field(
                "payloadVersion", \.payloadVersion, .payloadFormat,
                "Format of the function's event, `1.0` or `2.0`. Default `2.0`."),
            Field(
                "identitySource", \.identitySource, oneOrMore,
                "What has to be in a request, and tells requests apart in the cache."),
        ])
}
