import Diagnostics
import IAMPolicy
import Syntax
import Tree

/// Reads a policy from a file: the document itself, or what `aws iam get-role-policy`, `aws iam get-policy-version`,
/// `aws s3api get-bucket-policy` and the like print around it.
///
/// - Returns: `nil` when the file cannot be read, is no policy document, or has elements that no policy has; what IAM would
///   refuse of a statement otherwise is a warning.
package func readPolicy(_ path: String, sources: SourceMap, into diagnostics: inout DiagnosticBag) -> PolicyDocument? {
    guard let bytes = readFile(path) else {
        diagnostics.error("missing-file", "`\(path.cutForMessage)` cannot be read", at: .none)
        return nil
    }
    let file = sources.add(typedPath: path, bytes: bytes)
    var findings = DiagnosticBag()
    let isEmpty = bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let root = isEmpty ? Node.null : readTree(file, of: sources, as: .cloudFormation, into: &findings)
    if let root, !findings.hasErrors {
        checkShape(unwrapped(root), at: Span(file: file, start: 0, end: 0), into: &findings)
    }
    for finding in findings.all { diagnostics.report(finding) }
    guard let root, !findings.hasErrors else { return nil }
    let document = PolicyDocument(unwrapped(root))
    for flaw in document.statements.flatMap(\.flaws) {
        diagnostics.warning(
            "refused-statement", flaw.message, at: flaw.origin, help: "IAM refuses a policy with such a statement")
    }
    return document
}

private func unwrapped(_ root: Node) -> Node {
    let keys = ["PolicyVersion", "Document", "PolicyDocument", "AssumeRolePolicyDocument", "Policy", "Role"]
    guard root["Statement"] == nil, let inner = keys.lazy.compactMap({ root[$0] }).first else { return root }
    guard let text = inner.string else { return unwrapped(inner) }
    return JSONText.read(text).map(unwrapped) ?? inner
}

// MARK: - What a document may have

/// Source: "Grammar of the IAM JSON policy language", IAM User Guide.
private let documentKeys = ["Version", "Id", "Statement"]
private let statementKeys = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
]

/// Tells what makes a file no policy document, and elements that no policy has.
///
/// - Parameter start: of the file, for a value that has no place in it.
private func checkShape(_ document: Node, at start: Span, into diagnostics: inout DiagnosticBag) {
    guard let statement = document["Statement"] else {
        let keys = document.map?.entries ?? []
        let near = keys.first { nearest(to: $0.key, among: ["Statement"]) != nil }
        let place = near.map { Origin($0.keySpan) } ?? document.origin
        let advice = near.map { "did you mean `Statement` by `\($0.key.cutForMessage)`? " } ?? ""
        return diagnostics.error(
            "no-policy", "this is no policy document: there is no `Statement`",
            at: place.place.isNone ? Origin(start) : place,
            help: advice + #"a policy document is `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "#
                + #""Action": …, "Resource": …}]}`, or what the aws command line prints around one"#)
    }
    guard statement.list != nil || statement.map != nil else {
        let place = statement.origin.place.isNone ? Origin(start) : statement.origin
        return diagnostics.error(
            "no-policy", "`Statement` is \(statement.kindName)", at: place,
            help: "it is a list of statements, or one; a policy that allows nothing has `[]`")
    }
    refuseUnknownKeys(of: document, known: documentKeys, "a policy document", into: &diagnostics)
    checkStatements(statement, into: &diagnostics)
}

private func checkStatements(_ node: Node, into diagnostics: inout DiagnosticBag) {
    if let list = node.list {
        for element in list { checkStatements(element, into: &diagnostics) }
    } else if case ("Fn::If", let argument)? = node.function {
        for branch in (argument.list ?? []).dropFirst() { checkStatements(branch, into: &diagnostics) }
    } else if node.function == nil {
        refuseUnknownKeys(of: node, known: statementKeys, "a statement", into: &diagnostics)
    }
}

private func refuseUnknownKeys(
    of node: Node, known: [String], _ what: String, into diagnostics: inout DiagnosticBag
) {
    for entry in node.map ?? Mapping() where !known.contains(entry.key) {
        diagnostics.error(
            "unknown-key", "\(what) has no `\(entry.key.cutForMessage)`, and AWS refuses it", at: Origin(entry.keySpan),
            help: nearest(to: entry.key, among: known).map { "did you mean `\($0)`?" }
                ?? "it has \(known.map { "`\($0)`" }.joined(separator: ", "))")
    }
}
