import Tree

/// `provider.alb:` of a service.
package struct ALBSettingsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "alb", "Settings of the events of Application Load Balancers.", others: .any, [])
}
