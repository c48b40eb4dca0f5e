import CloudFormation
import Diagnostics
import Stacks
import Syntax
import Testing
import Tree

/// Templates read from their text.
enum Template {
    static func read(_ bytes: [UInt8]) throws -> Node {
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        return try #require(readTree(sources.add(path: "t.yml", bytes: bytes), of: sources, into: &diagnostics))
    }

    static func graph(_ text: String) throws -> ResourceGraph {
        var diagnostics = DiagnosticBag()
        return ResourceGraph(template: try read(Array(text.utf8)), into: &diagnostics)
    }
}

enum CloudFormationSplit {
    static func split(
        _ graph: ResourceGraph, like earlier: Assignment.Deployment?, into diagnostics: inout DiagnosticBag
    ) -> SplitGraph? {
        Stacks.split(graph, like: earlier, into: &diagnostics)
    }
}

/// What goes from stack to stack, one thing at a time.
@Suite struct SmallTemplateTests {
    private func split(
        _ text: String, _ places: [String: Set<String>], into diagnostics: inout DiagnosticBag
    ) throws -> SplitGraph? {
        var earlier = Assignment.Deployment()
        earlier.resources = places
        return Stacks.split(try Template.graph(text), like: earlier, into: &diagnostics)
    }

    private func split(_ text: String, _ places: [String: Set<String>]) throws -> SplitGraph {
        var diagnostics = DiagnosticBag()
        return try #require(try split(text, places, into: &diagnostics))
    }

    private static let chain = """
        Parameters:
          Sizes: { Type: CommaDelimitedList, Default: "1,2" }
          Key: { Type: String, NoEcho: true }
        Conditions:
          IsLarge: !Equals [!Select [0, !Ref Sizes], "1"]
        Resources:
          Queue: { Type: AWS::SQS::Queue, Condition: IsLarge, Properties: { QueueName: !Sub "${AWS::StackName}-${Key}" } }
          Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
          Topic:
            Type: AWS::SNS::Topic
            Condition: IsLarge
            DependsOn: Zone
            Properties:
              TopicName: !Sub "${Queue.QueueName}-${AWS::Region}-${!Kept}"
              DisplayName: !Join [",", !GetAtt Zone.NameServers]
              Other: { Ref: Queue }
          Last: { Type: AWS::SNS::Topic, Properties: { TopicName: !If [IsLarge, !GetAtt Topic.TopicName, none] } }
        """
    private static let places: [String: Set<String>] = [
        "resources-1": ["Queue", "Zone"], "functions-1": ["Topic"], "root": ["Last"],
    ]

    @Test func passesValuesAsParameters() throws {
        let split = try split(Self.chain, Self.places)
        let first = try #require(split.nested.first)
        let second = try #require(split.nested.last)
        #expect(first.graph["Queue"]?.properties["QueueName"] == ["Fn::Sub": "${AWSStackName}-${Key}"])
        #expect(
            split.root[first.id]?.properties["Parameters"] == [
                "AWSStackName": .ref("AWS::StackName"), "Key": .ref("Key"), "Sizes": .join(",", [.ref("Sizes")]),
            ] || split.root[first.id]?.properties["Parameters"]?["Sizes"] == ["Fn::Join": [",", .ref("Sizes")]])
        #expect(first.graph.sections["Parameters"]?["Key"]?["NoEcho"] == true)
        #expect(first.graph.sections["Parameters"]?["Sizes"]?["Type"] == "CommaDelimitedList")
        #expect(first.graph.sections["Conditions"]?["IsLarge"] != nil)
        #expect(
            first.graph.outputs["ZoneNameServers"]?["Value"] == ["Fn::Join": [",", .getAtt("Zone", "NameServers")]])
        #expect(first.graph.outputs["QueueQueueName"]?["Condition"] == "IsLarge")
        #expect(
            split.root[second.id]?.properties["Parameters"]?["QueueQueueName"] == [
                "Fn::If": ["IsLarge", .getAtt(first.id, "Outputs.QueueQueueName"), ""]
            ])
        #expect(
            second.graph["Topic"]?.properties["TopicName"] == ["Fn::Sub": "${QueueQueueName}-${AWS::Region}-${!Kept}"])
        #expect(second.graph["Topic"]?.dependsOn == [])
        #expect(split.root[second.id]?.dependsOn == [])
        #expect(
            split.root["Last"]?.properties["TopicName"]?["Fn::If"]?.list?[1]
                == .getAtt(second.id, "Outputs.TopicTopicName"))
    }

    @Test func refusesWhatWouldBeACircle() throws {
        var diagnostics = DiagnosticBag()
        let places: [String: Set<String>] = [
            "resources-1": ["Topic"], "functions-1": ["Queue", "Zone"], "root": ["Last"],
        ]
        #expect(try split(Self.chain, places, into: &diagnostics) == nil)
        let headlines = diagnostics.all.map(\.headline)
        #expect(
            headlines.contains(
                "`Topic` is deployed in the stack `resources-1` and cannot use `Queue`, which is in `functions-1`"))
    }

    @Test func putsNewThingsBeforeWhatUsesThem() throws {
        let split = try split(Self.chain, ["functions-1": ["Topic"], "root": ["Last"]])
        #expect(split.assignment.resources["root"] == ["Last", "Queue", "Zone"])
        #expect(split.assignment.resources["functions-1"] == ["Topic"])
    }

    @Test func namesNoTwoValuesAlike() throws {
        let text = """
            Resources:
              A: { Type: AWS::SQS::Queue }
              AArn: { Type: AWS::SQS::Queue }
              B: { Type: AWS::SNS::Topic, Properties: { TopicName: !GetAtt A.Arn, DisplayName: !Ref AArn } }
            """
        let split = try split(text, ["root": ["A", "AArn"], "functions-1": ["B"]])
        let values = split.root[split.nested[0].id]?.properties["Parameters"]
        #expect(values == ["AArnX": .getAtt("A", "Arn"), "AArn": .ref("AArn")])
    }
}
