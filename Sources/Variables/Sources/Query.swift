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
        try checkThatIsAccessible(query)
        switch query.type {
        case "self": return try property(query)
        case "opt": return try option(query)
        case "env": return try environmentVariable(query)
        case "param": return try parameter(query)
        case "file": return try file(query)
        case "sls": return try framework(query)
        case "aws": return try account(query)
        case "strToBool": return try truth(query)
        case "git": return try git(query)
        default: return try outside(query)
        }
    }

    /// Before it loads plugins, the framework knows neither parameters nor options other than its own.
    private func checkThatIsAccessible(_ query: Query) throws(Unresolved) {
        guard let early else { return }
        switch query.type {
        case "param", "git": break
        case "opt" where query.address?.string.map(Expander.frameworkOptions.contains) != true: break
        case "sls" where query.address?.string == "instanceId": break
        default: return
        }
        throw fail(
            "inaccessible-property", "`\(early.joined(separator: "."))` cannot come from `\(query.name)`",
            at: query.origin,
            help: "the framework needs it before it loads plugins, which bring options and sources; use `opt:stage`, "
                + "`env:…`, `file(…)` or `self:…`")
    }

    /// The options of `serverless package` and `serverless deploy`.
    private static let frameworkOptions: Set = [
        "app", "aws-profile", "aws-s3-accelerate", "conceal", "config", "debug", "enforce-hash-update", "force",
        "function", "help", "minify-template", "org", "package", "param", "region", "stage", "use-local-credentials",
        "verbose", "version",
    ]

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
