import Diagnostics
import IAMPolicy
import Syntax
import Tree

/// Reads a policy from a file: the document itself, or what `aws iam get-role-policy`, `aws iam get-policy-version`,
/// `aws s3api get-bucket-policy` and the like print around it. An empty file allows nothing.
///
/// - Returns: `nil` when the file cannot be read; what IAM would refuse is a warning.
package func readPolicy(_ path: String, sources: SourceMap, into diagnostics: inout DiagnosticBag) -> PolicyDocument? {
    guard let bytes = readFile(path) else {
        diagnostics.error("missing-file", "`\(path)` cannot be read", at: .none)
        return nil
    }
    let file = sources.add(typedPath: path, bytes: bytes)
    var findings = DiagnosticBag()
    let isEmpty = bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let root = isEmpty ? Node.null : readTree(file, of: sources, as: .cloudFormation, into: &findings)
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
