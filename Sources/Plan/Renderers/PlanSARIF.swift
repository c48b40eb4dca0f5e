import Diagnostics
import Tree

extension Plan {
    /// What becomes less safe, as SARIF 2.1.0 (OASIS) with one run: for the security page of a repository, where each stays
    /// the same finding from run to run by its id.
    ///
    /// - Parameter version: of gwc.
    package func sarifNode(version: String) -> Node {
        let loosening = changes.filter { $0.security == .loosens || $0.isNewlyPublic }
        let kinds = Set(loosening.map(\.kind)).sorted()
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "gwc plan", "semanticVersion": Node(version),
                            "rules": Node(kinds.map { ["id": Node($0)] }),
                        ]
                    ],
                    "results": Node(loosening.map(\.sarif)),
                ]
            ],
        ]
    }
}

extension Change {
    fileprivate var sarif: Node {
        var text = "\(subject): \(message)"
        if let before, let after { text += " (\(before) → \(after))" }
        return [
            "ruleId": Node(kind), "level": isNewlyPublic ? "error" : "warning", "message": ["text": Node(text)],
            "locations": location.map { [["physicalLocation": $0]] },
            "partialFingerprints": ["gwcChange/v1": Node(id)],
        ]
    }

    private var location: Node? {
        guard let place, let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...])
        else {
            return nil
        }
        return [
            "artifactLocation": ["uri": Node(uriReference(String(place[..<colon])))],
            "region": ["startLine": Node(line)],
        ]
    }
}
