import Processes
import Variables

/// The files of a folder as a git revision has them. The work tree is not touched; a file that the repository does not
/// have is not there.
package struct GitTree: FileSource {
    private let gitFolder: String
    /// The revision that was asked for, as an object's name.
    package let commit: String

    /// - Returns: `nil` when the folder is in no repository, or the repository has no such revision.
    package init?(folder: String, revision: String) {
        let path = folder.isEmpty ? "." : folder
        guard !revision.hasPrefix("-"),
            let found = try? runProcess(
                "git", ["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"], folder: path),
            found.succeeded
        else { return nil }
        gitFolder = path
        commit = found.outputText
    }

    package func read(_ path: String) -> [UInt8]? {
        guard !path.hasPrefix("/") else { return nil }
        let object = "\(commit):./\(path)"
        guard let found = try? runProcess("git", ["cat-file", "blob", object], folder: gitFolder), found.succeeded
        else {
            return nil
        }
        return found.output
    }
}
