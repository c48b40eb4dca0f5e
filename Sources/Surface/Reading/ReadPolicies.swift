import CloudFormation
import Diagnostics
import Tree

/// Where policy documents stand: property paths by type, `*` for every element of a list.
private let sites: [(type: String, kind: Policy.Kind, path: [String])] = [
    ("AWS::IAM::Role", .trust, ["AssumeRolePolicyDocument"]),
    ("AWS::IAM::Role", .identity, ["Policies", "*", "PolicyDocument"]),
    // CloudFormation refuses it there; what it says is judged all the same.
    ("AWS::IAM::Role", .identity, ["PolicyDocument"]),
    ("AWS::IAM::User", .identity, ["Policies", "*", "PolicyDocument"]),
    ("AWS::IAM::Group", .identity, ["Policies", "*", "PolicyDocument"]),
    ("AWS::IAM::Policy", .identity, ["PolicyDocument"]),
    ("AWS::IAM::ManagedPolicy", .identity, ["PolicyDocument"]),
    ("AWS::IAM::RolePolicy", .identity, ["PolicyDocument"]),
    ("AWS::IAM::UserPolicy", .identity, ["PolicyDocument"]),
    ("AWS::IAM::GroupPolicy", .identity, ["PolicyDocument"]),
    ("AWS::SSO::PermissionSet", .identity, ["InlinePolicy"]),
    ("AWS::Serverless::Function", .identity, ["Policies", "*"]),
    ("AWS::ApiGateway::RestApi", .resource, ["Policy"]),
    ("AWS::S3::BucketPolicy", .resource, ["PolicyDocument"]),
    ("AWS::SQS::QueuePolicy", .resource, ["PolicyDocument"]),
    ("AWS::SQS::QueueInlinePolicy", .resource, ["PolicyDocument"]),
    ("AWS::SNS::TopicPolicy", .resource, ["PolicyDocument"]),
    ("AWS::SNS::TopicInlinePolicy", .resource, ["PolicyDocument"]),
    ("AWS::KMS::Key", .resource, ["KeyPolicy"]),
    ("AWS::KMS::ReplicaKey", .resource, ["KeyPolicy"]),
    ("AWS::SecretsManager::ResourcePolicy", .resource, ["ResourcePolicy"]),
    ("AWS::ECR::Repository", .resource, ["RepositoryPolicyText"]),
    ("AWS::ECR::PublicRepository", .resource, ["RepositoryPolicyText"]),
    ("AWS::ECR::RegistryPolicy", .resource, ["PolicyText"]),
    ("AWS::EFS::FileSystem", .resource, ["FileSystemPolicy"]),
    ("AWS::EC2::VPCEndpoint", .resource, ["PolicyDocument"]),
    ("AWS::Events::EventBusPolicy", .resource, ["Statement"]),
    ("AWS::OpenSearchService::Domain", .resource, ["AccessPolicies"]),
    ("AWS::Elasticsearch::Domain", .resource, ["AccessPolicies"]),
    ("AWS::Glacier::Vault", .resource, ["AccessPolicy"]),
    ("AWS::Backup::BackupVault", .resource, ["AccessPolicy"]),
    ("AWS::DynamoDB::Table", .resource, ["ResourcePolicy", "PolicyDocument"]),
    ("AWS::Kinesis::ResourcePolicy", .resource, ["ResourcePolicy"]),
    ("AWS::Logs::ResourcePolicy", .resource, ["PolicyDocument"]),
    ("AWS::MediaStore::Container", .resource, ["Policy"]),
    ("AWS::IoT::Policy", .identity, ["PolicyDocument"]),
    ("AWS::S3::AccessPoint", .resource, ["Policy"]),
    ("AWS::S3::MultiRegionAccessPointPolicy", .resource, ["Policy"]),
    ("AWS::CodeArtifact::Domain", .resource, ["PermissionsPolicyDocument"]),
    ("AWS::CodeArtifact::Repository", .resource, ["PermissionsPolicyDocument"]),
    ("AWS::VpcLattice::AuthPolicy", .resource, ["Policy"]),
    ("AWS::VpcLattice::ResourcePolicy", .resource, ["Policy"]),
    ("AWS::Organizations::ResourcePolicy", .resource, ["Content"]),
]

extension Reader {
    func policies() -> [Policy] {
        sites.flatMap { site in
            resources(site.type).flatMap { entry in
                place(entry.properties, site.path[...], at: []).compactMap { found in
                    policy(found, entry, kind: site.kind, type: site.type)
                }
            }
        }
    }

    private struct Found {
        var document: Node
        /// What holds the document: an element of `Policies`.
        var holder: Node
        var path: [String]
    }

    /// The values that a path leads to.
    private func place(_ node: Node, _ path: ArraySlice<String>, at before: [String]) -> [Found] {
        guard let key = path.first else { return [] }
        let rest = path.dropFirst()
        if key == "*" {
            return (node.list ?? []).enumerated().flatMap { index, element in
                rest.isEmpty
                    ? [Found(document: element, holder: element, path: before + [String(index)])]
                    : place(element, rest, at: before + [String(index)])
            }
        }
        guard let value = node[key] else { return [] }
        return rest.isEmpty
            ? [Found(document: value, holder: node, path: before + [key])] : place(value, rest, at: before + [key])
    }

    private func policy(_ found: Found, _ entry: Entry, kind: Policy.Kind, type: String) -> Policy? {
        guard let document = written(found.document) else { return nil }
        guard document["Statement"] != nil || document.list != nil || document["Effect"] != nil else { return nil }
        return Policy(
            kind: kind, owner: entry.id, type: type, name: found.holder["PolicyName"], document: document,
            origin: found.document.origin.place.isNone ? entry.origin : found.document.origin, path: found.path)
    }

    /// The document that stands as a text of JSON; the variables of a `Fn::Sub` are variables of the texts in it. `nil` for
    /// a text that is no JSON before they are known.
    private func written(_ document: Node) -> Node? {
        if let text = document.string {
            return JSONText.read(text).map { Node($0.content, document.origin) }
        }
        guard case ("Fn::Sub", let argument)? = document.function else { return document }
        guard let text = argument.string ?? argument.list?.first?.string, let read = JSONText.read(text) else {
            return nil
        }
        let variables = argument.list?.dropFirst().first
        let substituted = read.mapTexts { part in
            guard part.contains("${") else { return .string(part) }
            return variables.map { ["Fn::Sub": [Node(part), $0]] as Node }?.content ?? Node.sub(part).content
        }
        return Node(substituted.content, document.origin)
    }
}
