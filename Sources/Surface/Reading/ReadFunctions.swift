import CloudFormation
import Diagnostics
import Tree

extension Reader {
    func functions() -> [Function] {
        let urls = Dictionary(grouping: functionURLs(), by: \.function.id)
        return resources("AWS::Lambda::Function").map { entry in
            Function(
                id: entry.id, name: entry.properties["FunctionName"], origin: entry.origin,
                properties: entry.properties, role: role(of: entry), urls: urls[entry.id] ?? [])
        }
    }

    private func role(of function: Entry) -> String? {
        function.properties["Role"]?.reference.flatMap { graph[$0.name]?.type == "AWS::IAM::Role" ? $0.name : nil }
    }

    private func functionURLs() -> [FunctionURL] {
        resources("AWS::Lambda::Url").map { entry in
            FunctionURL(
                id: entry.id, function: functionReference(entry.properties["TargetFunctionArn"] ?? .null),
                origin: entry.origin, properties: entry.properties)
        }
    }

    func permissions() -> [Permission] {
        resources("AWS::Lambda::Permission").map { entry in
            Permission(
                id: entry.id, function: functionReference(entry.properties["FunctionName"] ?? .null),
                origin: entry.origin, properties: entry.properties)
        }
    }
}
