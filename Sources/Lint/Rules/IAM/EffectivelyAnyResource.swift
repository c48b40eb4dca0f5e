import IAMPolicy
import Surface

/// Many letters for a star.
enum EffectivelyAnyResource: Rule {
    static let info = RuleInfo(
        code: "IAM005", name: "effectively-any-resource", severity: .medium,
        summary: "A resource is written as an ARN and stands for every one of its kind.",
        why: "`arn:aws:s3:::*` reads like a limit, and is every bucket of everybody who lets the account in.",
        help: "name the ARNs of what the code uses",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: ['s3:GetObject'], Resource: ⟦'arn:aws:s3:::*'⟧ }
                functions:
                  users: { handler: h.a }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::orders/*' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["AWS IAM User Guide, IAM JSON policy elements: Resource"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.identity) where written.isAllow {
            for resource in written.resources where !resource.isEverything {
                let segments = resource.segments
                guard segments.count == 6, segments[0].text == "arn", segments[5].isEverything else { continue }
                report.flag(
                    "`\(resource.text)` stands for every resource of `\(segments[2].text)`",
                    at: written.place(of: resource), subject: written.subject)
            }
        }
    }
}
