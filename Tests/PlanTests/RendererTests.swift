import CloudFormation
import Foundation
import Plan
import Testing
import Tree

/// What the outputs promise to their readers.
@Suite struct RendererTests {
    /// A plan of many routes.
    private func large(_ count: Int) -> Plan {
        var graph = ResourceGraph()
        graph["Api"] = Resource("AWS::ApiGatewayV2::Api", ["Name": "a", "ProtocolType": "HTTP"])
        for index in 0..<count {
            graph["Route\(index)"] = Resource(
                "AWS::ApiGatewayV2::Route", ["ApiId": ["Ref": "Api"], "RouteKey": "GET /a|`<b>`/\(index)"])
        }
        return Plan(from: .empty("nothing"), to: Snapshot(label: "much", graph: graph))
    }

    @Test(arguments: [0, 3, 2000]) func commentsFit(_ count: Int) {
        let text = PlanMarkdown.render(large(count), name: "shop")
        #expect(text.utf16.count <= PlanMarkdown.limit)
        #expect(text.hasPrefix("<!-- gwc-plan:shop -->\n"))
        let groups = { (part: String) in text.components(separatedBy: part).count }
        #expect(groups("<details") == groups("</details>"))
        #expect(!text.contains("<b>`"))
        #expect(count < 2000 || text.contains("more lines; run `gwc plan` for all of them."))
    }

    @Test func tellsOfMoreThanAStackTakes() {
        #expect(large(499).obstacles.allSatisfy { $0.resource != "the stack" })
        #expect(large(500).obstacles.contains { $0.message == "501 resources are more than 500" })
    }

    @Test func everyRowOfATableHasItsColumns() {
        for row in PlanMarkdown.render(large(3)).split(separator: "\n") where row.hasPrefix("| `") {
            let bars = row.replacingOccurrences(of: "\\|", with: "").filter { $0 == "|" }.count
            #expect(bars == 6, "\(row)")
        }
    }

    @Test(arguments: [40, 80, 120]) func textKeepsToItsWidth(_ width: Int) throws {
        for name in ["variable-renamed-rest", "table-renamed", "permission-principal-widened"] {
            let text = PlanText(width: width).render(try PlanFiles.plan(name))
            for line in text.split(separator: "\n") where line.count > width {
                // Only a word that is longer than the line stands out.
                #expect(line.trimmingCharacters(in: .whitespaces).contains(" ") == false, "\(line)")
            }
        }
    }

    @Test func coloursAreAskedFor() throws {
        let plan = try PlanFiles.plan("table-renamed")
        #expect(!PlanText().render(plan).contains("\u{1B}"))
        #expect(PlanText(colour: true).render(plan).contains("\u{1B}[31m"))
    }

    @Test func schemaIsFresh() throws {
        let written = try #require(PlanFiles.text("schemas/plan.schema.json"))
        let fresh = String(decoding: JSONWriter.write(planSchema), as: UTF8.self)
        #expect(written == fresh, "run `swift run gwc-dev schema`")
    }

    @Test func countsForGitLab() throws {
        let plan = try PlanFiles.plan("table-removed")
        #expect(plan.gitLabNode == ["create": 1, "update": 0, "delete": 1])
    }

    @Test func theSameBytesEveryTime() throws {
        for name in PlanCaseTests.names {
            let (one, two) = (try PlanFiles.plan(name), try PlanFiles.plan(name))
            #expect(PlanText().render(one) == PlanText().render(two), "\(name)")
            #expect(JSONWriter.write(one.node) == JSONWriter.write(two.node), "\(name)")
        }
    }

    @Test func changesHaveIDsOfTheirOwn() throws {
        for name in PlanCaseTests.names {
            let ids = try PlanFiles.plan(name).changes.map(\.id)
            #expect(Set(ids).count == ids.count, "\(name): \(ids)")
        }
    }
}
