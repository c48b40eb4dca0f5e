import JSONSchema
import Tree
import Velocity

/// Replays a file of templates: sets of cases by name, of which those that begin with `aws-recorded` came from AWS.
package func replayTemplates(_ file: Node) -> [Outcome] {
    var outcomes: [Outcome] = []
    for set in file.map?.entries ?? [] where set.key != "sets" && set.key != "meta" {
        for example in set.value.list ?? [] {
            guard let map = example.map, let id = map["id"]?.string else { continue }
            let difference = map["schema"] == nil ? replayTemplate(map) : replayModel(map)
            outcomes.append(Outcome(id: id, isRecorded: set.key.hasPrefix("aws-recorded"), difference: difference))
        }
    }
    return outcomes
}

private func replayTemplate(_ example: Mapping) -> Outcome.Difference? {
    let context = context(of: example)
    let got: String
    do {
        let template = try Template((example["response_template"] ?? example["template"])?.string ?? "")
        got = try template.render(bindings(of: example, context: context))
    } catch {
        return Outcome.Difference("error", expected: expectation(of: example), got: error.message)
    }
    return compare(got, context, example)
}

private func compare(_ got: String, _ context: MapObject, _ example: Mapping) -> Outcome.Difference? {
    let isFit: Bool
    if let text = example["expect"]?.string {
        isFit = example["normalise_whitespace"]?.bool == true ? normalized(got) == normalized(text) : got == text
    } else if let json = example["expect_json"] ?? example["expect_doc_json"] {
        isFit = JSONText.read(got).map { isSame(json, $0) } ?? false
    } else if let json = example["expect_json_contains"] {
        isFit = JSONText.read(got).map { contains(json, $0) } ?? false
    } else {
        guard let elements = example["expect_xml_contains"]?.map?.entries else {
            return Outcome.Difference("text", expected: "an expectation", got: got)
        }
        isFit = elements.allSatisfy { entry in
            got.contains("<\(entry.key)>\(normalizedJSON(entry.value.string ?? ""))</\(entry.key)>")
        }
    }
    guard isFit else { return Outcome.Difference("text", expected: expectation(of: example), got: got) }
    for name in ["request", "response"] {
        guard let expected = example["expect_\(name)_override"], let set = context["\(name)Override"] else { continue }
        if !isSame(expected, withoutEmpty(set.node)) {
            return Outcome.Difference(
                "\(name)Override", expected: JSONWriter.compact(expected), got: JSONWriter.compact(set.node))
        }
    }
    return nil
}

private func withoutEmpty(_ node: Node) -> Node {
    guard let map = node.map else { return node }
    return Node(Mapping(map.entries.filter { $0.value.map?.isEmpty != true }))
}

/// A body in XML as the engine spells JSON.
private func normalizedJSON(_ text: String) -> String { JSONText.read(text).map { JSONWriter.compact($0) } ?? text }

private func expectation(of example: Mapping) -> String {
    for entry in example.entries where entry.key.hasPrefix("expect") {
        return entry.value.string ?? JSONWriter.compact(entry.value)
    }
    return ""
}

private func bindings(of example: Mapping, context: MapObject) -> [(String, Value)] {
    let parameters = example["params"]?.map
    let named = { (name: String) in strings(parameters?[name]) + (name == "path" ? strings(example["path_params"]) : [])
    }
    let body = example["input_body_text"]?.string ?? example["input_body"].map { JSONWriter.compact($0) } ?? ""
    let input = InputObject(body: body, path: named("path"), query: named("querystring"), headers: named("header"))
    let variables = example["variables"]?.map?.entries.map { ($0.key, Value($0.value)) } ?? []
    return [
        ("input", .object(input)), ("util", .object(UtilObject())), ("context", .map(context)),
        ("stageVariables", Value(example["stageVariables"] ?? Node(Mapping()))),
    ] + variables
}

/// `$context` with the maps for overrides; a recorded case brings its body in `requestOverride.path.body`.
private func context(of example: Mapping) -> MapObject {
    let context = Value(example["response_template"] == nil ? example["context"] ?? Node(Mapping()) : Node(Mapping()))
        .map!
    let path = MapObject()
    if let body = example["request_json"] { path["body"] = .string(JSONWriter.compact(body)) }
    let empty = { Value.map(MapObject()) }
    context["requestOverride"] = .map(MapObject([("header", empty()), ("querystring", empty()), ("path", .map(path))]))
    context["responseOverride"] = .map(MapObject([("header", empty())]))
    return context
}

func strings(_ node: Node?) -> [(String, String)] { node?.map?.entries.map { ($0.key, $0.value.printed) } ?? [] }

private func replayModel(_ example: Mapping) -> Outcome.Difference? {
    let schema = Schema(example["schema"] ?? .null)
    for instance in example["valid"]?.list ?? [] {
        let findings = schema.findings(for: instance)
        if !findings.isEmpty { return Outcome.Difference("valid", expected: "no finding", got: "\(findings)") }
    }
    for instance in example["invalid"]?.list ?? [] where schema.findings(for: instance).isEmpty {
        return Outcome.Difference("invalid", expected: "a finding", got: JSONWriter.compact(instance))
    }
    return nil
}
