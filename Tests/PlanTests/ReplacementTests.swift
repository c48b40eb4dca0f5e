import CloudFormation
import Compiler
import Plan
import Testing
import Tree

/// No replacement is missed.
@Suite struct ReplacementTests {
    static let facts = readFile("\(PlanFiles.root)/../shared/data/cfn-update-behaviour.json")
        .flatMap { JSONText.read(String(decoding: $0, as: UTF8.self)) }?["types"]?.map

    /// Every property that the registry says can only be set at creation, changed alone.
    @Test(.enabled(if: facts != nil, "the facts are not at hand")) func everyCreateOnlyPropertyReplaces() throws {
        var count = 0
        for (type, fact) in try #require(Self.facts).map({ ($0.key, $0.value) }) {
            for path in fact["c"]?.list?.compactMap(\.string) ?? [] {
                let change = try change(of: type, at: path)
                #expect(change?.action == .replace, "\(type) \(path)")
                #expect(change?.losesData == (fact["stateful"] != nil), "\(type) \(path)")
                count += 1
            }
            for path in fact["cc"]?.list?.compactMap(\.string) ?? [] {
                #expect(try change(of: type, at: path)?.action == .mayReplace, "\(type) \(path)")
            }
        }
        #expect(count > 300)
    }

    /// What may be updated is not said to be replaced.
    @Test(arguments: [
        ("AWS::Lambda::Function", "Timeout"), ("AWS::ApiGateway::RestApi", "Name"),
        ("AWS::ApiGatewayV2::Route", "RouteKey"),
        ("AWS::DynamoDB::Table", "BillingMode"), ("AWS::IAM::Role", "Description"),
    ]) func othersAreUpdates(_ type: String, _ path: String) throws {
        #expect(try change(of: type, at: path)?.action == .update)
    }

    private func change(of type: String, at path: String) throws -> ResourceChange? {
        func snapshot(_ value: String) -> Snapshot {
            var properties = Node(value)
            for key in path.split(separator: ".").reversed() {
                properties = key == "*" ? Node([properties]) : Node(Mapping([.init(String(key), properties)]))
            }
            var graph = ResourceGraph()
            graph["It"] = Resource(type, properties)
            return Snapshot(label: value, graph: graph)
        }
        return Plan(from: snapshot("one"), to: snapshot("two")).resources.first
    }
}
