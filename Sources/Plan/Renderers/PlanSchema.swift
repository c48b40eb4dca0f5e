import Tree

/// The JSON Schema of `gwc plan --format json`, as `schemas/plan.schema.json`.
package let planSchema: Node = [
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "A plan of gwc",
    "description": Node("What a change does. Format \(Plan.formatVersion): readers take any later second number."),
    "type": "object",
    "required": [
        "formatVersion", "before", "after", "changed", "summary", "deploys", "changes", "permissions", "resources",
        "outputs", "obstacles",
    ],
    "properties": [
        "formatVersion": ["type": "string", "pattern": "^1\\.[0-9]+$"],
        "before": ["type": "string"], "after": ["type": "string"], "changed": ["type": "boolean"],
        "summary": ["type": "object", "additionalProperties": ["type": "integer", "minimum": 0]],
        "deploys": list(["type": "string"]),
        "changes": list(["$ref": "#/definitions/change"]), "permissions": list(["$ref": "#/definitions/change"]),
        "resources": list(["$ref": "#/definitions/resource"]), "outputs": list(["$ref": "#/definitions/output"]),
        "obstacles": list(["$ref": "#/definitions/obstacle"]),
    ],
    "definitions": [
        "change": change, "resource": resource, "property": property, "output": output, "obstacle": obstacle,
    ],
]

private let text: Node = ["type": "string"]
private let truth: Node = ["type": "boolean"]
private func list(_ element: Node) -> Node { ["type": "array", "items": element] }
private func choice(_ values: [String]) -> Node { ["enum": Node(values.map { Node($0) })] }
private func object(_ required: [Node], _ properties: Node) -> Node {
    ["type": "object", "required": Node(required), "properties": properties]
}

private let change = object(
    ["id", "kind", "subject", "owner", "message", "class", "security", "newlyPublic", "live"],
    [
        "id": text, "kind": text, "subject": text, "owner": text, "message": text,
        "class": choice(Change.Clients.allCases.map(\.rawValue)),
        "security": choice(Change.Security.allCases.map(\.rawValue)), "newlyPublic": truth, "live": truth,
        "before": text, "after": text, "place": text,
    ])

private let resource = object(
    ["id", "logicalId", "type", "action", "losesData", "properties", "reasons"],
    [
        "id": text, "logicalId": text, "type": text, "previousLogicalId": text,
        "action": choice(ResourceChange.Action.allCases.map(\.rawValue)), "losesData": truth,
        "properties": list(["$ref": "#/definitions/property"]), "reasons": list(text), "place": text,
    ])

private let property = object(
    ["path", "impact", "unknown", "needs"],
    [
        "path": text, "before": [:], "after": [:], "impact": choice(Impact.allCases.map(\.rawValue)),
        "unknown": truth, "needs": list(text), "place": text,
    ])

private let output = object(
    ["name", "action"],
    ["name": text, "action": choice(["create", "update", "delete"]), "before": text, "after": text, "export": text])

private let obstacle = object(
    ["kind", "resource", "message", "wayOut", "certain"],
    ["kind": text, "resource": text, "message": text, "wayOut": text, "certain": truth, "place": text])
