import Tree

/// What a rule calls its target with, when it is not the event as it came.
package struct EventInput: Sendable, Hashable {
    /// A JSON text.
    package var text: Node?
    /// JSON path of a part of the event.
    package var path: Node?
    /// `InputTemplate` and `InputPathsMap`.
    package var transformer: Node?

    package init(text: Node? = nil, path: Node? = nil, transformer: Node? = nil) {
        self.text = text
        self.path = path
        self.transformer = transformer
    }
}
