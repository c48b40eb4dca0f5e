import Diagnostics
import Tree

/// A lookup whose parameters and address are expanded.
struct Query {
    var type: String
    var params: [Node]
    var address: Node?
    var hasParams: Bool
    /// The variable as written.
    var text: String
    var site: Site
    /// Where the lookup is written; worked out when somebody asks.
    var span: () -> Span
    /// The outcome when a parameter or the address is unknown.
    var unknown: Value?

    var origin: Origin { Origin(span()) }
    /// `ssm(us-east-1):/path`.
    var name: String {
        let list = hasParams ? "(\(params.map { $0.embeddedText ?? "" }.joined(separator: ", ")))" : ""
        return type + list + (address?.embeddedText.map { ":\($0)" } ?? "")
    }
}

/// What a source has to say.
struct Answer {
    var value: Value?
    /// Why there is no value and what can be done about it.
    var help: String?
    /// The key of the `--values` file under which it could be supplied.
    var needs: String?
    /// The file that there is none of, when that is the reason.
    var absentFile: String?

    static func value(_ node: Node, isFinal: Bool = false) -> Answer {
        node.isNull ? Answer() : Answer(value: Value(node: node, isFinal: isFinal))
    }

    static func absent(_ file: String) -> Answer { Answer(help: "there is no file `\(file)`", absentFile: file) }

    static func missing(_ help: String? = nil, needs: String? = nil) -> Answer { Answer(help: help, needs: needs) }
}

/// The sources of one variable that had no value.
struct Asked {
    /// The variable as written.
    var text: String
    var helps: [String] = []
    /// Keys of the `--values` file that would have helped.
    var needs: [String] = []
    var first: Query?
    /// The file whose absence is the only reason so far.
    var absentFile: String?

    init(text: String) { self.text = text }

    mutating func add(_ query: Query, _ answer: Answer) {
        absentFile = first == nil ? answer.absentFile : nil
        if first == nil { first = query }
        if let help = answer.help { helps.append(help) }
        if let key = answer.needs { needs.append(key) }
    }
}

extension Expander {
    func ask(_ query: Query) throws(Unresolved) -> Answer {
        switch query.type {
        case "self": try property(query)
        case "opt": try option(query)
        case "env": try environmentVariable(query)
        case "param": try parameter(query)
        case "file": try file(query)
        case "sls": try framework(query)
        case "aws": try account(query)
        case "strToBool": try truth(query)
        case "git": try git(query)
        default: try outside(query)
        }
    }

    /// Names of the sources that need nothing but this machine, and those that AWS answers.
    static let sourceNames = [
        "self", "opt", "env", "param", "file", "sls", "aws", "strToBool", "git", "cf", "ssm", "s3",
    ]

    /// The address as text, which most sources require.
    func addressText(_ query: Query) throws(Unresolved) -> String {
        guard let text = query.address?.embeddedText, !text.isEmpty else {
            throw fail(
                "invalid-variable", "`\(query.name)` needs an address: `\(query.type):…`", at: query.origin)
        }
        return text
    }

    /// No source had a value: unknown, when AWS may have one; null, when only a file is missing; else an error.
    func noValue(_ asked: Asked, at origin: Origin) throws(Unresolved) -> Value {
        guard asked.needs.isEmpty else {
            for key in asked.needs where reportedKeys.insert(key).inserted {
                diagnostics.warning(
                    "unknown-value", "`\(asked.text)` is not known without asking", at: origin,
                    help: "put a line `\(key): …` into a file and give it with --values")
            }
            return Value(node: Node(.unknown(Unknown(text: asked.text, needs: asked.needs)), origin), isFinal: true)
        }
        if let file = asked.absentFile {
            diagnostics.warning(
                "missing-file", "there is no file `\(file)`, so `\(asked.text)` is null", at: origin,
                help: "the path is relative to the service's folder; write a fallback where the file may be absent")
            return .missing
        }
        throw fail(
            "unresolved-variable", "`\(asked.text)` has no value", at: origin,
            help: asked.helps.isEmpty ? nil : asked.helps.joined(separator: "; "))
    }

    /// A fallback stands in for what only AWS knows.
    func warnAboutFallback(_ asked: Asked) {
        guard let query = asked.first else { return }
        for key in asked.needs where reportedKeys.insert(key).inserted {
            diagnostics.warning(
                "unknown-value", "`\(key)` is not known without asking, so its fallback is used", at: query.origin,
                help: "if it exists, put a line `\(key): …` into a file and give it with --values")
        }
    }
}
