import Diagnostics
import Glibc
import Stacks
import Syntax
import Tree

/// What a build says of one deployment in the assignment file.
package struct AssignedDeployment {
    /// `<stack>/<region>`.
    package var name: String
    package var stacks: Assignment.Deployment

    /// Puts the deployment into the file beside the spec. The file is read again first: what other builds have written
    /// there of other stages and regions stays.
    package func write(in folder: String) throws(OutputError) {
        let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if lock >= 0 { close(lock) } }
        // Where a file system has no locks, the moment between reading and writing is short all the same.
        if lock >= 0 { flock(lock, LOCK_EX) }
        let path = "\(folder)/\(Assignment.fileName)"
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        guard var assignment = readAssignment(readFile(path), sources: sources, into: &diagnostics) else {
            throw OutputError(
                message: "\(path) has changed during the build and cannot be read",
                help: "restore it from the repository, and build again")
        }
        assignment[name] = stacks
        try replaceFile(path, assignment.bytes)
    }
}

/// Reads the assignment file; an empty assignment when there is none, `nil`, with the reason in the bag, when it is none of
/// ours.
func readAssignment(
    _ bytes: [UInt8]?, sources: SourceMap, into diagnostics: inout DiagnosticBag
) -> Assignment? {
    guard let bytes else { return Assignment() }
    let file = sources.add(path: Assignment.fileName, bytes: bytes)
    guard let root = readTree(file, of: sources, into: &diagnostics) else { return nil }
    if let assignment = Assignment(root) { return assignment }
    diagnostics.error(
        "invalid-assignment", "the file is no list of stacks that gwc wrote", at: root.origin,
        help: "restore it from the repository; without it resources move to other stacks, which replaces them")
    return nil
}
