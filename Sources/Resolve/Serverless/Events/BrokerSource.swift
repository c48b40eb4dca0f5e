import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// A queue of an Amazon MQ broker; `kind` is the event's key.
    mutating func broker(_ event: some BrokerEventSpec, _ kind: String) -> BrokerSource? {
        guard let arn = required(event.arn, "arn", of: kind, at: event.origin),
            let queue = required(event.queue?.node.text, "queue", of: kind, at: event.origin),
            let credentials = required(event.basicAuthArn, "basicAuthArn", of: kind, at: event.origin)
        else { return nil }
        return BrokerSource(
            arn: arn, queue: queue, credentials: credentials,
            mapping: mapping(event, window: event.maximumBatchingWindow?.node.ifTruthy), origin: event.origin)
    }
}
