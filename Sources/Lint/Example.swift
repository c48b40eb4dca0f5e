/// A piece of a spec or a template that shows a rule: documentation and test in one.
package struct Example: Sendable, Hashable {
    /// What the text is a piece of.
    package enum Kind: Sendable, Hashable {
        /// A spec; `service` and `provider` are added when they are missing.
        case spec
        /// What stands below `functions` of a spec.
        case functions
        /// A CloudFormation template.
        case template
        /// What stands below `Resources` of a CloudFormation template.
        case resources
    }

    package var kind: Kind
    /// YAML, with `⟦` and `⟧` around what must be reported.
    package var marked: String
    /// The stage to compile a spec for.
    package var stage: String?
    /// The state to compare with, of the same kind; nothing is compared without one.
    package var before: String?

    package static func spec(_ text: String, stage: String? = nil) -> Example {
        Example(kind: .spec, marked: text, stage: stage)
    }

    package static func functions(_ text: String, stage: String? = nil) -> Example {
        Example(kind: .functions, marked: text, stage: stage)
    }

    package static func template(_ text: String) -> Example { Example(kind: .template, marked: text) }
    package static func resources(_ text: String, before: String? = nil) -> Example {
        Example(kind: .resources, marked: text, before: before)
    }

    package var isSpec: Bool { kind == .spec || kind == .functions }

    /// The whole file that the example stands for, marks left in.
    package var file: String {
        switch kind {
        case .template: marked
        case .resources: "Resources:\n\(indented)"
        case .functions: Example.service + Example.provider + "functions:\n\(indented)"
        case .spec: (has("service") ? "" : Example.service) + (has("provider") ? "" : Example.provider) + marked
        }
    }

    /// The example that this one is compared with.
    package var compared: Example? { before.map { Example(kind: kind, marked: $0, stage: stage) } }

    /// The file without the marks, and the bytes of it that stood between them.
    package var unmarked: (text: String, places: [Range<Int>]) {
        var bytes: [UInt8] = []
        var places: [Range<Int>] = []
        var open: [Int] = []
        for scalar in file.unicodeScalars {
            switch scalar {
            case "⟦": open.append(bytes.count)
            case "⟧": places.append((open.popLast() ?? 0)..<bytes.count)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), places)
    }

    private static let service = "service: example\n"
    private static let provider = "provider: { name: aws, runtime: nodejs22.x }\n"

    private func has(_ key: String) -> Bool {
        marked.hasPrefix("\(key):") || marked.split(separator: "\n").contains { $0.hasPrefix("\(key):") }
    }

    private var indented: String {
        marked.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
            .joined(separator: "\n") + "\n"
    }
}
