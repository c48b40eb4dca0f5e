import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `stream:` as a DynamoDB or Kinesis stream that is read; `nil` when it can never deploy, and then the reason is
    /// reported.
    mutating func resolve(_ event: StreamEventSpec, of function: FunctionSpec) -> StreamSource? {
        guard let arn = required(event.arn?.ifTruthy, "arn", of: "stream", at: event.origin),
            let service = service(of: arn, type: event.type), let name = streamName(arn)
        else { return nil }
        var source = StreamSource(
            arn: arn, name: name, service: service,
            mapping: mappingWithDefaults(event, window: event.batchWindow?.node),
            startingPosition: StartingPosition(name: event.startingPosition?.node.ifTruthy ?? "TRIM_HORIZON"),
            origin: event.origin)
        source.consumer = consumer(event.consumer)
        source.startingPosition.timestamp = startingTime(event, of: source)
        source.parallelizationFactor = event.parallelizationFactor?.node.ifTruthy
        source.maximumRetryAttempts = event.maximumRetryAttempts?.node
        source.maximumRecordAge = event.maximumRecordAgeInSeconds?.node.ifTruthy
        source.bisectsOnError = event.bisectBatchOnFunctionError?.node
        source.responseType = event.functionResponseType?.node
        source.tumblingWindow = event.tumblingWindowInSeconds?.node
        source.onFailure = event.destinations.flatMap { destination($0) }
        return source
    }

    private mutating func streamName(_ arn: Node) -> String? {
        let functions = ["Fn::GetAtt", "Fn::ImportValue", "Ref", "Fn::Join"]
        let name = sourceName(arn, functions: functions) { $0.part(1, separator: "/") }
        return arn.function?.name == "Fn::Join" ? name?.tail(separator: "/") : name
    }

    /// The service that an ARN belongs to: what the author says, else the ARN's third part.
    private mutating func service(of arn: Node, type: Expr<String>?) -> String? {
        if let type = type?.node.text, !type.isEmpty { return type }
        if let text = arn.text { return text.part(2, separator: ":") ?? "" }
        diagnostics.error(
            "missing-type", "an ARN from \(arn.function.map { "`\($0.name)`" } ?? arn.quoted) needs a `type` beside it",
            at: arn.origin, help: "what is behind it decides about the permissions: say so with `type`")
        return nil
    }

    private func consumer(_ consumer: Node?) -> StreamSource.Consumer? {
        guard let consumer, consumer.isTruthy else { return nil }
        if consumer.bool != true { return .existing(consumer) }
        return .made(scoped: spec.provider?.kinesis?.consumerNamingMode?.node.isTruthy ?? false)
    }

    /// The framework hands the time on for Kinesis streams with a consumer only.
    private mutating func startingTime(_ event: StreamEventSpec, of source: StreamSource) -> Node? {
        let time = event.startingPositionTimestamp?.node.ifTruthy
        if source.consumer != nil, source.service == "kinesis" {
            if let position = event.startingPosition, position.literal == "AT_TIMESTAMP", time == nil {
                reportMissingTimestamp(position.origin)
            }
            return time
        }
        if let time {
            diagnostics.warning(
                "lost-setting", "`startingPositionTimestamp` does not reach the template", at: time.origin,
                help: "the framework hands it on only with a `consumer` of a Kinesis stream")
        }
        return nil
    }

    private mutating func destination(_ spec: StreamDestinationsSpec) -> StreamSource.Destination? {
        let origin = spec.onFailure?.origin ?? spec.origin
        guard let arn = required(spec.onFailure?.arn?.ifTruthy, "destinations.onFailure", of: "stream", at: origin),
            let service = service(of: arn, type: spec.onFailure?.type)
        else { return nil }
        return StreamSource.Destination(arn: arn, isTopic: service == "sns")
    }
}
