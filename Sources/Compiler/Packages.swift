import CloudFormation
import Diagnostics
import Emit
import Hashing
import Model
import Packaging
import Resolve
import Spec
import Syntax
import Tree

/// How a compilation packs the code of functions and layers.
package struct Packing {
    /// An empty folder that the archives are written into.
    package var folder: () throws(OutputError) -> String
    /// Told the name of an archive, how many of its files are packed, and how many there are.
    package var progress: (String, Int, Int) -> Void

    package init(
        folder: @escaping () throws(OutputError) -> String,
        progress: @escaping (String, Int, Int) -> Void = { _, _, _ in }
    ) {
        self.folder = folder
        self.progress = progress
    }
}

/// The archives of a service, packed or brought by its author, by their path as the model has it.
package struct Packages {
    package private(set) var byPath: [String: Archive] = [:]
    /// Archives that the author names and that are not there.
    private var absent: Set<String> = []
    private(set) var order: [String] = []
    private let packing: Packing
    private var folder: String?

    /// A zip and where it goes.
    package struct Archive {
        /// Path of the zip on this machine.
        package var file: FinishedFile
        /// How many files are in it; `nil` for one that the author brought.
        package var files: Int?
        /// Path in the output folder.
        package var artifactPath: String
        /// Path in the deployment bucket.
        package var key = ""
    }

    init(_ packing: Packing) { self.packing = packing }

    /// Every zip, in the order of the spec.
    package var archives: [Archive] { order.compactMap { byPath[$0] } }

    /// Every zip, as a file of the output folder.
    package var artifacts: [Artifact] { archives.map { Artifact(path: $0.artifactPath, file: $0.file) } }

    /// SHA-256 in base64 of the archive at a path of the model.
    func digest(of path: String) -> String? {
        // What is absent has been told.
        byPath[path].map { base64($0.file.sha256) } ?? (absent.contains(path) ? "" : nil)
    }

    /// Packs what a service needs.
    mutating func pack(_ spec: ServiceSpec, of input: Input, into diagnostics: inout DiagnosticBag) {
        guard let root = (input.files as? Folder)?.path else { return }
        do throws(PackagingError) {
            let tree = try FileTree(root)
            let leftOut = ownOutputs(in: tree).union(temporaryFolders(in: tree)).union(
                spec.leavesOutDevelopmentDependencies ? developmentDependencies(in: tree) : [])
            var lists: [(plan: ArchivePlan, files: [PackedFile])] = []
            for plan in archivePlans(of: spec, specPath: input.specPath) {
                if let files = list(plan, tree, leftOut, into: &diagnostics) { lists.append((plan, files)) }
            }
            for (plan, files) in lists { try add(files, as: plan.path, at: plan.origin, into: &diagnostics) }
        } catch {
            diagnostics.error("packaging", error.message, at: .none, help: error.help)
        }
        addBrought(by: spec, root, into: &diagnostics)
    }

    private func list(
        _ plan: ArchivePlan, _ tree: FileTree, _ leftOut: Set<String>, into diagnostics: inout DiagnosticBag
    ) -> [PackedFile]? {
        if let pattern = plan.patterns.first(where: { $0.hasPrefix("../") }) {
            diagnostics.error(
                "packaging", "the pattern `\(pattern)` reaches out of the service", at: plan.origin,
                help: "only files in the service's folder are packed; copy the others into it first")
            return nil
        }
        do throws(PackagingError) {
            let selection = Selection(patterns: plan.patterns, leavingOut: plan.folder.isEmpty ? leftOut : [])
            let folder = plan.folder.isEmpty ? tree : try FileTree("\(tree.root)/\(plan.folder)")
            return try files(of: folder, selection, service: tree.root)
        } catch {
            diagnostics.error("packaging", error.message, at: plan.origin, help: error.help)
            return nil
        }
    }

    private mutating func add(
        _ files: [PackedFile], as path: String, at origin: Origin, into diagnostics: inout DiagnosticBag
    ) throws(PackagingError) {
        let name = String(path.split(separator: "/").last ?? "")
        guard byPath[path] == nil else {
            return diagnostics.error(
                "packaging", "two archives have the name `\(name)`", at: origin,
                help: "a layer and a function, or the service, share a name; rename one of them")
        }
        let target = "\(try temporaryFolder())/\(order.count).zip"
        let packed = try Packaging.pack(files, to: target) { packing.progress(name, $0, $1) }
        register(
            path,
            Archive(
                file: FinishedFile(path: target, size: packed.size, sha256: packed.sha256), files: packed.files,
                artifactPath: "packages/\(name)"))
    }

    private mutating func temporaryFolder() throws(PackagingError) -> String {
        if let folder { return folder }
        do throws(OutputError) {
            let made = try packing.folder()
            folder = made
            return made
        } catch {
            throw PackagingError(message: error.message, help: error.help)
        }
    }

    /// Archives that are there, which go to the bucket as they are.
    private mutating func addBrought(by spec: ServiceSpec, _ root: String, into diagnostics: inout DiagnosticBag) {
        let artifacts =
            [spec.package?.artifact] + (spec.functions?.entries ?? []).map { $0.value.package?.artifact }
            + (spec.layers?.entries ?? []).map { $0.value.package?.artifact }
        for artifact in artifacts.compactMap(\.self) {
            guard let path = artifact.literal, byPath[path] == nil, !isElsewhere(path) else { continue }
            let full = path.hasPrefix("/") ? path : "\(root)/\(path)"
            guard let bytes = readFile(full) else {
                absent.insert(path)
                diagnostics.error(
                    "missing-artifact", "there is no archive `\(path)` to pack", at: artifact.node.origin,
                    help: "make the archive first, or take `artifact` away to have the folder packed")
                continue
            }
            let digest = sha256(bytes)
            let file = FinishedFile(path: full, size: bytes.count, sha256: digest, isKept: true)
            register(path, Archive(file: file, artifactPath: "packages/\(hexadecimal(digest).prefix(12)).zip"))
        }
    }

    /// An address is fetched by whoever deploys.
    private func isElsewhere(_ path: String) -> Bool { path.hasPrefix("s3://") || path.hasPrefix("https://") }

    private mutating func register(_ path: String, _ archive: Archive) {
        byPath[path] = archive
        order.append(path)
    }
}

