import CloudFormation
import Model
import Tree

extension Lowering {
    /// The order in which the framework grants delivery to destinations: it goes on at once with functions that publish
    /// no version, and waits for the digest of an archive with the others.
    var inDeliveryOrder: [Function] {
        let functions = service.functions.filter { $0.asynchronous != nil }
        return (0...2).flatMap { wanted in functions.filter { Self.turn(of: $0) == wanted } }
    }

    private static func turn(of function: Function) -> Int {
        if case .image = function.code { return 1 }
        return function.versioning.publishes ? 2 : 0
    }

    /// How asynchronous events of a function are dealt with.
    mutating func lowerAsynchronousInvocation(of function: Function) {
        guard let invocation = function.asynchronous else { return }
        graph[Naming.eventConfiguration(function.key)] = Resource(
            "AWS::Lambda::EventInvokeConfig",
            [
                "FunctionName": .ref(Naming.lambda(function.key)),
                "DestinationConfig": [
                    "OnSuccess": invocation.onSuccess.map { ["Destination": arn(of: $0, from: function)] },
                    "OnFailure": invocation.onFailure.map { ["Destination": arn(of: $0, from: function)] },
                ],
                "Qualifier": Node(function.versioning.alias?.name ?? "$LATEST"),
                "MaximumEventAgeInSeconds": invocation.maximumEventAge,
                "MaximumRetryAttempts": invocation.maximumRetryAttempts,
            ], dependsOn: aliasDependency(of: function), origin: function.origin)
        guard function.permissions.customRole == nil else { return }
        for destination in [invocation.onSuccess, invocation.onFailure].compactMap({ $0 }) {
            allowDelivery(to: destination)
        }
    }

    /// The alias of a function whose turn is yet to come is not known to the framework, and its ARN is used instead.
    private func arn(of destination: Destination, from source: Function) -> Node {
        switch destination.target {
        case .arn(let arn): return arn
        case .function(let key):
            guard let target = function(key) else { return .arn(Naming.lambda(key)) }
            let places = (functionIndex[key] ?? 0, functionIndex[source.key] ?? 0)
            let isKnown = (Self.turn(of: target), places.0) <= (Self.turn(of: source), places.1)
            return isKnown ? self.target(of: target) : .arn(Naming.lambda(key))
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
