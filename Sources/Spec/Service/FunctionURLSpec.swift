import Tree

/// `url:` of a function, as a map.
package struct FunctionURLSpec: SpecObject {
    package var node = Node.null
    package var authorizer: Expr<String>?
    package var cors: Node?
    package var invokeMode: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "url", "An HTTPS address of a function's own.",
        [
            Field("authorizer", \.authorizer, .values("aws_iam"), "`aws_iam`; without it everybody may call."),
            Field("cors", \.cors, .anyOf([.boolean, FunctionURLCORSSpec.schema]), "Which pages may call."),
            Field(
                "invokeMode", \.invokeMode, .values("BUFFERED", "RESPONSE_STREAM"),
                "Answer at once or as a stream. Default `BUFFERED`."),
        ])
}
