import Compiler
import Testing
import Variables

/// The examples in the documentation are services: each block that is marked ```` ```yaml spec ```` has to compile.
@Suite struct DocumentationTests {
    static let pages: [String] = ["README.md"] + Repository.files(below: "docs", endingWith: ".md")
    static let blocks: [Block] = pages.flatMap { Block.all(in: $0) }

    @Test func findsExamples() {
        #expect(Self.blocks.contains { $0.page == "README.md" })
    }

    @Test(arguments: blocks) func compiles(_ block: Block) {
        let made = compile(Input(specPath: "serverless.yml", environment: Environment(), files: block))
        #expect(made.findings == "", "\(block.page):\(block.line)")
        #expect(made.graph != nil)
    }

    /// Links between pages of the repository lead somewhere.
    @Test(arguments: pages) func linksLead(_ page: String) {
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        for target in links(in: Repository.text(page) ?? "") where !target.contains("://") && !target.hasPrefix("#") {
            let path = (folder.isEmpty ? "" : folder + "/") + target.prefix { $0 != "#" }
            #expect(Repository.text(path) != nil || Repository.isFolder(path), "\(page) links to `\(target)`")
        }
    }

    private func links(in markdown: String) -> [Substring] {
        markdown.split(separator: "](").dropFirst().compactMap { $0.split(separator: ")").first }
    }
}

/// A spec inside a page, as the only file of its service.
struct Block: FileSource, CustomTestStringConvertible {
    var page: String
    var line: Int
    var text: String
    var testDescription: String { "\(page):\(line)" }

    func read(_ path: String) -> [UInt8]? { path == "serverless.yml" ? Array(text.utf8) : nil }

    static func all(in page: String) -> [Block] {
        var blocks: [Block] = []
        var isInside = false
        let lines = (Repository.text(page) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line == "```yaml spec" {
                blocks.append(Block(page: page, line: index + 2, text: ""))
                isInside = true
            } else if line.hasPrefix("```") {
                isInside = false
            } else if isInside {
                blocks[blocks.count - 1].text += line + "\n"
            }
        }
        return blocks
    }
}
