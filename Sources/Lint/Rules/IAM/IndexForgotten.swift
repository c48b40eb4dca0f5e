import IAMPolicy
import Surface

/// A table without its indexes.
enum IndexForgotten: Rule {
    static let info = RuleInfo(
        code: "IAM011", name: "index-forgotten", severity: .medium,
        summary: "A table that has indexes may be queried, and its indexes may not.",
        why: """
            An index is a resource of its own: `Query` and `Scan` with an `IndexName` are refused when only the table is \
            allowed.
            """,
        help: "allow `TABLE/index/*` beside the table",
        flags: [
            .resources(
                """
                Orders:
                  Type: AWS::DynamoDB::Table
                  Properties: { BillingMode: PAY_PER_REQUEST, GlobalSecondaryIndexes: [{ IndexName: byDay }] }
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [dynamodb:Query], Resource: ⟦!GetAtt Orders.Arn⟧ }
                """)
        ],
        allows: [
            .resources(
                """
                Orders:
                  Type: AWS::DynamoDB::Table
                  Properties: { BillingMode: PAY_PER_REQUEST, GlobalSecondaryIndexes: [{ IndexName: byDay }] }
                Users: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
                Policy:
                  Type: AWS::IAM::Policy
                  Properties:
                    PolicyName: work
                    Roles: [worker]
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - { Effect: Allow, Action: [dynamodb:Query], Resource: [!GetAtt Orders.Arn, !Sub "${Orders.Arn}/index/*", !GetAtt Users.Arn] }
                        - { Effect: Allow, Action: [dynamodb:GetItem], Resource: !GetAtt Orders.Arn }
                """)
        ],
        references: ["Amazon DynamoDB Developer Guide, Using IAM with global secondary indexes"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let tables = indexedTables(context)
        guard !tables.isEmpty else { return }
        for (owner, own) in context.statementsByOwner {
            let places = own.filter { $0.isAllow && reads($0) }
            for place in places {
                for resource in place.resources {
                    guard let table = tables.first(where: { resource.parts == [.symbol("${\($0).Arn}")] }),
                        !places.contains(where: { $0.mayReachIndex(of: table) })
                    else { continue }
                    report.flag(
                        "the indexes of `\(table)` may not be queried", at: place.place(of: resource),
                        subject: "\(owner) \(table)")
                }
            }
        }
    }

    private static func indexedTables(_ context: LintContext) -> [String] {
        context.resources("AWS::DynamoDB::Table").filter { table in
            ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"].contains {
                table.resource.properties[$0]?.list?.isEmpty == false
            }
        }.map(\.id)
    }

    private static func reads(_ place: WrittenStatement) -> Bool {
        place.covering("dynamodb:Query") != nil || place.covering("dynamodb:Scan") != nil
    }
}

extension WrittenStatement {
    /// Whether one of its resources may be an index of a table.
    fileprivate func mayReachIndex(of table: String) -> Bool {
        statement.resources?.isNegated == true
            || resources.contains { resource in
                if resource.parts == [.symbol("${\(table).Arn}")] { return false }
                let isOfOther = resource.parts.count == 1 && resource.text.hasSuffix(".Arn}")
                return !isOfOther && (resource.hasWildcards || resource.hasSymbols)
            }
    }
}
