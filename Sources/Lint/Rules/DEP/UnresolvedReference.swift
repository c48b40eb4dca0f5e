import CloudFormation
import Diagnostics
import Tree

/// CloudFormation looks at names before it makes anything, and at nothing else.
enum UnresolvedReference: Rule {
    static let info = RuleInfo(
        code: "DEP017", name: "unresolved-reference", severity: .error,
        summary: "The template refers to something that is not in it.",
        why: """
            `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn` take logical ids of the template, `Condition` and `Fn::If` its \
            conditions, `Fn::FindInMap` its mappings. CloudFormation refuses a template with any other name, after the \
            upload and before it changes anything. Templates with a `Transform` are not looked at, as macros may bring \
            more resources; where the spec names plugins, which may do so too, only names that are nearly right are told.
            """,
        help: "name a logical id of the template; `gwc print --emit graph` lists those of a spec",
        flags: [
            .spec(
                """
                functions:
                  users: { handler: h.a, environment: { TABLE: ⟦!Ref UserTable⟧ } }
                resources:
                  Resources:
                    UsersTable: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
                """),
            .resources(
                """
                Topic:
                  Type: AWS::SNS::Topic
                  DependsOn: ⟦Que⟧
                  Properties: { TopicName: ⟦!Sub '${Queue.QueueName}-${aws:username}'⟧ }
                Queue: { Type: AWS::SQS::Queue, Condition: ⟦IsLarge⟧ }
                """),
            .template(
                """
                Mappings: { Sizes: { small: { Memory: 128 } } }
                Resources: { Topic: { Type: AWS::SNS::Topic } }
                Outputs: { Memory: { Value: ⟦!FindInMap [Size, small, Memory]⟧ }, Arn: { Value: ⟦!GetAtt Topics.Arn⟧ } }
                """),
        ],
        allows: [
            .template(
                """
                Parameters: { Stage: { Type: String } }
                Conditions: { IsLive: !Equals [!Ref Stage, live] }
                Resources:
                  Queue: { Type: AWS::SQS::Queue, Condition: IsLive }
                  Topic:
                    Type: AWS::SNS::Topic
                    DependsOn: Queue
                    Properties:
                      TopicName: !Sub ['${AWS::StackName}-${Name}-${!aws:username}', { Name: !Ref Stage }]
                      DisplayName: !If [IsLive, !GetAtt Queue.QueueName, !Ref AWS::NoValue]
                """),
            .template(
                """
                Transform: AWS::Serverless-2016-10-31
                Resources: { Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref UsersRole } } }
                """),
            .spec(
                """
                plugins: [serverless-step-functions]
                functions:
                  users: { handler: h.a, environment: { MACHINE: !Ref OrderStateMachine } }
                """),
        ],
        references: ["AWS CloudFormation, Intrinsic function reference", "AWS CloudFormation, DependsOn attribute"])

    static func check(_ context: LintContext, _ report: inout Report) {
        guard context.graph.sections["Transform"] == nil else { return }
        var search = Search(context)
        for resource in context.graph.resources.values { search.look(at: resource) }
        for output in context.graph.outputs.values {
            search.lookAtCondition(of: output, .none)
            search.look(at: output, of: .none)
        }
        for condition in context.graph.sections["Conditions"]?.map ?? Mapping() {
            search.look(at: condition.value, of: .none)
        }
        for miss in search.misses {
            report.flag(miss.message, at: miss.origin, help: miss.help, subject: miss.name)
        }
    }
}

/// The looking for names that nothing has.
private struct Search {
    struct Miss {
        var name: String
        var message: String
        var origin: Origin
        var help: String?
    }

    private(set) var misses: [Miss] = []
    private let resources: Set<String>
    /// Resources, parameters and pseudo parameters.
    private let values: Set<String>
    private let conditions: Set<String>
    private let mappings: Set<String>
    /// Whether something besides the spec may bring resources.
    private let hasPlugins: Bool

    init(_ context: LintContext) {
        let sections = context.graph.sections
        func names(_ section: String) -> Set<String> { Set(sections[section]?.map?.keys ?? []) }
        resources = Set(context.graph.resources.keys)
        values = resources.union(names("Parameters")).union(pseudoParameters)
        conditions = names("Conditions")
        mappings = names("Mappings")
        hasPlugins = context.spec?["plugins"]?.isTruthy == true
    }

    mutating func look(at resource: Resource) {
        if let written = resource.body["DependsOn"] {
            for name in written.list ?? [written] {
                guard let text = name.string else { continue }
                need(text, among: resources, "resource", at: name.origin.or(resource.origin))
            }
        }
        lookAtCondition(of: resource.body, resource.origin)
        look(at: resource.body, of: resource.origin)
    }

    /// The condition on which a resource or an output is there.
    mutating func lookAtCondition(of body: Node, _ origin: Origin) {
        guard let condition = body["Condition"], let name = condition.string else { return }
        need(name, among: conditions, "condition", at: condition.origin.or(origin))
    }

    /// - Parameter outer: the place of what nobody wrote: of the nearest value around it that somebody did.
    mutating func look(at node: Node, of outer: Origin) {
        let origin = node.origin.or(outer)
        for element in node.list ?? [] { look(at: element, of: origin) }
        guard let map = node.map else { return }
        switch node.function {
        case ("Ref", let argument)?:
            if let name = argument.string { need(name, among: values, "resource or parameter", at: origin) }
        case ("Fn::GetAtt", let argument)?:
            guard let reference = Reference(getAtt: argument) else { return look(at: argument, of: origin) }
            need(reference.name, among: resources, "resource", at: origin)
        case ("Fn::Sub", _)?:
            for part in node.textParts ?? [] {
                switch part {
                case .text: break
                case .reference(let reference): need(reference.name, among: values, "resource or parameter", at: origin)
                case .opaque(let value): look(at: value, of: origin)
                }
            }
        case ("Condition", let name)?:
            if let name = name.string { need(name, among: conditions, "condition", at: origin) }
        case ("Fn::Transform", _)?, ("Fn::ForEach", _)?: break
        case (let function, let argument)?:
            if let name = argument.list?.first?.string {
                if function == "Fn::If" { need(name, among: conditions, "condition", at: origin) }
                if function == "Fn::FindInMap" { need(name, among: mappings, "mapping", at: origin) }
            }
            look(at: argument, of: origin)
        case nil: for entry in map { look(at: entry.value, of: origin) }
        }
    }

    private mutating func need(_ name: String, among known: Set<String>, _ kind: String, at origin: Origin) {
        guard !known.contains(name) else { return }
        let near = nearest(to: name, among: known.sorted())
        if hasPlugins, near == nil { return }
        var help = near.map { "did you mean `\($0)`?" }
        if name.hasPrefix("aws:") || name.contains(":") && !name.hasPrefix("AWS::") {
            help = "write `${!\(name)}` to leave it to IAM"
        }
        misses.append(Miss(name: name, message: "the template has no \(kind) `\(name)`", origin: origin, help: help))
    }
}

/// Source: AWS CloudFormation, Pseudo parameters reference.
private let pseudoParameters = [
    "AWS::AccountId", "AWS::NotificationARNs", "AWS::NoValue", "AWS::Partition", "AWS::Region", "AWS::StackId",
    "AWS::StackName", "AWS::URLSuffix",
]