// What the template says of the archives.
extension Packages {
    /// Names the archives in the bucket by their content, so that what is there already is not uploaded again.
    mutating func name(in service: inout Service) {
        let folder = service.artifactFolder.split(separator: "/").dropLast().joined(separator: "/")
        for path in order {
            guard let digest = byPath[path]?.file.sha256 else { continue }
            let key = "\(folder)/\(hexadecimal(digest)).zip"
            byPath[path]?.key = key
            service.artifactKeys[path] = key
        }
        for index in service.layers.indices { service.layers[index].digest = digest(of: service.layers[index].path) }
    }

    /// Packs the functions of gwc's own that stand behind the custom resources of a template.
    mutating func packHelpers(
        of service: Service, in graph: inout ResourceGraph, into diagnostics: inout DiagnosticBag
    ) {
        let files = emitCustomResources(graph).map { artifact in
            PackedFile(path: String(artifact.path.dropFirst("custom-resources/".count)), bytes: artifact.bytes)
        }
        guard !files.isEmpty else { return }
        do throws(PackagingError) {
            try add(files.sorted { $0.path < $1.path }, as: Self.helpers, at: .none, into: &diagnostics)
        } catch {
            return diagnostics.error("packaging", error.message, at: .none, help: error.help)
        }
        let former = "\(service.artifactFolder)/\(Self.helpers)"
        var named = service
        name(in: &named)
        graph.replaceText(former, with: named.artifactKeys[Self.helpers] ?? former)
    }

    private static let helpers = "custom-resources.zip"
}

/// Files that gwc wrote, by the manifests beside them: no output is ever packed into the next one.
private func ownOutputs(in tree: FileTree) -> Set<String> {
    var found: Set<String> = []
    for path in paths(in: tree, named: Manifest.path) {
        let folder = path.dropLast(Manifest.path.count)
        found.formUnion((readFile("\(tree.root)/\(path)").map(Manifest.files) ?? []).map { folder + $0 })
    }
    return found
}

/// Folders that builds make for themselves beside their outputs: of one that runs at the same time, or that was killed.
private func temporaryFolders(in tree: FileTree) -> Set<String> {
    var found: Set<String> = []
    for file in tree.files {
        let parts = file.path.split(separator: "/")
        guard let index = parts.dropLast().firstIndex(where: { FileSystem.isTemporary($0) || $0 == "node_modules" })
        else { continue }
        if parts[index] != "node_modules" { found.insert(parts[...index].joined(separator: "/")) }
    }
    return found
}

private func developmentDependencies(in tree: FileTree) -> Set<String> {
    var found: Set<String> = []
    for path in paths(in: tree, named: "package-lock.json") {
        guard let bytes = readFile("\(tree.root)/\(path)"),
            let lock = JSONText.read(String(decoding: bytes, as: UTF8.self))
        else { continue }
        found.formUnion(Packaging.developmentDependencies(in: lock, folder: String(path.dropLast(17))))
    }
    return found
}

/// Files of a name that are the author's own, not those of a package.
private func paths(in tree: FileTree, named name: String) -> [String] {
    tree.files.lazy.map(\.path).filter { path in
        (path == name || path.hasSuffix("/\(name)"))
            && !path.split(separator: "/").contains("node_modules")
    }
}
