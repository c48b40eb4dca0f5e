import CloudFormation
import Diagnostics
import Stacks
import Testing
import Tree

@testable import Compiler

/// What does not fit into one stack is split into several that CloudFormation takes, and stays where it is.
@Suite struct SplitTests {
    /// The split of a service, and the template that it was made of.
    private func split(
        _ service: LargeService, like earlier: Assignment.Deployment? = nil
    ) throws -> (split: SplitGraph, whole: ResourceGraph) {
        let made = service.compiled()
        let whole = try #require(made.graph)
        var diagnostics = DiagnosticBag()
        let result = CloudFormationSplit.split(whole, like: earlier, into: &diagnostics)
        return (try #require(result, "\(diagnostics.all.map(\.headline))"), whole)
    }

    private func expectLimits(_ split: SplitGraph) {
        for graph in [split.root] + split.nested.map(\.graph) {
            #expect(graph.excesses == [])
            #expect(JSONWriter.write(graph.template).count <= TemplateLimits.bytes)
            #expect(!graph.resources.isEmpty)
        }
    }

    /// No template says anything that is not in it, and stacks wait for each other in one direction only.
    private func expectClosed(_ split: SplitGraph) {
        for graph in [split.root] + split.nested.map(\.graph) {
            var needs = Needs()
            for resource in graph.resources.values { needs.collect(resource.body) }
            for output in graph.outputs.values { needs.collect(output) }
            let parameters = Set(graph.sections["Parameters"]?.map?.keys ?? [])
            for reference in needs.references where !reference.name.hasPrefix("AWS::") {
                #expect(graph[reference.name] != nil || parameters.contains(reference.name), "\(reference)")
            }
            for resource in graph.resources.values {
                #expect(resource.dependsOn.allSatisfy { graph[$0] != nil })
            }
        }
        #expect(hasNoCycle(split.root))
    }

    private func hasNoCycle(_ graph: ResourceGraph) -> Bool {
        var waiting = graph.resources.mapValues { resource in
            var needs = Needs()
            needs.collect(resource.body)
            return Set(needs.references.map(\.name) + resource.dependsOn).filter { graph[$0] != nil }
        }
        while let free = waiting.first(where: { entry in entry.value.allSatisfy { waiting[$0] == nil } }) {
            waiting[free.key] = nil
        }
        return waiting.isEmpty
    }

    private func expectWhole(_ split: SplitGraph, _ whole: ResourceGraph) {
        var joining = split.joining
        let joined = joining.run()
        #expect(Set(joined.resources.keys) == Set(whole.resources.keys))
        for (id, resource) in whole.resources {
            #expect(joined[id]?.withoutWaits == resource.withoutWaits, "\(id)")
            if resource.dependsOn.isEmpty { continue }
            #expect(Set(resource.dependsOn).isSubset(of: joining.waits(of: id)), "\(id)")
        }
        #expect(Set(joined.outputs.keys) == Set(whole.outputs.keys))
        for (name, output) in whole.outputs { #expect(joined.outputs[name] == output, "\(name)") }
    }

    static let services = [
        LargeService(kind: "httpApi", functions: 1500, routesEach: 1, seed: 1),
        LargeService(kind: "httpApi", functions: 3, routesEach: 500, seed: 2),
        LargeService(kind: "http", functions: 300, routesEach: 5, seed: 3),
        LargeService(kind: "apis.http", functions: 50, routesEach: 30, seed: 7),
        LargeService(kind: "apis.rest", functions: 300, routesEach: 5, seed: 8),
    ]

    @Test(arguments: services.indices) func splitsFifteenHundredRoutes(_ index: Int) throws {
        let (split, whole) = try split(Self.services[index])
        #expect(split.nested.count > 2)
        expectLimits(split)
        expectClosed(split)
        expectWhole(split, whole)
    }

    @Test(arguments: ["httpApi", "http", "apis.rest"]) func keepsEverythingWhereItIs(_ kind: String)
        async throws
    {
        var service = LargeService(kind: kind, functions: 75, routesEach: 3, seed: 4)
        var places: [String: String] = [:]
        var assignment: Assignment.Deployment?
        for round in 0...100 {
            if round > 0 { service.edit() }
            // Tests that wait for answers get their turn.
            await Task.yield()
            let (split, whole) = try split(service, like: assignment)
            for (stack, ids) in split.assignment.resources {
                for id in ids {
                    #expect(places[id] == nil || places[id] == stack, "\(id) after \(round) edits")
                    places[id] = stack
                }
            }
            if round % 25 == 0 {
                expectLimits(split)
                expectClosed(split)
                expectWhole(split, whole)
            }
            assignment = split.assignment
        }
    }

    @Test func readsTheFileThatItWrites() throws {
        let (split, _) = try split(LargeService(kind: "httpApi", functions: 120, routesEach: 1, seed: 5))
        var assignment = Assignment()
        assignment["large/us-east-1"] = split.assignment
        assignment["large/eu-west-1"] = split.assignment
        #expect(try read(assignment.bytes) == assignment)
    }

    /// The file is written anew whenever it says anything else than what was built; a merge by hand may leave a resource in two
    /// stacks, and another in none.
    @Test func knowsWhetherTheFileIsUpToDate() throws {
        let service = LargeService(kind: "httpApi", functions: 120, routesEach: 1, seed: 5)
        let first = try split(service).split
        #expect(!first.isAsBefore)
        var file = first.assignment
        #expect(try split(service, like: file).split.isAsBefore)
        file.resources["functions-9"] = ["Gone"]
        #expect(!(try split(service, like: file).split.isAsBefore))
        file = first.assignment
        // Routes, since nothing needs them: they may be in either stack.
        let routes = try #require(file.resources["routes-1"]?.sorted())
        file.resources["routes-1"]?.remove(routes[0])
        file.resources["routes-2", default: []].insert(routes[1])
        #expect(!(try split(service, like: file).split.isAsBefore))
    }

    @Test func isTheSameEveryTime() throws {
        let service = LargeService(kind: "http", functions: 150, routesEach: 2, seed: 6)
        let (first, second) = (try split(service).split, try split(service).split)
        #expect(first.assignment == second.assignment)
        #expect(first.root == second.root)
        #expect(first.nested.map(\.graph) == second.nested.map(\.graph))
    }

    private func read(_ bytes: [UInt8]) throws -> Assignment {
        try #require(Assignment(try Template.read(bytes)))
    }
}

extension SplitGraph {
    var joining: Joining {
        Joining(root: root, nested: Dictionary(uniqueKeysWithValues: nested.map { ($0.id, $0.graph) }))
    }
}

extension Resource {
    var withoutWaits: Node {
        var body = body
        body["DependsOn"] = nil
        return body
    }
}
