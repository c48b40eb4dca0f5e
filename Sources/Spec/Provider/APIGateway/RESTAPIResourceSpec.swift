import Tree

/// One of `provider.apiGateway.restApiResources`, in its list form.
package struct RESTAPIResourceSpec: SpecObject {
    package var node = Node.null
    package var path: Node?
    package var resourceId: Node?

    package init() {}

    package static let table = Table<Self>(
        "resource", "A resource that exists in a REST API of another stack.",
        [
            Field("path", \.path, .string, "Its path, such as `/users`."),
            Field("resourceId", \.resourceId, .string, "Its id."),
        ])
}
