import Surface
import Tree

/// Models are written in an old draft.
enum UnsupportedSchemaKeyword: Rule {
    static let info = RuleInfo(
        code: "RTE013", name: "unsupported-schema-keyword", severity: .medium,
        summary: "A model uses a keyword that draft 4 of JSON Schema does not have.",
        why: """
            API Gateway's models are of draft 4. What later drafts and OpenAPI added is refused or passed over, so that \
            bodies get through that were to be turned away.
            """,
        help: "say it in draft 4: `enum` with one value for `const`, `exclusiveMinimum: true` beside `minimum`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Order:
                  Type: AWS::ApiGateway::Model
                  Properties: { RestApiId: !Ref Api, ContentType: application/json, Schema: { type: object, properties: { kind: { const: ⟦order⟧ } } } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
                Order:
                  Type: AWS::ApiGateway::Model
                  Properties: { RestApiId: !Ref Api, ContentType: application/json, Schema: { type: object, properties: { const: { type: string } } } }
                """)
        ],
        references: [
            "Amazon API Gateway Developer Guide, Data models for REST APIs",
            "Amazon API Gateway Developer Guide, Amazon API Gateway important notes",
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .rest {
            for model in api.models {
                guard let schema = model.schema else { continue }
                walk(schema) { keyword, value in
                    report.flag(
                        "`\(keyword)` is no keyword of draft 4", at: value.origin.or(model.origin), subject: keyword)
                }
            }
        }
    }

    /// Visits every schema inside a schema.
    private static func walk(_ schema: Node, _ found: (String, Node) -> Void) {
        for entry in schema.map ?? Mapping() {
            if later.contains(entry.key) || isBound(entry) || isOtherDraft(entry) { found(entry.key, entry.value) }
            switch entry.key {
            case "properties", "patternProperties", "definitions", "dependencies":
                for inner in entry.value.map ?? Mapping() { walk(inner.value, found) }
            case "items", "additionalProperties", "additionalItems", "not", "allOf", "anyOf", "oneOf":
                for inner in entry.value.list ?? [entry.value] { walk(inner, found) }
            default: break
            }
        }
    }

    /// In draft 4, these two are booleans beside `minimum` and `maximum`.
    private static func isBound(_ entry: Mapping.Entry) -> Bool {
        (entry.key == "exclusiveMinimum" || entry.key == "exclusiveMaximum") && entry.value.double != nil
    }

    private static func isOtherDraft(_ entry: Mapping.Entry) -> Bool {
        guard entry.key == "$schema", let draft = entry.value.string else { return false }
        return draft.firstRange(ofText: "draft-04") == nil && draft.firstRange(ofText: "json-schema.org/schema#") == nil
    }

    private static let later: Set<String> = [
        "const", "contains", "propertyNames", "if", "then", "else", "$defs", "unevaluatedProperties",
        "unevaluatedItems", "dependentRequired", "dependentSchemas", "prefixItems", "discriminator", "nullable",
        "readOnly", "writeOnly", "contentMediaType", "contentEncoding",
    ]
}
