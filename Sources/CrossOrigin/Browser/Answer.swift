/// What a gateway answers to a browser, as far as it is known before anything is deployed.
package struct Answer: Hashable, Sendable {
    /// The value of a header.
    package enum Value: Hashable, Sendable {
        case text(String)
        /// It is there or not, and what it says depends on what nobody knows at build time.
        case unknown
    }

    /// `nil` where it is not known.
    package var status: Int?
    /// By names in lower case.
    package var headers: [String: Value]
    /// Whether there may be headers that are not known: a function answers, say.
    package var isOpen: Bool

    package init(status: Int?, headers: [String: Value] = [:], isOpen: Bool = false) {
        self.status = status
        self.headers = headers
        self.isOpen = isOpen
    }

    /// An answer of which nothing is known.
    package static let unknown = Answer(status: nil, isOpen: true)

    /// A header's value; `nil` when it is known that there is none.
    package subscript(name: String) -> Value? { headers[name] ?? (isOpen ? .unknown : nil) }

    /// The elements of a header that is a list; `nil` when they are not known, empty when there is no such header.
    func elements(of name: String) -> [String]? {
        switch self[name] {
        case nil: []
        case .unknown: nil
        case .text(let text): text.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
        }
    }
}
