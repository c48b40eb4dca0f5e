import CloudFormation
import Model
import Tree

extension Lowering {
    /// The function's own address, who may call it, and the output that tells it.
    mutating func lowerURL(of function: Function) {
        guard let url = function.url else { return }
        let id = Naming.functionURL(function.key)
        graph[id] = Resource(
            "AWS::Lambda::Url",
            [
                "AuthType": url.isSigned ? "AWS_IAM" : "NONE",
                "TargetFunctionArn": target(of: function),
                "Cors": url.cors.map(Self.properties),
                "InvokeMode": url.streams ? "RESPONSE_STREAM" : nil,
            ], dependsOn: aliasDependency(of: function), origin: function.origin)
        graph.outputs[id] = ["Description": "Lambda Function URL", "Value": .getAtt(id, "FunctionUrl")]
        if !url.isSigned { permitEverybody(to: function) }
    }

    private static func properties(of cors: FunctionURL.CORS) -> Node {
        [
            "AllowCredentials": cors.allowCredentials ? true : nil,
            "AllowHeaders": cors.headers.map { Node($0) },
            "AllowMethods": cors.methods.map { Node($0) },
            "AllowOrigins": cors.origins.map { Node($0) },
            "ExposeHeaders": cors.exposedHeaders.map { Node($0) },
            "MaxAge": cors.maxAge,
        ]
    }

    private mutating func permitEverybody(to function: Function) {
        let parts: [(suffix: String, action: String, key: String, value: Node)] = [
            ("FnUrl", "lambda:InvokeFunctionUrl", "FunctionUrlAuthType", "NONE"),
            ("Fn", "lambda:InvokeFunction", "InvokedViaFunctionUrl", true),
        ]
        for part in parts {
            var properties: Node = [
                "FunctionName": target(of: function), "Action": Node(part.action), "Principal": "*",
            ]
            properties[part.key] = part.value
            graph[Naming.permission(function.key, part.suffix)] = Resource(
                "AWS::Lambda::Permission", properties, dependsOn: aliasDependency(of: function),
                origin: function.origin)
        }
    }
}
