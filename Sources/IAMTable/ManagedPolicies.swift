/// The managed policies of AWS by name. The list is a text in the program, a line for each path below `policy`: the path
/// and a tab, then names.
package enum ManagedPolicies {
    /// Where the list is from and of which day.
    package static let sources = managedPolicySources

    /// How the ARN of a policy of AWS goes on behind `policy/`, such as `service-role/AWSLambdaBasicExecutionRole`; `nil`
    /// for a name that the list does not have. Policies are added all the time, so that it proves nothing.
    package static func path(of name: String) -> String? { places[name] }

    /// The name as AWS spells it, when only the case of letters is another.
    package static func spelling(of name: String) -> String? { spellings[name.lowercased()] }

    private static let places: [String: String] = {
        let text = managedPolicyText.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        var places: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t")
            for name in fields[1].split(separator: " ") { places[String(name)] = String(fields[0].dropFirst()) + name }
        }
        return places
    }()

    private static let spellings = Dictionary(places.keys.map { ($0.lowercased(), $0) }) { first, _ in first }
}
