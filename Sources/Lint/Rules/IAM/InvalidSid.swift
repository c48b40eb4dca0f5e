import IAMPolicy
import Surface

/// A name for a statement.
enum InvalidSid: Rule {
    static let info = RuleInfo(
        code: "IAM033", name: "invalid-sid", severity: .error,
        summary: "A statement has a name with other letters than IAM takes, or the name of another.",
        why: """
            In policies of identities, a `Sid` has letters and digits only, and each is there once: IAM refuses others.
            """,
        help: "use letters and digits, and a name of its own for each statement",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Sid: ⟦my orders⟧, Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Sid: MyOrders1, Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }
                """)
        ],
        references: ["AWS IAM User Guide, IAM JSON policy elements: Sid"])

    static func check(_ context: LintContext, _ report: inout Report) {
        var seen: Set<String> = []
        for written in context.statements(.identity) {
            guard let node = written.statement.sid, let sid = node.string, !sid.isEmpty else { continue }
            let place = node.origin.or(written.place)
            if !sid.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
                report.flag(
                    "`\(sid)` has other characters than letters and digits", at: place, subject: written.subject)
            } else if !seen.insert("\(written.policy.owner) \(written.policy.path.joined(separator: " ")) \(sid)")
                .inserted
            {
                report.flag("another statement of the policy is called `\(sid)`", at: place, subject: written.subject)
            }
        }
    }
}
