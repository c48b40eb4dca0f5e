import CloudFormation
import IAMPolicy
import Tree

extension LintContext {
    /// A resource of a statement with the ARN in the place of a reference to a resource of the template, as far as its
    /// kind tells how that is made: `!GetAtt Photos.Arn` of a bucket is `arn:aws:s3:::…`, which is no object.
    func resolved(_ resource: PolicyText) -> PolicyText {
        guard case .symbol(let symbol)? = resource.parts.first, symbol.hasPrefix("${"), symbol.hasSuffix("}") else {
            return resource
        }
        let pieces = symbol.dropFirst(2).dropLast().split(separator: ".", maxSplits: 1).map(String.init)
        guard let id = pieces.first, let type = graph[id]?.type,
            let arn = ownARNs["\(type).\(pieces.count > 1 ? pieces[1] : "Ref")"]
        else { return resource }
        return PolicyText([.literal("arn:aws:\(arn)")] + resource.parts.dropFirst(), origin: resource.origin)
    }
}

/// How ARNs go on behind the partition, by the type of a resource and the attribute that gives them. What names stand in
/// them does not matter.
private let ownARNs = [
    "AWS::S3::Bucket.Arn": "s3:::name",
    "AWS::DynamoDB::Table.Arn": "dynamodb:region:111122223333:table/name",
    "AWS::DynamoDB::Table.StreamArn": "dynamodb:region:111122223333:table/name/stream/label",
    "AWS::SQS::Queue.Arn": "sqs:region:111122223333:name",
    "AWS::SNS::Topic.Ref": "sns:region:111122223333:name",
    "AWS::SNS::Topic.TopicArn": "sns:region:111122223333:name",
    "AWS::Lambda::Function.Arn": "lambda:region:111122223333:function:name",
    "AWS::Kinesis::Stream.Arn": "kinesis:region:111122223333:stream/name",
    "AWS::SecretsManager::Secret.Ref": "secretsmanager:region:111122223333:secret:name",
    "AWS::StepFunctions::StateMachine.Ref": "states:region:111122223333:stateMachine:name",
    "AWS::StepFunctions::StateMachine.Arn": "states:region:111122223333:stateMachine:name",
    "AWS::KMS::Key.Arn": "kms:region:111122223333:key/name",
    "AWS::IAM::Role.Arn": "iam::111122223333:role/name",
]
