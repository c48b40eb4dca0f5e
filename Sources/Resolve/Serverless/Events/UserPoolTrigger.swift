import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cognitoUserPool:` as a trigger of a Cognito user pool; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: CognitoUserPoolEventSpec, of function: FunctionSpec) -> UserPoolTrigger? {
        nil
    }
}
