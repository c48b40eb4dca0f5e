/// The words of a command line that is spelled plainly: `--name value`, `--name=value`, `-n value`.
///
/// The parser reflects over every declared option, which costs as much as compiling a hundred routes. So a build is
/// tried this way first. What is not plain, or is wrong, is left to the parser, which reads it or says what is the matter.
struct PlainArguments {
    private var rest: ArraySlice<String>
    /// What stands behind the `=` of the last word.
    private var attached: String?

    init(_ arguments: [String]) { rest = arguments[...] }

    /// The next word without what it is set to.
    mutating func next() -> String? {
        guard let word = rest.popFirst() else { return nil }
        guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return word }
        attached = String(word[word.index(after: equals)...])
        return String(word[..<equals])
    }

    /// Reads the value of an option into a place that is still empty.
    mutating func read<Value>(into place: inout Value?, _ convert: (String) -> Value?) -> Bool {
        guard place == nil, let text = value(), let value = convert(text) else { return false }
        place = value
        return true
    }

    mutating func read(into place: inout String?) -> Bool { read(into: &place) { $0 } }

    /// Reads one of the values of an option that may be repeated.
    mutating func append(to list: inout [KeyValue]) -> Bool {
        guard let text = value(), let pair = try? KeyValue(text) else { return false }
        list.append(pair)
        return true
    }

    /// Sets a flag that is not set.
    func set(_ flag: inout Bool) -> Bool {
        guard attached == nil, !flag else { return false }
        flag = true
        return true
    }

    private mutating func value() -> String? {
        let text = attached ?? rest.popFirst()
        attached = nil
        return text.flatMap { $0.isEmpty || $0.hasPrefix("-") ? nil : $0 }
    }
}

extension BuildRun {
    /// Reads the arguments of `gwc build`; `nil` when the parser has to.
    init?(plain arguments: [String]) {
        var words = PlainArguments(arguments)
        var folder: String?
        while let word = words.next() {
            let isRead =
                switch word {
                case "--stage", "-s": words.read(into: &spec.stage)
                case "--region", "-r": words.read(into: &spec.region)
                case "--param": words.append(to: &spec.param)
                case "--opt": words.append(to: &spec.opt)
                case "--values": words.read(into: &spec.values)
                case "--target": words.read(into: &target) { try? Target.list($0) }
                case "--out", "-o": words.read(into: &folder)
                case "--package": words.set(&package)
                case "--single-stack": words.set(&singleStack)
                case "--aws-extensions": words.set(&awsExtensions)
                case "--verbose", "-v": words.set(&verbose)
                default: take(word)
                }
            guard isRead else { return nil }
        }
        out = folder ?? out
    }

    private mutating func take(_ word: String) -> Bool {
        guard spec.spec == nil, !word.isEmpty, !word.hasPrefix("-") else { return false }
        spec.spec = word
        return true
    }
}
