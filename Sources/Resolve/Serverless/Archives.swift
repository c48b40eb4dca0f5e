import Diagnostics
import Spec
import Tree

/// An archive that is to be packed: which folder, and which of its files.
package struct ArchivePlan: Sendable {
    /// Its path as `Code.Archive` and `Layer` name it, `.serverless/<name>.zip`.
    package var path: String
    /// The folder to pack, relative to the service's; empty for the service's own.
    package var folder: String
    /// In order; the last one that matches a file decides, and a `!` takes the file away.
    package var patterns: [String]
    /// What it is for, in the spec.
    package var origin: Origin
}

/// The archives that a service needs and no one brings, one for the service and one for every function and layer that
/// has its own.
///
/// - Parameter specPath: the spec, relative to the service's folder: it is in no archive.
package func archivePlans(of spec: ServiceSpec, specPath: String) -> [ArchivePlan] {
    let defaults = spec.defaultPatterns(specPath: specPath)
    let shared = patterns(in: spec.package?.node)
    let layerFolders = (spec.layers?.entries ?? []).compactMap { $0.value.path?.literal }.map { "!\($0)/**" }
    var plans: [ArchivePlan] = []
    for entry in spec.functions?.entries ?? [] {
        let function = entry.value
        let isBrought = spec.artifact(of: function)?.node.isTruthy == true
        guard function.handler?.node.isTruthy == true, !isBrought else { continue }
        let isOwn = spec.packsIndividually(function)
        let path = ".serverless/\(isOwn ? entry.key : spec.service?.literal ?? "").zip"
        if plans.contains(where: { $0.path == path }) { continue }
        let own = isOwn ? patterns(in: function.package?.node) : []
        plans.append(
            ArchivePlan(
                path: path, folder: "", patterns: (defaults + layerFolders + shared + own).eachOnce,
                origin: isOwn ? entry.keyOrigin : spec.service?.origin ?? .none))
    }
    return plans + layerArchives(of: spec, defaults + shared)
}

private func layerArchives(of spec: ServiceSpec, _ shared: [String]) -> [ArchivePlan] {
    (spec.layers?.entries ?? []).compactMap { entry in
        guard entry.value.package?.artifact == nil, let folder = entry.value.path?.literal else { return nil }
        return ArchivePlan(
            path: ".serverless/\(entry.key).zip", folder: folder,
            patterns: (shared + patterns(in: entry.value.package?.node)).eachOnce, origin: entry.keyOrigin)
    }
}

/// `exclude`, the former spelling, before `include` and `patterns`.
private func patterns(in package: Node?) -> [String] {
    func texts(_ key: String) -> [String] { (package?[key]?.list ?? []).compactMap(\.string) }
    let excluded = texts("exclude").map { $0.hasPrefix("!") ? String($0.dropFirst()) : "!\($0)" }
    return excluded + texts("include") + texts("patterns")
}

extension ServiceSpec {
    /// Whether a function gets an archive of its own.
    func packsIndividually(_ function: FunctionSpec) -> Bool {
        package?.individually?.isTruthy == true || function.package?.individually?.isTruthy == true
    }

    /// Whether development dependencies stay out of the archives, which they do unless the author says otherwise.
    package var leavesOutDevelopmentDependencies: Bool { package?.node["excludeDevDependencies"]?.bool != false }

    /// The archive that the author brings: the function's own or, unless it is to have one of its own, the service's.
    func artifact(of function: FunctionSpec) -> Expr<String>? {
        if let own = function.package?.artifact { return own }
        return function.package?.individually?.isTruthy == true ? nil : package?.artifact
    }

    /// What is left out unless the patterns say otherwise: the files of git and of the framework, logs, the spec.
    fileprivate func defaultPatterns(specPath: String) -> [String] {
        var names = [
            ".git/**", ".gitignore", ".DS_Store", "npm-debug.log", "yarn-*.log", ".serverless/**",
            ".serverless_plugins/**", specPath,
        ]
        if let plugins = node["plugins"]?["localPath"]?.string { names.append(plugins) }
        if node["useDotenv"]?.isTruthy == true { names.append(".env*") }
        return names.map { "!\($0)" }
    }
}
