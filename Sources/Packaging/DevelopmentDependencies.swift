import Tree

/// Folders of the packages that a service needs only while it is developed, as a `package-lock.json` tells: below
/// `packages` by path since npm 7, below `dependencies` by name before.
///
/// - Parameter folder: path of the lock file's folder below the service's, empty or with a slash at its end.
package func developmentDependencies(in lock: Node, folder: String) -> Set<String> {
    if let packages = lock["packages"]?.map {
        return Set(packages.entries.filter { $0.value["dev"]?.bool == true }.map { folder + $0.key })
    }
    var found: Set<String> = []
    collect(lock["dependencies"], below: folder, into: &found)
    return found
}

private func collect(_ dependencies: Node?, below folder: String, into found: inout Set<String>) {
    for entry in dependencies?.map?.entries ?? [] {
        let path = "\(folder)node_modules/\(entry.key)"
        if entry.value["dev"]?.bool == true { found.insert(path) }
        collect(entry.value["dependencies"], below: "\(path)/", into: &found)
    }
}
