import Model

extension Service {
    /// The archives that authors name, by the logical ids of their functions; the others are packed of the service's folder.
    var archives: [String: String] {
        Dictionary(
            functions.compactMap { function in
                guard case .archive(let archive) = function.code, !archive.path.hasPrefix(".serverless/") else {
                    return nil
                }
                return function.name.string.map { ($0, archive.path) }
            }, uniquingKeysWith: { first, _ in first })
    }
}
