/// A mapping template, parsed: Velocity 1.7 as API Gateway runs it.
///
/// AWS documents the language as VTL and the objects in "API Gateway mapping template and access logging variable
/// reference". What the engine does beyond that is Velocity's 1.7, with three differences that recordings show: a
/// reference without a value is the empty string, and `#macro` and `#evaluate` do nothing.
package struct Template: Sendable {
    let statements: [Statement]
    /// Every word of the text. A name that is not among them is not asked for, and needs no binding.
    package let words: Set<Substring>

    /// Throws when the text is no template: API Gateway then answers 500.
    package init(_ text: String) throws(TemplateError) {
        var parser = Parser(text)
        statements = try parser.template()
        words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") })
    }
}

/// Why a template gives no text.
package struct TemplateError: Error, Equatable {
    package var message: String
    /// The request is to blame, and the message is for the caller.
    package var isOfCaller: Bool

    package init(_ message: String, isOfCaller: Bool = false) {
        self.message = message
        self.isOfCaller = isOfCaller
    }
}

enum Statement: Sendable {
    case text(String)
    case reference(Reference)
    case set(Reference, Expression)
    case conditional([(condition: Expression, body: [Statement])], otherwise: [Statement])
    case forEach(String, in: Expression, body: [Statement])
    case define(String, body: [Statement])
    case stop
    case leaveLoop
}

/// `$name.property.method(1)[0]`, with what stands before and around it.
struct Reference: Sendable {
    /// What is written before the value: half of the backslashes, and dollars too many.
    var prefix = ""
    /// After an odd number of backslashes, the reference is text.
    var isEscaped = false
    var isQuiet = false
    /// A bare word in the arguments of a method: its value is null.
    var isBareWord = false
    var literal = ""
    var root = ""
    var path: [Access] = []

    enum Access: Sendable {
        case property(String)
        case method(String, [Expression])
        case index(Expression)
    }
}

indirect enum Expression: Sendable {
    case reference(Reference)
    case literal(Literal)
    /// A string in double quotes with references in it.
    case interpolated([Statement], dropsLast: Bool)
    case list([Expression])
    case map([(Expression, Expression)])
    case range(Expression, Expression)
    case not(Expression)
    case binary(Operator, Expression, Expression)

    enum Literal: Sendable {
        case bool(Bool)
        case int(Int)
        case double(Double)
        case string(String)
    }

    enum Operator: Sendable {
        case or, and, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
        case add, subtract, multiply, divide, remainder
    }
}
