import CrossOrigin

/// An address that is somebody else's in the next network.
enum PrivateNetworkOrigin: Rule {
    static let info = RuleInfo(
        code: "COR029", name: "private-network-origin", severity: .low,
        summary: "CORS allows an origin in a private network.",
        why: """
            `10.0.0.5` and `wiki.local` are other machines in every other network: a user of the API who sits in a café may \
            be looking at a page of a stranger's machine with that address.
            """,
        help: "give the page a public name with https, also inside the network",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: [⟦"https://10.0.0.5"⟧, ⟦"https://wiki"⟧] } }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: shop, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: ["https://wiki.example.com", "http://localhost:3000"] } }
                """)
        ],
        references: ["RFC 1918, Address Allocation for Private Internets"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for setting in context.corsSettings {
            for origin in setting.origins where origin.text.lowercased().hasPrefix("http") {
                guard let host = SerializedOrigin.host(of: origin.text.lowercased()), !host.isEmpty, host != "*",
                    Host.isPrivate(host)
                else { continue }
                report.flag(
                    "`\(host)` is another machine in every other network", at: setting.place(of: origin.node),
                    subject: setting.subject)
            }
        }
    }
}
