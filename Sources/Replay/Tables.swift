import Gateway
import RuntimeConfig
import Tree

/// Replays a table of gateway responses.
func replayTable(_ example: Mapping) -> Outcome.Difference? {
    let expect = example["expect"]?.map ?? Mapping()
    var api = API()
    for item in expect["items"]?.list ?? [] where item.map?["defaultResponse"]?.bool == false {
        var response = GatewayResponse()
        response.parameters = dictionary(item.map?["responseParameters"])
        let type = item.map?["responseType"]?.string ?? ""
        if type.hasPrefix("DEFAULT") { response.status = item.map?["statusCode"]?.string.flatMap { Int($0) } }
        api.gatewayResponses[type] = response
    }
    let table = Gateway.gatewayResponses(of: api)
    for item in expect["items"]?.list ?? [] {
        let type = item.map?["responseType"]?.string ?? ""
        guard let own = table.first(where: { $0.type == type }) else {
            return Outcome.Difference("items", expected: type, got: "no such type")
        }
        let status = own.status.map { "\($0)" }
        let parameters = Node(Mapping(own.parameters.sorted { $0.key < $1.key }.map { .init($0.key, Node($0.value)) }))
        let isFit =
            item.map?["statusCode"]?.string == status && isSame(item.map?["responseParameters"] ?? .null, parameters)
        if !isFit {
            return Outcome.Difference(
                "items", expected: item.printed, got: "\(type) \(status ?? "-") \(parameters.printed)")
        }
    }
    for entry in expect["default_status"]?.map ?? Mapping() {
        let status = table.first { $0.type == entry.key }?.status.map { "\($0)" }
        if status != entry.value.string {
            return Outcome.Difference(
                "default_status", expected: "\(entry.key) \(entry.value.printed)", got: status ?? "-")
        }
    }
    return nil
}
