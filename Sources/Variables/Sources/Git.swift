import Diagnostics
import Processes
import Tree

/// `git:…`, as the plugin for it and the fourth version of the framework have it.
extension Expander {
    private static let gitArguments: [String: [String]] = [
        "describe": ["describe", "--always"],
        "describeLight": ["describe", "--always", "--tags"],
        "sha1": ["rev-parse", "--short", "HEAD"],
        "commit": ["rev-parse", "HEAD"],
        "branch": ["rev-parse", "--abbrev-ref", "HEAD"],
        "message": ["log", "-1", "--pretty=%B"],
        "messageSubject": ["log", "-1", "--pretty=%s"],
        "messageBody": ["log", "-1", "--pretty=%b"],
        "user": ["config", "user.name"],
        "email": ["config", "user.email"],
        "repository": ["rev-parse", "--show-toplevel"],
        "tags": ["tag", "--points-at", "HEAD"],
        "isDirty": ["diff-index", "--quiet", "HEAD", "--"],
    ]

    func git(_ query: Query) throws(Unresolved) -> Answer {
        let address = try addressText(query)
        if let key = environment.values["git:\(address)"] { return .value(key) }
        guard let arguments = Expander.gitArguments[address] else {
            throw unsupported(address, of: Expander.gitArguments.keys.sorted(), query)
        }
        if let known = outputs["git:\(address)"] { return .value(known, isFinal: true) }
        let value = Node(try gitText(address, arguments, query))
        outputs["git:\(address)"] = value
        return .value(value, isFinal: true)
    }

    private func gitText(_ address: String, _ arguments: [String], _ query: Query) throws(Unresolved) -> String {
        let result = try runGit(arguments, query)
        let text = result.outputText.trimmedBlanks
        switch address {
        case "isDirty" where result.ending == .exited(1): return "true"
        case _ where !result.succeeded:
            throw fail(
                "git-failed", "`git \(arguments.joined(separator: " "))` failed", at: query.origin,
                help: result.errorText)
        case "isDirty": return "false"
        case "repository": return String(text.split(separator: "/").last ?? "")
        case "tags" where text.isEmpty: return try gitText("sha1", Expander.gitArguments["sha1"] ?? [], query)
        case "tags": return text.split(separator: "\n").joined(separator: "::")
        default: return text
        }
    }

    private func runGit(_ arguments: [String], _ query: Query) throws(Unresolved) -> ProcessResult {
        guard let folder = files.folder else {
            throw fail("git-failed", "there is no work tree to ask git about", at: query.origin)
        }
        do throws(ProcessError) {
            return try runProcess("git", ["--no-optional-locks"] + arguments, folder: folder, timeout: .seconds(20))
        } catch {
            throw fail("git-failed", "`git` cannot be run", at: query.origin, help: "install git")
        }
    }
}
