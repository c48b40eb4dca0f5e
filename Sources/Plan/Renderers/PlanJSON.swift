import Tree

extension Plan {
    /// The version of the shape of the JSON: the first number grows when a reader could break, the second when something is
    /// added. The schema is `schemas/plan.schema.json`.
    package static let formatVersion = "1.0"

    /// The plan for programs.
    package var node: Node {
        [
            "formatVersion": Node(Plan.formatVersion), "before": Node(before), "after": Node(after),
            "changed": Node(!isEmpty), "summary": PlanSummary(self).node,
            "deploys": Node(deployedStages.map { Node($0) }),
            "changes": Node(gateway.map(\.node)), "permissions": Node(permissions.map(\.node)),
            "resources": Node(resources.map(\.node)), "outputs": Node(outputs.map(\.node)),
            "obstacles": Node(obstacles.map(\.node)),
        ]
    }

    /// GitLab's `artifacts:reports:terraform`.
    package var gitLabNode: Node {
        let summary = PlanSummary(self)
        return [
            "create": Node(summary.created), "update": Node(summary.updated + summary.replaced),
            "delete": Node(summary.deleted),
        ]
    }
}

extension PlanSummary {
    var node: Node {
        [
            "routesAdded": Node(routesAdded), "routesChanged": Node(routesChanged),
            "routesRemoved": Node(routesRemoved),
            "breaking": Node(breaking), "maybe": Node(maybe), "loosens": Node(loosens),
            "newlyPublic": Node(newlyPublic),
            "notLive": Node(notLive), "created": Node(created), "updated": Node(updated), "replaced": Node(replaced),
            "deleted": Node(deleted), "losingData": Node(losing),
        ]
    }
}

extension Change {
    var node: Node {
        [
            "id": Node(id), "kind": Node(kind), "subject": Node(subject), "owner": Node(owner),
            "message": Node(message),
            "class": Node(clients.rawValue), "security": Node(security.rawValue), "newlyPublic": Node(isNewlyPublic),
            "live": Node(isLive), "before": before.map { Node($0) }, "after": after.map { Node($0) },
            "place": place.map { Node($0) },
        ]
    }
}

extension ResourceChange {
    var node: Node {
        [
            "id": Node(changeID), "logicalId": Node(id), "type": Node(type), "action": Node(action.rawValue),
            "previousLogicalId": previousID.map { Node($0) }, "losesData": Node(losesData),
            "properties": Node(properties.map { $0.node }), "reasons": Node(reasons.map { Node($0) }),
            "place": place.map { Node($0) },
        ]
    }
}

extension PropertyChange {
    fileprivate var node: Node {
        [
            "path": Node(path), "before": Masking.node(before, at: path), "after": Masking.node(after, at: path),
            "impact": Node(impact.rawValue), "unknown": Node(isUnknown), "needs": Node(needs.map { Node($0) }),
            "place": place.map { Node($0) },
        ]
    }
}

extension OutputChange {
    fileprivate var node: Node {
        [
            "name": Node(name), "action": Node(action.rawValue), "before": before.map { Node($0.shown) },
            "after": after.map { Node($0.shown) }, "export": export.map { Node($0.shown) },
        ]
    }
}

extension Obstacle {
    fileprivate var node: Node {
        [
            "kind": Node(kind), "resource": Node(resource), "message": Node(message), "wayOut": Node(wayOut),
            "certain": Node(!isPossible), "place": place.map { Node($0) },
        ]
    }
}
