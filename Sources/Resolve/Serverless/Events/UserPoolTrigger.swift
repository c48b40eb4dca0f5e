import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cognitoUserPool:` as a trigger; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: CognitoUserPoolEventSpec, of function: FunctionSpec) -> UserPoolTrigger? {
        guard let pool = event.pool?.node.text, let source = event.trigger?.node.text else {
            diagnostics.error(
                "cognito-without-trigger", "the `cognitoUserPool` event needs a `pool` and a `trigger`",
                at: event.origin, help: "write `{ pool: <name>, trigger: PreSignUp }`")
            return nil
        }
        var trigger = UserPoolTrigger(
            pool: pool, source: source, isExisting: event.existing?.node.isTruthy ?? false,
            isForced: event.forceDeploy?.node.isTruthy ?? false, origin: event.origin)
        if refuseVersion(event.lambdaVersion?.node.ifTruthy, of: trigger) { return nil }
        trigger.version = event.lambdaVersion?.node.ifTruthy?.text
        guard trigger.isCustomSender else { return trigger }
        guard let key = event.kmsKeyId?.ifTruthy else {
            diagnostics.error(
                "cognito-without-key", "`\(source)` of `\(pool)` needs a key to encrypt the codes with",
                at: event.trigger?.origin ?? event.origin, help: "add `kmsKeyId` with the key's ARN")
            return nil
        }
        trigger.encryptionKey = key
        return trigger
    }

    private mutating func refuseVersion(_ version: Node?, of trigger: UserPoolTrigger) -> Bool {
        guard let version else { return false }
        let known =
            trigger.isCustomSender
            ? ["V1_0"] : trigger.source == "PreTokenGeneration" ? ["V1_0", "V2_0", "V3_0"] : []
        if let text = version.text, version.isUnknown || known.contains(text) { return false }
        diagnostics.error(
            "cognito-lambda-version", "`\(trigger.source)` has no version \(version.quoted)", at: version.origin,
            help: known.isEmpty
                ? "remove `lambdaVersion`; the custom senders and `PreTokenGeneration` have versions"
                : "use \(known.map { "`\($0)`" }.joined(separator: ", "))")
        return true
    }
}
