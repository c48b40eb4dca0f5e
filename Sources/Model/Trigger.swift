/// What calls a function besides the routes of an API.
package enum Trigger: Sendable, Hashable {
    /// A rule of an Application Load Balancer's listener.
    case loadBalancerRule(LoadBalancerRule)
    /// A timetable.
    case schedule(Schedule)
    /// A subscription to an SNS topic.
    case topicSubscription(TopicSubscription)
    /// An SQS queue that is polled.
    case queueSource(QueueSource)
    /// Notifications of an S3 bucket.
    case bucketNotification(BucketNotification)
    /// A DynamoDB or Kinesis stream that is read.
    case streamSource(StreamSource)
    /// A rule on an EventBridge bus.
    case busRule(BusRule)
    /// A rule on the default event bus.
    case eventRule(EventRule)
    /// A subscription to a log group.
    case logSubscription(LogSubscription)
    /// A trigger of a Cognito user pool.
    case userPoolTrigger(UserPoolTrigger)
    /// An IoT topic rule.
    case iotRule(IoTRule)
    /// The hook of an IoT provisioning template.
    case fleetProvisioningHook(FleetProvisioningHook)
    /// An Alexa skill.
    case alexaSkill(AlexaSkill)
    /// An Alexa smart home skill.
    case alexaSmartHomeSkill(AlexaSmartHomeSkill)
    /// An ActiveMQ queue that is polled.
    case activeMQSource(ActiveMQSource)
    /// A RabbitMQ queue that is polled.
    case rabbitMQSource(RabbitMQSource)
    /// A topic of a self-managed Kafka cluster that is polled.
    case kafkaSource(KafkaSource)
    /// A topic of an MSK cluster that is polled.
    case mskSource(MSKSource)
    /// A Lambda@Edge association of a CloudFront distribution.
    case edgeAssociation(EdgeAssociation)
}
