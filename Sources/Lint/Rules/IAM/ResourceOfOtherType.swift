import Diagnostics
import IAMPolicy
import Surface
import Tree

/// An action is granted on resources that it is not about.
enum ResourceOfOtherType: Rule {
    static let info = RuleInfo(
        code: "IAM009", name: "resource-of-other-type", severity: .high,
        summary: "An action is granted on resources that it is not about.",
        why: """
            The statement grants nothing: an object is not its bucket, and an index is not its table. An action that is about \
            no resource, such as `dynamodb:ListTables`, is granted by `*` alone, and reported as medium.
            """,
        help: "grant it on resources of the kind that the action takes",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [⟦s3:GetObject⟧], Resource: "arn:aws:s3:::photos" }
                """),
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [dynamodb:GetItem, ⟦dynamodb:ListTables⟧], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                """),
            .resources(
                """
                Photos: { Type: AWS::S3::Bucket }
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: [⟦s3:GetObject⟧, s3:ListBucket], Resource: !GetAtt Photos.Arn }] }
                """),
        ],
        allows: [
            .resources(
                """
                Photos: { Type: AWS::S3::Bucket }
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: [s3:GetObject, s3:ListBucket], Resource: [!GetAtt Photos.Arn, !Sub "${Photos.Arn}/*"] }] }
                """),
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [s3:GetObject], Resource: "arn:aws:s3:::photos/*" }
                """),
            .resources(
                """
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders }
                """),
        ],
        references: ["Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for grant in context.grants where !grant.statement.resources.isEmpty {
            let resources = grant.statement.resources
            var reach = Reach(resources: resources.map(context.resolved))
            let lost = grant.known.filter { !reach.mayGrant($0) }
            guard let first = lost.first else { continue }
            if grant.action.hasWildcards, lost.count < grant.known.count {
                tell(of: lost, coveredBy: grant, &report)
            } else {
                let types = first.resourceTypes.map { "`\($0.arn)`" }.joined(separator: " or ")
                report.flag(
                    "`\(first.name)` cannot be granted on \(listed(resources))", grant, about: first.name,
                    severity: first.action.takesResources ? nil : .medium,
                    help: "it takes \(types.isEmpty ? "`*` alone, in a statement of its own" : types)")
            }
        }
    }

    /// A pattern grants less than it seems to, which is seldom a mistake. Of `service:*` nobody expects more.
    private static func tell(of lost: [KnownAction], coveredBy grant: Grant, _ report: inout Report) {
        guard grant.action.actionParts?.name != "*" else { return }
        let names = lost.prefix(3).map { "`\($0.action.name)`" }.joined(separator: ", ")
        let more = lost.count > 3 ? " and \(lost.count - 3) more" : ""
        report.flag(
            "of `\(grant.action.text)`, these resources do not grant \(names)\(more)", grant, severity: .info,
            help: "name the actions that are meant")
    }
}

/// What the resources of a statement may be.
private struct Reach {
    let resources: [PolicyText]
    /// Whether one of them may be of a kind, by the kind's place in its service: a pattern asks of the same kinds often.
    private var kinds: [Int: Bool] = [:]

    init(resources: [PolicyText]) { self.resources = resources }

    /// Whether one of them may grant an action. Actions that are about no resource are granted by `*` alone.
    mutating func mayGrant(_ known: KnownAction) -> Bool {
        if resources.contains(where: { $0.isEverything || $0.startsOpen }) { return true }
        for kind in known.action.resources.map(\.index) where mayBe(kind, of: known) { return true }
        return false
    }

    private mutating func mayBe(_ kind: Int, of known: KnownAction) -> Bool {
        if let answer = kinds[kind] { return answer }
        let answer = resources.contains { known.service.resources[kind].mayBe($0) }
        kinds[kind] = answer
        return answer
    }
}

extension PolicyText {
    /// Whether it begins with what is not known, and may be anything.
    fileprivate var startsOpen: Bool { if case .symbol? = parts.first { true } else { false } }
}
