import Testing
import Tree

@Suite struct TreeTests {
    /// Keys in the order of `localeCompare`, as Node.js 20 sorts them.
    @Test(arguments: [
        (["b", "A", "a", "B"], ["a", "A", "b", "B"]),
        (["Code", "CodeX", "code_1", "code"], ["code", "Code", "code_1", "CodeX"]),
        (["a1", "a_", "aA", "a"], ["a", "a_", "a1", "aA"]),
        (["Fn::GetAtt", "FnA", "Fn-x"], ["Fn-x", "Fn::GetAtt", "FnA"]),
        (["VAR_B", "VARA", "var_a"], ["var_a", "VAR_B", "VARA"]),
    ])
    func sortsKeysByLocale(_ keys: [String], _ expected: [String]) {
        let map = Node(Mapping(keys.map { .init($0, 1) }))
        #expect(written(map) == "{\(expected.map { #""\#($0)":1"# }.joined(separator: ","))}")
    }

    @Test func sortsInsideListsAndMaps() {
        let tree: Node = ["x": [["b": 1, "a": 2]], "a": ["d": 1, "c": 2]]
        #expect(written(tree) == #"{"a":{"c":2,"d":1},"x":[{"a":2,"b":1}]}"#)
    }

    private func written(_ node: Node) -> String {
        String(decoding: JSONWriter.write(node, indentation: nil, keys: .collated), as: UTF8.self)
    }

    @Test func mergesListsByIndex() {
        let below: Node = ["list": [1, ["a": 1], 3]]
        let above: Node = ["list": [9, ["b": 2]]]
        #expect(JSONWriter.compact(merged(below, with: above)) == #"{"list":[9,{"a":1,"b":2},3]}"#)
    }

    @Test func mergedValuesOfAnotherKindReplace() {
        #expect(merged(["a": [1]], with: ["a": ["b": 1]]) == ["a": ["b": 1]])
        #expect(merged(["a": ["b": 1]], with: ["a": Node.null]) == ["a": Node.null])
    }

    @Test func mergesManyKeys() {
        let below = Mapping((0..<40).map { .init("k\($0)", Node($0)) })
        let above = Mapping([.init("k39", "new"), .init("extra", "new")])
        let whole = merged(below, with: above)
        #expect(whole.count == 41)
        #expect(whole["k39"] == "new" && whole["k0"] == 0 && whole.keys.last == "extra")
    }

    @Test func takesNullsOutOfMapsAndLeavesThemInLists() {
        let tree: Node = ["a": Node.null, "b": [Node.null, ["c": Node.null]]]
        #expect(tree.walk { $0.holdsNull })
        #expect(JSONWriter.compact(tree.withoutNulls) == #"{"b":[null,{}]}"#)
    }
}
