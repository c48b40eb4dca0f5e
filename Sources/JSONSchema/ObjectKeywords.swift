import Tree

extension Check {
    mutating func objects(_ instance: Node, _ keywords: Mapping) -> [String] {
        guard let object = instance.map else { return [] }
        return members(object, keywords) + dependencies(object, keywords) + properties(object, keywords)
    }

    private func members(_ object: Mapping, _ keywords: Mapping) -> [String] {
        var findings: [String] = []
        if let minimum = keywords["minProperties"]?.int, object.count < minimum {
            findings.append(
                "object has too few properties (found \(object.count) but schema requires at least \(minimum))")
        }
        if let maximum = keywords["maxProperties"]?.int, object.count > maximum {
            findings.append(
                "object has too many properties (found \(object.count) but schema requires at most \(maximum))")
        }
        let missing = (keywords["required"]?.list?.compactMap(\.string) ?? []).filter { object[$0] == nil }
        if !missing.isEmpty { findings.append("object has missing required properties (\(quoted(missing.sorted())))") }
        return findings
    }

    private mutating func dependencies(_ object: Mapping, _ keywords: Mapping) -> [String] {
        var all: [String] = []
        for entry in keywords["dependencies"]?.map?.entries ?? [] where object[entry.key] != nil {
            guard let required = entry.value.list?.compactMap(\.string) else {
                all += findings(Node(object), entry.value)
                continue
            }
            let missing = required.filter { object[$0] == nil }
            if missing.isEmpty { continue }
            all.append(
                "property \"\(entry.key)\" of object has missing property dependencies "
                    + "(schema requires \(quoted(required.sorted())); missing: \(quoted(missing.sorted())))")
        }
        return all
    }

    private mutating func properties(_ object: Mapping, _ keywords: Mapping) -> [String] {
        let named = keywords["properties"]?.map ?? Mapping()
        let patterned = keywords["patternProperties"]?.map?.entries ?? []
        var all: [String] = []
        var strangers: [String] = []
        for entry in object.entries {
            var schemas = patterned.filter { matches($0.key, entry.key) }.map(\.value)
            if let schema = named[entry.key] { schemas.insert(schema, at: 0) }
            if schemas.isEmpty, let additional = keywords["additionalProperties"] {
                if additional.bool == false { strangers.append(entry.key) }
                schemas = [additional]
            }
            all += schemas.flatMap { findings(entry.value, $0) }
        }
        if !strangers.isEmpty {
            all.insert(
                "object instance has properties which are not allowed by the schema: \(quoted(strangers.sorted()))",
                at: 0)
        }
        return all
    }

    // MARK: Schemas of schemas

    func combined(_ instance: Node, _ keywords: Mapping) -> [String] {
        var findings: [String] = []
        let matched = { (name: String) in
            keywords[name]?.list.map { schemas in (schemas.count { isFit(instance, $0) }, schemas.count) }
        }
        if let (fit, count) = matched("allOf"), fit < count {
            findings.append("instance failed to match all required schemas (matched only \(fit) out of \(count))")
        }
        if let (fit, count) = matched("anyOf"), fit == 0 {
            findings.append("instance failed to match at least one required schema among \(count)")
        }
        if let (fit, count) = matched("oneOf"), fit != 1 {
            findings.append("instance failed to match exactly one schema (matched \(fit) out of \(count))")
        }
        if let schema = keywords["not"], isFit(instance, schema) {
            findings.append("instance matched a schema which it should not have")
        }
        return findings
    }
}
