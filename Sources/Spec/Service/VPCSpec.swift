import Tree

/// `vpc:` of the provider or of a function.
package struct VPCSpec: SpecObject {
    package var node = Node.null
    package var securityGroupIds: Node?
    package var subnetIds: Node?
    package var ipv6AllowedForDualStack: Node?

    package init() {}

    package static let table = Table<Self>(
        "vpc", "The network that functions run in.",
        [
            Field(
                "securityGroupIds", \.securityGroupIds, .listOfStrings(count: 0...5), required: true,
                "Security groups, at most 5."),
            Field("subnetIds", \.subnetIds, .listOfStrings(count: 0...16), required: true, "Subnets, at most 16."),
            Field("ipv6AllowedForDualStack", \.ipv6AllowedForDualStack, .boolean, "Allow IPv6 to dual-stack subnets."),
        ])
}
