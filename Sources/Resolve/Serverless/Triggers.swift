import Diagnostics
import Model
import Spec

extension Resolver {
    /// An event as what calls the function; `nil` for the routes of APIs, which `resolveAPIs` reads, for the kinds that a
    /// plugin brings, and for what can never deploy. `index` is the event's place among all events of the function.
    mutating func trigger(_ event: EventSpec, at index: Int, of function: FunctionSpec) -> Trigger? {
        switch event {
        case .http, .httpApi, .websocket, .other: nil
        case .alb(let event): resolve(event, of: function).map { .loadBalancerRule($0) }
        case .schedule(let event): resolve(event, of: function).map { .schedule($0) }
        case .sns(let event): resolve(event, of: function).map { .topicSubscription($0) }
        case .sqs(let event): resolve(event, of: function).map { .queueSource($0) }
        case .s3(let event): resolve(event, of: function).map { .bucketNotification($0) }
        case .stream(let event): resolve(event, of: function).map { .streamSource($0) }
        case .eventBridge(let event): resolve(event, at: index, of: function).map { .busRule($0) }
        case .cloudwatchEvent(let event): resolve(event, of: function).map { .eventRule($0) }
        case .cloudwatchLog(let event): resolve(event, of: function).map { .logSubscription($0) }
        case .cognitoUserPool(let event): resolve(event, of: function).map { .userPoolTrigger($0) }
        case .iot(let event): resolve(event, of: function).map { .iotRule($0) }
        case .iotFleetProvisioning(let event): resolve(event, of: function).map { .fleetProvisioningHook($0) }
        case .alexaSkill(let event): resolve(event, of: function).map { .alexaSkill($0) }
        case .alexaSmartHome(let event): resolve(event, of: function).map { .alexaSmartHomeSkill($0) }
        case .activemq(let event): resolve(event, of: function).map { .activeMQSource($0) }
        case .rabbitmq(let event): resolve(event, of: function).map { .rabbitMQSource($0) }
        case .kafka(let event): resolve(event, of: function).map { .kafkaSource($0) }
        case .msk(let event): resolve(event, of: function).map { .mskSource($0) }
        case .cloudFront(let event): resolve(event, of: function).map { .edgeAssociation($0) }
        }
    }
}
