import Tree

/// Replays a file of cases, whichever kind it holds: requests (`apis` and `cases`), answers to errors (`answers`), or sets
/// of templates.
package func replay(_ file: Node) async -> [Outcome] {
    if let apis = file.map?["apis"]?.map, let cases = file.map?["cases"]?.list {
        return await replayRequests(apis, cases)
    }
    if let rows = file.map?["answers"]?.list { return await replayErrors(rows) }
    return replayTemplates(file)
}
