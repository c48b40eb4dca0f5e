import CloudFormation
import Tree

/// What CloudFormation's functions and pseudo parameters come to on this machine.
struct Texts {
    let graph: ResourceGraph
    let account: String
    let region: String

    /// A value as a text; `nil` for what only AWS could tell.
    func text(_ node: Node?) -> String? {
        guard let node else { return nil }
        guard node.function != nil else {
            return node.map != nil || node.list != nil || node.isNull ? nil : node.printed
        }
        if let parts = node.textParts {
            return parts.map { part in
                switch part {
                case .text(let text): text
                case .reference(let reference): self.text(reference)
                case .opaque(let node): choice(node) ?? ""
                }
            }.joined()
        }
        return node.reference.map { text($0) } ?? choice(node)
    }

    func texts(_ nodes: [Node]) -> [String] { nodes.compactMap(text) }
    func texts(_ mapping: Mapping) -> [String: String] {
        Dictionary(mapping.entries.compactMap { entry in text(entry.value).map { (entry.key, $0) } }) { $1 }
    }

    /// A tree with all functions in it replaced by their texts.
    func resolved(_ node: Node) -> Node {
        if node.function != nil { return Node(text(node) ?? "") }
        if let list = node.list { return Node(list.map(resolved)) }
        return node.map.map { Node($0.mapValues(resolved)) } ?? node
    }

    /// A whole number, also one that is spelled as a text.
    func int(_ node: Node?) -> Int? { node?.int ?? text(node).flatMap { Int($0) } }
    func double(_ node: Node?) -> Double? { node?.double ?? text(node).flatMap { Double($0) } }
    func bool(_ node: Node?) -> Bool { text(node) == "true" }

    /// The first value of a condition, which is taken to hold.
    private func choice(_ node: Node) -> String? {
        guard case ("Fn::If", let argument)? = node.function, let branches = argument.list, branches.count == 3 else {
            return nil
        }
        return text(branches[1])
    }

    private func text(_ reference: Reference) -> String {
        switch reference.name {
        case "AWS::Region": return region
        case "AWS::AccountId": return account
        case "AWS::Partition": return "aws"
        case "AWS::URLSuffix": return "amazonaws.com"
        case "AWS::StackName": return "local"
        case "AWS::NoValue": return ""
        default: break
        }
        if let value = text(graph.sections["Parameters"]?[reference.name]?["Default"]) { return value }
        return name(of: reference)
    }

    /// What a resource is called here: by its own name where it has one, as an ARN or an address where that is asked for.
    private func name(of reference: Reference) -> String {
        guard let resource = graph[reference.name] else { return reference.name }
        let keys = ["TableName", "QueueName", "BucketName", "TopicName", "FunctionName", "StreamName", "Name"]
        let name = keys.lazy.compactMap { text(resource.properties[$0]) }.first ?? reference.name
        let parts = resource.type.split(separator: "::").map { $0.lowercased() }
        let service = parts.count > 1 ? parts[1] : ""
        switch (resource.type, reference.attribute) {
        case ("AWS::SQS::Queue", nil), ("AWS::SQS::Queue", "QueueUrl"):
            return "https://sqs.\(region).amazonaws.com/\(account)/\(name)"
        case ("AWS::SNS::Topic", nil): return "arn:aws:sns:\(region):\(account):\(name)"
        case ("AWS::S3::Bucket", "Arn"): return "arn:aws:s3:::\(name)"
        case ("AWS::DynamoDB::Table", "Arn"): return "arn:aws:dynamodb:\(region):\(account):table/\(name)"
        case ("AWS::Lambda::Function", "Arn"): return "arn:aws:lambda:\(region):\(account):function:\(name)"
        case ("AWS::Cognito::UserPool", "Arn"):
            return "arn:aws:cognito-idp:\(region):\(account):userpool/\(region)_\(reference.name)"
        case ("AWS::Cognito::UserPool", _): return "\(region)_\(reference.name)"
        case ("AWS::ApiGateway::Stage", nil), ("AWS::ApiGatewayV2::Stage", nil):
            return text(resource.properties["StageName"]) ?? reference.name
        case ("AWS::IAM::Role", "Arn"): return "arn:aws:iam::\(account):role/\(name)"
        case (_, "Arn"): return "arn:aws:\(service):\(region):\(account):\(name)"
        default: return resource.type.hasPrefix("AWS::ApiGateway") ? apiID(reference.name) : name
        }
    }
}

/// The id that an API has on this machine: its logical id in lower case.
func apiID(_ logicalID: String) -> String { logicalID.lowercased() }
