import IAMPolicy
import Surface

/// The wrong door.
enum ActionOfOtherPrincipal: Rule {
    static let info = RuleInfo(
        code: "TRU006", name: "action-of-other-principal", severity: .error,
        summary: "A trust policy allows an action that its principals cannot use.",
        why: """
            Federated users come by `sts:AssumeRoleWithWebIdentity` or `sts:AssumeRoleWithSAML`, services and accounts by \
            `sts:AssumeRole`. With another action nobody gets in.
            """,
        help: "use the action of the kind of principal",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Federated: cognito-identity.amazonaws.com }, Action: ⟦sts:AssumeRole⟧, Condition: { StringEquals: { "cognito-identity.amazonaws.com:aud": abc } } }] }
                """),
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: [sts:AssumeRole, ⟦"s3:GetObject"⟧] }] }
                """),
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                """)
        ],
        references: ["AWS IAM User Guide, AWS JSON policy elements: Principal"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.trust) where written.isAllow {
            if tellOfOtherService(written, &report) { continue }
            guard let principals = written.statement.principals, !principals.isNegated,
                let action = written.actions.first,
                written.actions.allSatisfy({ $0.literal != nil })
            else { continue }
            let names = Set(written.actions.map { $0.text.lowercased() })
            let kinds = Set(principals.entries.map(\.kind))
            let misses =
                kinds == ["Federated"]
                ? names.isDisjoint(with: federated) : !kinds.contains("Federated") && names.isSubset(of: federated)
            guard misses, !names.isDisjoint(with: federated.union(["sts:assumerole"])) else { continue }
            report.flag(
                "`\(action.text)` is not for principals of the kind \(kinds.sorted().map { "`\($0)`" }.joined(separator: ", "))",
                at: written.place(of: action), subject: written.subject)
        }
    }

    /// A trust policy is about taking on the role; IAM refuses actions of other services in it.
    private static func tellOfOtherService(_ written: WrittenStatement, _ report: inout Report) -> Bool {
        let others = written.actions.filter {
            $0.isEverything || $0.servicePrefix.map { $0.lowercased() != "sts" } ?? false
        }
        for action in others {
            report.flag(
                "`\(action.text)` is not what a trust policy allows", at: written.place(of: action),
                severity: action.isEverything ? .high : nil,
                help: "allow `sts:AssumeRole`, or its kin for federated users",
                subject: "\(written.subject) \(action.text)")
        }
        return !others.isEmpty
    }

    private static let federated: Set = ["sts:assumerolewithwebidentity", "sts:assumerolewithsaml"]
}
