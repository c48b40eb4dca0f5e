import Tree

/// `cognitoUserPool:` among a function's events: a trigger of a Cognito user pool.
package struct CognitoUserPoolEventSpec: SpecObject {
    package var node = Node.null
    package var pool: Expr<String>?
    package var trigger: Expr<String>?
    package var existing: Expr<Bool>?
    package var forceDeploy: Expr<Bool>?
    package var kmsKeyId: Node?
    package var lambdaVersion: Expr<String>?

    package init() {}

    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
    }

    package static let table = Table<Self>(
        "cognitoUserPool", "A trigger of a Cognito user pool.",
        [
            Field(
                "pool", \.pool,
                .string(
                    StringRule(
                        pattern: Pattern("^[\\w\\s+=,.@-]+$", "letters, digits, blanks and `_ + = , . @ -`") { text in
                            !text.isEmpty
                                && text.unicodeScalars.allSatisfy {
                                    $0.properties.isWhitespace
                                        || $0.isASCII
                                            && (UInt8($0.value).isLetter || UInt8($0.value).isDigit
                                                || "_+=,.@-".unicodeScalars.contains($0))
                                }
                        }, maxLength: 128)), required: true, "Name of the user pool."),
            Field(
                "trigger", \.trigger,
                .values(
                    "PreSignUp", "PostConfirmation", "PreAuthentication", "PostAuthentication", "PreTokenGeneration",
                    "CustomMessage", "DefineAuthChallenge", "CreateAuthChallenge", "VerifyAuthChallengeResponse",
                    "UserMigration", "CustomSMSSender", "CustomEmailSender"), required: true,
                "When the pool calls the function."),
            Field(
                "existing", \.existing, .boolean,
                "Whether the pool is there already. Then a function of gwc sets its triggers."),
            Field(
                "forceDeploy", \.forceDeploy, .boolean,
                "Whether to set an existing pool's triggers anew whenever the function changes."),
            Field(
                "kmsKeyId", \.kmsKeyId, .kmsKey,
                "Key that codes are encrypted with; required for `CustomSMSSender` and `CustomEmailSender`."),
            Field(
                "lambdaVersion", \.lambdaVersion, .values("V1_0", "V2_0", "V3_0"),
                "Version of the event: `V1_0` for the custom senders, `V1_0` to `V3_0` for `PreTokenGeneration`."),
        ])
}
