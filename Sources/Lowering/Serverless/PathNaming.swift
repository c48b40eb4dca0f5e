import Model
import Tree

extension Naming {
    /// `/users/{userId}/posts` → `UsersUseridVarPosts`. Different paths may fold into one name.
    static func path(_ path: String) -> String { FoldedPath.fold(path) }

    /// One part of a path: the first letter upper case and the others lower, `-` spelled out, `{id}` marked as a variable,
    /// other punctuation gone.
    static func pathPart(_ part: String) -> String { FoldedPath.part(part) }
}
