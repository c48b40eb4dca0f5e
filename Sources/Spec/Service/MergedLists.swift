import Diagnostics
import Tree

/// The spec with short forms written out: `provider: aws`, and the lists that may stand for one map, `functions` and
/// `resources`, which are often put together from several files.
package func mergingLists(in root: Node, into diagnostics: inout DiagnosticBag) -> Node {
    var root = root
    if let provider = root["provider"], provider.string != nil {
        root["provider"] = Node(Mapping([.init("name", provider)]), provider.origin)
    }
    for key in ["functions", "resources"] {
        guard let list = root[key]?.list else { continue }
        var whole = Mapping()
        for part in list where part.isTruthy {
            guard let map = part.map else {
                diagnostics.error(
                    "invalid-value", "every part of `\(key)` should be a map, and this is \(part.quoted)",
                    at: part.origin)
                continue
            }
            whole = merged(whole, with: map)
        }
        root[key] = Node(whole, root[key]?.origin ?? .none)
    }
    return root
}
