import Gateway
import RuntimeConfig
import Tree

/// Replays requests: each case names an API and says what a client, a function or a backend must have seen.
func replayRequests(_ apis: Mapping, _ cases: [Node]) async -> [Outcome] {
    var outcomes: [Outcome] = []
    for example in cases {
        guard let map = example.map, let id = map["id"]?.string else { continue }
        let evidence = map["evidence"]?.string ?? ""
        var outcome = Outcome(id: id, isRecorded: evidence == "aws-recorded" || evidence == "aws-asserted")
        let api = map["api"]?.string.flatMap { apis[$0]?.map } ?? Mapping()
        if map["kind"]?.string == "table" {
            outcome.difference = replayTable(map)
        } else if let reason = unsupported(map) {
            outcome.skipped = reason
        } else {
            outcome.difference = await replayRequest(map, api)
        }
        outcomes.append(outcome)
    }
    return outcomes
}

/// What a local gateway does not have.
private func unsupported(_ example: Mapping) -> String? {
    example["expect"]?.map?["execution_log"] == nil ? nil : "it is about the test call of the console and its log"
}

private func replayRequest(_ example: Mapping, _ spec: Mapping) async -> Outcome.Difference? {
    let api = RecordedAPI(example["api"]?.string ?? "", spec, routeKey: example["route"]?.string)
    let request = example["request"] ?? .null
    let world = World(api.behaviours, request)
    var config = api.config
    if var canary = config.apis[0].stages[0].canary, example["id"]?.string?.contains("100-percent") == true {
        canary.percent = 100
        config.apis[0].stages[0].canary = canary
    }
    let gateway = Gateway(config, world.effects)
    var response = Response(status: 0)
    for request in Client(api: api, world: world).requests(request) {
        response = await gateway.respond(to: request, api: Client.id)
    }
    let check = Check(example, response, world)
    for entry in example["expect"]?.map ?? Mapping() {
        if let difference = check.difference(entry.key, entry.value) { return difference }
    }
    return nil
}
