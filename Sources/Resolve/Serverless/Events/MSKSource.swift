import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `msk:` as a topic of an MSK cluster that is polled; `nil` when it can never deploy, and then the reason is
    /// reported.
    mutating func resolve(_ event: MSKEventSpec, of function: FunctionSpec) -> MSKSource? {
        guard let arn = required(event.arn?.ifTruthy, "arn", of: "msk", at: event.origin),
            let topic = required(event.topic?.node.text, "topic", of: "msk", at: event.origin),
            let position = startingPosition(event.startingPosition, event.startingPositionTimestamp),
            let cluster = sourceName(
                arn, functions: ["Fn::ImportValue", "Ref"], part: { $0.part(1, separator: "/") })
        else { return nil }
        var source = MSKSource(
            arn: arn, clusterName: cluster, topic: topic,
            mapping: mapping(event, window: event.maximumBatchingWindow?.node.ifTruthy), startingPosition: position,
            origin: event.origin)
        source.consumerGroup = event.consumerGroupId?.node.ifTruthy
        source.scramSecret = event.saslScram512
        source.pollers = event.provisionedPollerConfig.map(pollerCount)
        return source
    }
}
