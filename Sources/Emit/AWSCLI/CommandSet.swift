/// How the resources of a CloudFormation type are found, made, kept up and removed with plain calls of the aws command.
///
/// Calls are written as on the command line. `{Name}` is the value of a property, `{Name.Key}` of a part of it, `{Name?}`
/// leaves the option out when there is none, `{Name|text}` has a default; `{.path}` is a value of what was found, as a jq
/// path; `{#id}` is the logical id, `{#name}` the physical name; within `each`, `{@}` and `{@key}` are the element and its
/// key, and `{^Name}` is a property of the resource. `{*}` stands for all other properties as options of the same names.
struct CommandSet: Sendable {
    let type: String
    /// Finds the resource, makes it, changes it.
    let steps: [Step]
    /// What belongs to it and is set by calls of its own.
    var parts: [Step] = []
    /// What `Ref` gives: a jq path, or a call's text with `{…}`.
    let ref: String
    /// What `Fn::GetAtt` gives, likewise, by attribute.
    var attributes: [String: String] = [:]
    /// Calls that remove it; none when it goes with what it belongs to.
    let drop: [String]
    /// The property that names the resource that it goes with.
    var within: String?
    /// Where its tags are: a jq path of what was found, or a call and a path in its answer.
    var tags: Tags = .none
    /// The property with the physical name, and how AWS limits it.
    var name: Name?
    /// Whether it holds data that nobody can make again.
    var holdsData = false
    /// Option names that are not the property's in kebab case.
    var renamed: [String: String] = [:]
    var casing: KeyCasing = .asWritten
    /// Properties that get a value when the template has none.
    var defaults: [String: String] = [:]
    /// Properties that `{*json}` leaves out, since other steps set them.
    var apart: Set<String> = []
    /// Properties that no call of the table can set.
    var unsupported: Set<String> = []
    /// The call that sets tags, `{#tags}` in it, of a resource that is there.
    var tagging: String?
    /// How others of its kind are found within what it belongs to; those that the spec has no more are removed.
    var siblings: Siblings?

    struct Siblings: Sendable {
        /// What tells them apart, as a jq path of an element of the list.
        var id: String
        /// A call whose answer is the list.
        var list: String
        /// The call that removes one; its id is added as the last word.
        var drop: String
        /// The id of the resource itself, where that is not at the same path.
        var own: String?
        /// The property that names what they belong to, where they do not go when it goes.
        var of: String?
    }

    struct Name: Sendable {
        var property: String
        var limit = 64
        var isGlobal = false
    }

    enum Tags: Sendable {
        case none
        /// An option of `make` as a map, and the path of the same in what was found.
        case map(option: String, path: String)
        /// Likewise as a list of `Key` and `Value`.
        case list(option: String, path: String, property: String = "Tags")
        /// An option as a map or a list, and a call that reads them.
        case call(option: String, asList: Bool, read: String, path: String)
    }
}

/// Which properties the calls of a type set.
struct Settable {
    private var all: Bool
    private var names: Set<String>
    private let unsupported: Set<String>

    init(_ commands: CommandSet) {
        let texts = (commands.steps + commands.parts).flatMap(\.texts)
        all = texts.contains { $0.contains("{*}") || $0.contains("{*json}") }
        names = ["Tags"]
        if let name = commands.name { names.insert(name.property) }
        unsupported = commands.unsupported
        for text in texts {
            names.insert(String(text.prefix { $0.isLetter || $0.isNumber }))
            for placeholder in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
                let name = placeholder.drop { $0 == "^" }.prefix { $0.isLetter || $0.isNumber }
                names.insert(String(name))
            }
        }
    }

    func contains(_ property: String) -> Bool {
        !unsupported.contains(property) && (all || names.contains(property))
    }
}

extension Step {
    /// Its calls and the properties that it looks at.
    fileprivate var texts: [String] {
        switch self {
        case .look(let text, _), .part(let text), .make(let text, _), .keep(let text, _), .put(let text),
            .line(let text):
            [text]
        case .ensure(let json, let call): [json, call]
        case .each(let text, let steps), .when(let text, let steps), .unless(let text, let steps),
            .alone(let text, let steps):
            [text] + steps.flatMap(\.texts)
        case .choose(let text, _, let steps, let others): [text] + (steps + others).flatMap(\.texts)
        }
    }
}

/// A line or several of a script.
indirect enum Step: Sendable {
    /// Finds the resource; `view` is a jq filter that gives it the shape of the options.
    case look(String, view: String? = nil)
    /// Goes on with a part of what was found, by a jq path.
    case part(String)
    /// Makes it when it is not there. Properties in `without` are set by other steps.
    case make(String, without: Set<String> = [])
    /// Changes it where the options of `make` differ, those in `except` aside.
    case keep(String, except: [String] = [])
    /// A call that replaces what is there, when its options differ.
    case put(String)
    /// A call for when what was found lacks something of a JSON value, both written with `{…}`.
    case ensure(String, String)
    /// For every element of a list or map below a property.
    case each(String, [Step])
    /// Only when there is a value at a property.
    case when(String, [Step])
    /// Only when there is none.
    case unless(String, [Step])
    /// Only when no resource of a type is for it.
    case alone(String, [Step])
    /// Only when a property is that text, and otherwise.
    case choose(String, is: String, [Step], otherwise: [Step])
    /// A line of bash.
    case line(String)
}
