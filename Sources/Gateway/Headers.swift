/// The header fields of a message, in their order and casing. Names are found in any casing.
package struct Headers: Sendable, Equatable {
    package struct Field: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package private(set) var fields: [Field]

    package init(_ fields: [Field] = []) { self.fields = fields }

    /// The last value of a name; setting one replaces all.
    package subscript(name: String) -> String? {
        get { fields.last { $0.name.isSameName(as: name) }?.value }
        set {
            let index = fields.firstIndex { $0.name.isSameName(as: name) }
            fields.removeAll { $0.name.isSameName(as: name) }
            if let newValue { fields.insert(Field(name, newValue), at: min(index ?? fields.count, fields.count)) }
        }
    }

    package func all(_ name: String) -> [String] { fields.filter { $0.name.isSameName(as: name) }.map(\.value) }
    package func contains(_ name: String) -> Bool { fields.contains { $0.name.isSameName(as: name) } }
    package mutating func add(_ name: String, _ value: String) { fields.append(Field(name, value)) }
    package mutating func remove(_ name: String) { fields.removeAll { $0.name.isSameName(as: name) } }
    package mutating func removeAll(where isUnwanted: (String) -> Bool) { fields.removeAll { isUnwanted($0.name) } }

    /// The fields by name, in the order in which names first appear and with the casing of the first.
    package var grouped: [(name: String, values: [String])] {
        var groups: [(name: String, values: [String])] = []
        for field in fields {
            if let index = groups.firstIndex(where: { $0.name.isSameName(as: field.name) }) {
                groups[index].values.append(field.value)
            } else {
                groups.append((field.name, [field.value]))
            }
        }
        return groups
    }
}

extension Collection<UInt8> {
    /// Whether two names are the same, of header fields or hosts: casing does not count.
    func isSameName(as other: some Collection<UInt8>) -> Bool {
        elementsEqual(other) { $0 == $1 || lowered($0) == lowered($1) }
    }
}

extension String {
    /// Whether two header names are the same.
    package func isSameName(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.isSameName(as: other.utf8)
    }

    /// Whether a header name begins so, in any casing.
    func begins(with prefix: String) -> Bool {
        utf8.count >= prefix.utf8.count && zip(utf8, prefix.utf8).allSatisfy { lowered($0) == lowered($1) }
    }
}

private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
