import Model
import Spec
import Tree

extension Resolver {
    /// `url:` of a function; `nil` when it has none.
    func functionURL(of function: FunctionSpec) -> FunctionURL? {
        guard let node = function.url?.ifTruthy else { return nil }
        let spec = FunctionURLSpec(node)
        var url = FunctionURL()
        url.isSigned = spec?.authorizer?.literal == "aws_iam"
        url.streams = spec?.invokeMode?.literal == "RESPONSE_STREAM"
        url.cors = spec?.cors?.ifTruthy.map(cors)
        return url
    }

    /// Defaults are open to every page; a null takes one away.
    private func cors(_ node: Node) -> FunctionURL.CORS {
        let spec = FunctionURLCORSSpec(node)
        var cors = FunctionURL.CORS()
        cors.allowCredentials = spec?.allowCredentials?.isTruthy ?? false
        cors.headers = list(spec?.allowedHeaders, default: Self.defaultHeaders)
        cors.methods = list(spec?.allowedMethods, default: ["*"])
        cors.origins = list(spec?.allowedOrigins, default: ["*"])
        cors.exposedHeaders = spec?.exposedResponseHeaders?.ifTruthy.map(unique)
        cors.maxAge = spec?.maxAge
        return cors
    }

    private static let defaultHeaders: [Node] = [
        "Content-Type", "X-Amz-Date", "Authorization", "X-Api-Key", "X-Amz-Security-Token", "X-Amzn-Trace-Id",
    ]

    private func list(_ node: Node?, default values: [Node]) -> [Node]? {
        guard let node else { return values }
        return node.isNull ? nil : node.isTruthy ? unique(node) : values
    }

    private func unique(_ node: Node) -> [Node] { (node.list ?? [node]).eachOnce }
}
