import Tree

/// `provider:` of a service.
package struct ProviderSpec: SpecObject {
    package var node = Node.null
    package var name: Expr<String>?
    package var stage: Expr<String>?
    package var region: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "provider", "Where and how the service runs.", others: .any,
        [
            Field("name", \.name, .values("aws"), required: true, "`aws`."),
            Field("stage", \.stage, .string, "Stage, when `--stage` names none. Default `dev`."),
            Field("region", \.region, .string, "Region, when `--region` names none. Default `us-east-1`."),
        ])
}
