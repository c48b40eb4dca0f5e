import Variables

/// A folder with only a spec in it.
struct OneFile: FileSource {
    let text: String

    func read(_ path: String) -> [UInt8]? { path == "serverless.yml" ? Array(text.utf8) : nil }
}
