import RuntimeConfig
import Tree

extension Exchange {
    /// Lets the caller of a REST API in, or refuses: the resource policy first, then what the method asks for
    /// ("How API Gateway resource policies affect authorization workflow").
    mutating func authorize() async throws(Refusal) {
        guard let route else { return }
        switch route.authorization {
        case .none: break
        case .iam: try authorizeWithSignature()
        case .custom: try await authorizeWithFunction(route)
        case .cognito, .jwt: try await authorizeWithToken(route)
        }
        try checkResourcePolicy(isAuthorized: route.authorization != .none)
    }

    /// A deny of the resource policy always counts. An allow is needed where nothing else lets callers in.
    func checkResourcePolicy(isAuthorized: Bool) throws(Refusal) {
        guard let policy = config.policy else { return }
        switch Policy(policy).judgement(of: policyRequest(methodARN)) {
        case .denied: throw .denied(explicitly: true)
        case .allowed: return
        case .none: if !isAuthorized { throw .denied(explicitly: false) }
        }
    }

    func policyRequest(_ arn: String) -> Policy.Request {
        Policy.Request(
            action: "execute-api:Invoke", resource: arn,
            keys: [
                "aws:sourceip": request.sourceIP, "aws:useragent": userAgent ?? "",
                "aws:securetransport": request.scheme == "https" ? "true" : "false",
            ])
    }
}

extension Refusal {
    static func denied(explicitly: Bool) -> Refusal {
        Refusal(
            .accessDenied,
            message: "User is not authorized to access this resource" + (explicitly ? " with an explicit deny" : ""))
    }
}
