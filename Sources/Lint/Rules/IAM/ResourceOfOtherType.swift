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
        ],
        allows: [
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
            let lost = grant.known.filter { known in !resources.contains(where: known.mayBeGranted) }
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

extension KnownAction {
    /// Whether a resource of a statement may grant it. Actions that are about no resource are granted by `*` alone.
    fileprivate func mayBeGranted(on resource: PolicyText) -> Bool {
        if resource.isEverything { return true }
        if case .symbol? = resource.parts.first { return true }
        return resourceTypes.contains { $0.mayBe(resource) }
    }
}
