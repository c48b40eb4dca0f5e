/// What a policy is attached to, which decides whom a statement without a principal speaks of.
package enum PolicyKind: String, CaseIterable, Sendable {
    /// Of a role, a user or a group: it speaks of its owner.
    case identity
    /// Of a role: who may become it.
    case trust
    /// Of a resource: who may do what with it.
    case resource

    /// The kind that documents look like: those of identities name no principal.
    package init(of documents: [PolicyDocument]) {
        let named = documents.contains {
            $0.statements.contains { $0.node.map?.keys.contains(where: Self.names) ?? false }
        }
        self = named ? .resource : .identity
    }

    private static func names(_ key: String) -> Bool { key == "Principal" || key == "NotPrincipal" }
}
