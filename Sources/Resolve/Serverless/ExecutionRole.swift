import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The role that the author brings for a function: its own, `provider.iam.role`, or the former `provider.role`.
    func customRole(of function: FunctionSpec) -> Node? {
        if let role = function.role?.ifTruthy { return role }
        if let role = provider.iam?.role, isRole(role) { return role }
        return provider.role?.ifTruthy
    }

    /// Whether `provider.iam.role` is a role that exists, and not the settings of the shared one.
    private func isRole(_ node: Node) -> Bool {
        node.string != nil || node.isUnknown || node.map?.contains { $0.key.utf8.contains(0x3A) } == true
    }

    /// The shared role; `nil` when there is no function, or each has a role that the author brings.
    mutating func resolveExecutionRole() -> ExecutionRole? {
        let functions = spec.functions?.entries ?? []
        let settings = provider.iam?.role
        guard
            !functions.isEmpty, provider.node["role"] == nil, !(settings.map(isRole) ?? false),
            functions.contains(where: { $0.value.node["role"] == nil && $0.value.iam == nil })
        else { return nil }
        var role = ExecutionRole(origin: settings?.origin ?? provider.origin)
        let given = settings.flatMap { IAMRoleSpec($0) } ?? IAMRoleSpec()
        role.name = given.name?.ifTruthy
        role.path = given.path?.ifTruthy ?? "/"
        role.tags = given.tags?.ifTruthy?.map
        role.permissionsBoundary =
            given.permissionsBoundary?.ifTruthy ?? given.permissionBoundary?.ifTruthy
            ?? provider.rolePermissionsBoundary?.ifTruthy
        role.statements = expandedGrants(
            listed(given.statements?.ifTruthy ?? provider.iamRoleStatements?.ifTruthy))
        role.managedPolicies = (given.managedPolicies?.ifTruthy ?? provider.iamManagedPolicies?.ifTruthy)?.list ?? []
        role.managesNetworkInterfaces =
            provider.vpc?.isTruthy == true || functions.contains { $0.value.node["vpc"] != nil }
        return role
    }

    /// The framework cannot go through a map.
    private mutating func listed(_ statements: Node?) -> [Node] {
        if let statements, statements.map != nil {
            diagnostics.error(
                "invalid-statements", "the statements of the role have to be a list, and this is a map",
                at: statements.origin, help: "begin every statement with `-`")
        }
        return statements?.list ?? []
    }
}
