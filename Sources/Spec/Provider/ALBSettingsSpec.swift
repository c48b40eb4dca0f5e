import Tree

/// `provider.alb:` of a service.
package struct ALBSettingsSpec: SpecObject {
    package var node = Node.null
    package var targetGroupPrefix: Node?
    package var authorizers: Keyed<ALBAuthorizerSpec>?

    package init() {}

    package static let table = Table<Self>(
        "alb", "Settings of the events of Application Load Balancers.",
        [
            Field(
                "targetGroupPrefix", \.targetGroupPrefix, .string(StringRule(maxLength: 16)),
                "Beginning of the names of the target groups, at most 16 characters."),
            Field(
                "authorizers", \.authorizers, .map(ALBAuthorizerSpec.schema),
                "Who lets requests pass, by the names that events use."),
        ])
}

/// One authorizer below `provider.alb.authorizers`.
package struct ALBAuthorizerSpec: SpecObject {
    package var node = Node.null
    package var type: Node?
    package var userPoolArn: Node?
    package var userPoolClientId: Node?
    package var userPoolDomain: Node?
    package var authorizationEndpoint: Node?
    package var clientId: Node?
    package var clientSecret: Node?
    package var issuer: Node?
    package var tokenEndpoint: Node?
    package var userInfoEndpoint: Node?
    package var onUnauthenticatedRequest: Node?
    package var requestExtraParams: Node?
    package var scope: Node?
    package var sessionCookieName: Node?
    package var sessionTimeout: Node?

    package init() {}

    package static let schema: Schema = .anyOf([.object(openID), .object(cognito)])

    package static let table = Table<Self>(
        "alb authorizer", "Who lets requests pass at a load balancer.",
        openIDFields + cognitoFields.dropFirst() + shared)

    private static let openID = Table<Self>(
        "oidc authorizer", "Signs callers in at an OpenID Connect provider.", openIDFields + shared)
    private static let cognito = Table<Self>(
        "cognito authorizer", "Signs callers in at a Cognito user pool.", cognitoFields + shared)

    private static let openIDFields: [Field<Self>] = [
        Field("type", \.type, .oneOf(["oidc"]), required: true, "`oidc`."),
        Field(
            "authorizationEndpoint", \.authorizationEndpoint, .address, required: true,
            "Address where callers sign in."),
        Field("clientId", \.clientId, .string, required: true, "Id of the load balancer at the provider."),
        Field("clientSecret", \.clientSecret, .string, "Its secret. Default the one that the rule has already."),
        Field("issuer", \.issuer, .address, required: true, "Address of the issuer of the tokens."),
        Field("tokenEndpoint", \.tokenEndpoint, .address, required: true, "Address that gives out tokens."),
        Field("userInfoEndpoint", \.userInfoEndpoint, .address, required: true, "Address that tells about callers."),
    ]

    private static let cognitoFields: [Field<Self>] = [
        Field("type", \.type, .oneOf(["cognito"]), required: true, "`cognito`."),
        Field("userPoolArn", \.userPoolArn, .arn, required: true, "ARN of the user pool."),
        Field("userPoolClientId", \.userPoolClientId, .string, required: true, "Id of the user pool's client."),
        Field("userPoolDomain", \.userPoolDomain, .string, required: true, "Domain of the user pool."),
    ]

    private static let shared: [Field<Self>] = [
        Field(
            "onUnauthenticatedRequest", \.onUnauthenticatedRequest, .values("allow", "authenticate", "deny"),
            "What happens to callers who have not signed in. Default `deny`."),
        Field(
            "requestExtraParams", \.requestExtraParams, .map(.string),
            "Parameters to add when callers are sent to sign in, at most 10."),
        Field("scope", \.scope, .string, "What is asked of the provider. AWS' default is `openid`."),
        Field("sessionCookieName", \.sessionCookieName, .string, "Name of the cookie that keeps a session."),
        Field("sessionTimeout", \.sessionTimeout, .integer(0...Int.max), "Seconds that a session lasts."),
    ]
}

extension Schema {
    /// An absolute address.
    static let address: Schema = .string(StringRule(pattern: .address))
}

extension Pattern {
    static let address = Pattern("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "an address such as `https://example.com`") {
        text in
        guard let colon = text.firstIndex(of: ":"), text.utf8.first?.isLetter == true else { return false }
        return text[..<colon].utf8.allSatisfy { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
            && text.index(after: colon) < text.endIndex && !text.hasBlank
    }
}
