import Tree

/// A spec made of another description of an API, and what it could not carry over.
package struct ImportedSpec: Sendable {
    /// In the native dialect.
    package var spec: Node
    /// What was left out or has to be filled in, in the order of the document.
    package var losses: [Loss]

    /// One thing that the spec does not say as the document did.
    package struct Loss: Sendable, Hashable {
        /// Where in the document: `POST /orders`, or a section.
        package var place: String
        package var text: String
    }

    /// The spec as a file: the losses as comments in front.
    package var text: String {
        var text = ""
        if !losses.isEmpty {
            text += "# Not carried over, or to be filled in:\n"
            for loss in losses { text += "# - \(loss.place): \(loss.text.replacing("\n", with: " "))\n" }
            text += "\n"
        }
        return text + YAMLWriter.write(spec)
    }
}
