import Tree

/// `response:` of an `http` event.
package struct HTTPResponseSpec: SpecObject {
    package var node = Node.null
    package var headers: Node?
    package var template: Node?
    package var statusCodes: Node?
    package var contentHandling: Node?
    package var transferMode: Node?

    package init() {}

    package static let table = Table<Self>(
        "response", "How answers are made.",
        [
            Field(
                "headers", \.headers, .map(.string),
                "Headers of every answer: texts in quotes, or places such as `integration.response.header.X`."),
            Field("template", \.template, .string, "Velocity template that every JSON answer goes through."),
            Field(
                "statusCodes", \.statusCodes, .map(HTTPStatusCodeSpec.schema, keys: .statusCode),
                "Answers by status; default 200 and eight kinds of errors by `[status]` in the error's message."),
            Field("contentHandling", \.contentHandling, .contentHandling, "Conversion of successful answers."),
            Field(
                "transferMode", \.transferMode, .words("BUFFERED", "STREAM"),
                "`STREAM` passes the answer on while it comes; for proxy integrations."),
        ])
}

/// One entry of `response.statusCodes` of an `http` event.
package struct HTTPStatusCodeSpec: SpecObject {
    package var node = Node.null
    package var headers: Node?
    package var pattern: Node?
    package var template: Node?

    package init() {}

    package static let table = Table<Self>(
        "status code", "When an answer has this status, and what is in it.",
        [
            Field("headers", \.headers, .map(.string), "Headers of this answer, besides those of all."),
            Field(
                "pattern", \.pattern, .string,
                "Regular expression on the error's message; empty for the answer when nothing else fits."),
            Field(
                "template", \.template, .anyOf([.string, .map(.string)]),
                "Velocity template, for JSON or by content type."),
        ])
}
