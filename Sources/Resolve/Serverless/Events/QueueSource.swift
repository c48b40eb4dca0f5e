import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `sqs:` as an SQS queue that is polled; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: SQSEventSpec, of function: FunctionSpec) -> QueueSource? {
        let functions = ["Fn::GetAtt", "Fn::ImportValue", "Fn::Join"]
        guard let arn = required(event.arn?.ifTruthy, "arn", of: "sqs", at: event.origin),
            let name = sourceName(arn, functions: functions, part: { $0.tail(separator: ":") })
        else { return nil }
        var source = QueueSource(
            arn: arn, name: name, mapping: mappingWithDefaults(event, window: event.maximumBatchingWindow?.node),
            origin: event.origin)
        source.responseType = event.functionResponseType?.node
        source.maximumConcurrency = event.maximumConcurrency?.node.ifTruthy
        return source
    }
}
