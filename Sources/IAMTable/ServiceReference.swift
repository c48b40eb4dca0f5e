import Synchronization

/// The services of AWS with their actions, resources and condition keys, as the Service Authorization Reference lists
/// them. The table is a text in the program; a service is read from it when it is first asked for.
package enum ServiceReference {
    /// Where the table is from and of which day.
    package static let sources = tableSources

    /// The prefixes of all services.
    package static var prefixes: [String] { places.keys.sorted() }

    /// The service of a prefix such as `dynamodb`, in any case of letters; `nil` when there is none.
    package static func service(_ prefix: String) -> IAMService? {
        let prefix = prefix.lowercased()
        guard let place = places[prefix] else { return nil }
        return read.withLock { services in
            if let service = services[prefix] { return service }
            let service = ServiceDecoder.decode(table[place])
            services[prefix] = service
            return service
        }
    }

    /// The action of a full name such as `dynamodb:GetItem`, in any case of letters.
    package static func action(_ name: String) -> IAMAction? {
        guard let colon = name.firstIndex(of: ":") else { return nil }
        return service(String(name[..<colon]))?.action(String(name[name.index(after: colon)...]))
    }

    /// What has been read so far: a memory of answers that never change.
    private static let read = Mutex<[String: IAMService]>([:])

    private static var table: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: tableText.utf8Start, count: tableText.utf8CodeUnitCount)
    }

    /// Where the lines of each service stand; an `@` begins one.
    private static let places: [String: Range<Int>] = {
        let starts =
            table.indices.filter { table[$0] == UInt8(ascii: "@") && ($0 == 0 || table[$0 - 1] == 10) }
            + [table.count]
        return Dictionary(
            uniqueKeysWithValues: zip(starts, starts.dropFirst()).map { start, end in
                (String(decoding: table[(start + 1)...].prefix { $0 != 9 }, as: UTF8.self), start..<end)
            })
    }()
}
