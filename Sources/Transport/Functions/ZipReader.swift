import Glibc

/// Unpacks archives of code: entries that are stored or deflated, with their permissions (APPNOTE.TXT of PKWARE, 4.3).
enum ZipReader {
    struct Invalid: Error {
        var reason: String
    }

    /// - Parameter folder: exists; entries that would leave it are refused.
    static func unpack(_ path: String, into folder: String) throws(Invalid) {
        guard let bytes = read(path) else { throw Invalid(reason: "there is no such archive") }
        guard let end = lastEnd(bytes) else { throw Invalid(reason: "it is no zip") }
        let count = try number(bytes, end + 10, 2)
        var place = try number(bytes, end + 16, 4)
        for _ in 0..<count {
            let lengths = [28, 30, 32].map { try? number(bytes, place + $0, 2) }.compactMap { $0 }
            guard lengths.count == 3, try number(bytes, place, 4) == 0x0201_4B50,
                place + 46 + lengths[0] <= bytes.count
            else { throw Invalid(reason: "its directory is damaged") }
            let name = String(decoding: bytes[(place + 46)..<(place + 46 + lengths[0])], as: UTF8.self)
            try write(try contents(bytes, entry: place), name, mode: try number(bytes, place + 38, 4) >> 16, folder)
            place += 46 + lengths.reduce(0, +)
        }
    }

    private static func contents(_ bytes: [UInt8], entry: Int) throws(Invalid) -> [UInt8] {
        let start = try number(bytes, entry + 42, 4)
        let begin = start + 30 + (try number(bytes, start + 26, 2)) + (try number(bytes, start + 28, 2))
        let (packed, whole) = (try number(bytes, entry + 20, 4), try number(bytes, entry + 24, 4))
        guard begin + packed <= bytes.count else { throw Invalid(reason: "it is cut off") }
        let data = Array(bytes[begin..<(begin + packed)])
        switch try number(bytes, entry + 10, 2) {
        case 0: return data
        case 8:
            guard let plain = Zlib.inflate(data, size: whole) else { throw Invalid(reason: "an entry is damaged") }
            return plain
        case let method: throw Invalid(reason: "it is packed by method \(method), which is not supported")
        }
    }

    private static func write(_ bytes: [UInt8], _ name: String, mode: Int, _ folder: String) throws(Invalid) {
        let parts = name.split(separator: "/").map(String.init)
        guard !name.hasPrefix("/"), !parts.contains(".."), !parts.isEmpty else {
            throw Invalid(reason: "`\(name)` would leave its folder")
        }
        var path = folder
        for part in name.hasSuffix("/") ? parts[...] : parts.dropLast() {
            path += "/\(part)"
            mkdir(path, 0o755)
        }
        if name.hasSuffix("/") { return }
        let target = "\(path)/\(parts[parts.count - 1])"
        let permissions = mode & 0o777 == 0 ? 0o644 : mode & 0o777 | 0o400
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(permissions))
        guard descriptor >= 0 else { throw Invalid(reason: "`\(name)` cannot be written") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Invalid(reason: "`\(name)` cannot be written") }
            rest = rest.dropFirst(count)
        }
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    private static func lastEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        return stride(from: bytes.count - 22, through: max(0, bytes.count - 65_557), by: -1).first { start in
            bytes[start..<(start + 4)].elementsEqual([0x50, 0x4B, 5, 6])
        }
    }

    /// A number of so many bytes, little end first.
    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) throws(Invalid) -> Int {
        guard start >= 0, start + count <= bytes.count else { throw Invalid(reason: "it is cut off") }
        return (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
    }
}
