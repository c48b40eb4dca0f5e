import CloudFormation
import Model
import Tree

extension Lowering {
    /// The order in which the framework grants delivery to destinations: it goes on at once with functions that publish
    /// no version, and waits for the digest of an archive with the others.
    var inDeliveryOrder: [Function] {
        let functions = service.functions.filter { $0.asynchronous != nil }
        let rank = { (function: Function) -> Int in
            if case .image = function.code { return 1 }
            return function.versioning.publishes ? 2 : 0
        }
        return (0...2).flatMap { wanted in functions.filter { rank($0) == wanted } }
    }

    /// How asynchronous events of a function are dealt with.
    mutating func lowerAsynchronousInvocation(of function: Function) {
        guard let invocation = function.asynchronous else { return }
        var resource = Resource(
            "AWS::Lambda::EventInvokeConfig",
            [
                "FunctionName": .ref(Naming.lambda(function.key)),
                "DestinationConfig": [
                    "OnSuccess": invocation.onSuccess.map { ["Destination": arn(of: $0)] },
                    "OnFailure": invocation.onFailure.map { ["Destination": arn(of: $0)] },
                ],
                "Qualifier": Node(function.versioning.alias?.name ?? "$LATEST"),
                "MaximumEventAgeInSeconds": invocation.maximumEventAge,
                "MaximumRetryAttempts": invocation.maximumRetryAttempts,
            ], origin: function.origin)
        resource.body["DependsOn"] = aliasDependency(of: function)
        graph[Naming.eventConfiguration(function.key)] = resource
        guard function.permissions.customRole == nil else { return }
        for destination in [invocation.onSuccess, invocation.onFailure].compactMap({ $0 }) {
            allowDelivery(to: destination)
        }
    }

    private func arn(of destination: Destination) -> Node {
        switch destination.target {
        case .arn(let arn): arn
        case .function(let key): target(of: key)
        }
    }

    /// A function is named by its ARN written out: the role that it works under cannot refer to it.
    private mutating func allowDelivery(to destination: Destination) {
        let resource: Node
        switch destination.target {
        case .arn(let arn):
            guard arn.string == nil || granted.insert(arn).inserted else { return }
            resource = arn
        case .function(let key):
            guard granted.insert(Node(key)).inserted else { return }
            let name = self.function(key)?.name.printed ?? key
            resource = .sub("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:\(name)")
        }
        allow(["Effect": "Allow", "Action": Node(destination.action), "Resource": resource])
    }
}
