/// A file of a zip, ready to be written.
struct ZipEntry: Sendable {
    /// Path in the archive, UTF-8.
    var path: [UInt8]
    var mode: UInt16
    var crc: UInt32
    /// Bytes before compression.
    var size: UInt32
    /// What is written: compressed when that is shorter.
    var data: [UInt8]
    var isCompressed: Bool

    /// Modes of what an archive may hold. Others would differ with the umask of whoever checked the service out, and a
    /// file that only its owner may read is of no use to Lambda.
    static let file: UInt16 = 0o100644
    static let program: UInt16 = 0o100755
    static let link: UInt16 = 0o120777

    /// Reads and compresses a file.
    init(_ file: PackedFile, with deflater: borrowing Deflater) throws(PackagingError) {
        path = Array(file.path.utf8)
        let bytes: [UInt8]
        switch file.content {
        case .file(let path):
            bytes = try readFile(path)
            mode = file.isExecutable ? Self.program : Self.file
        case .bytes(let content):
            bytes = content
            mode = Self.file
        case .link(let target):
            bytes = Array(target.utf8)
            mode = Self.link
        }
        guard bytes.count < UInt32.max else {
            throw PackagingError(message: "`\(file.path)` is larger than 4 GB", help: "Lambda takes 250 MB in all")
        }
        crc = checksum(bytes)
        size = UInt32(bytes.count)
        let compressed = deflater.compress(bytes)
        isCompressed = compressed != nil
        data = compressed ?? bytes
    }
}

// The records of a zip (PKWARE's APPNOTE 6.3.10, §4.3).
extension ZipEntry {
    /// The record before the data.
    var localHeader: [UInt8] {
        var record: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        record.append(common)
        return record + path
    }

    /// The record in the directory at the end, which names the place of the local header.
    func directoryHeader(at offset: UInt32) -> [UInt8] {
        var record: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
        record.append(UInt16(3 << 8 | 20))  // made on Unix, which tells how to read the mode
        record.append(common)
        record.append(UInt16(0))  // comment
        record.append(UInt16(0))  // disk
        record.append(UInt16(0))  // internal attributes
        record.append(UInt32(mode) << 16)
        record.append(offset)
        return record + path
    }

    /// What both records say: version, flags, method, time, checksum, sizes, lengths.
    private var common: [UInt8] {
        var record: [UInt8] = []
        record.append(UInt16(20))
        record.append(UInt16(path.contains { $0 >= 0x80 } ? 1 << 11 : 0))  // the path is UTF-8
        record.append(UInt16(isCompressed ? 8 : 0))
        record.append(UInt16(0))  // midnight …
        record.append(UInt16(1 << 5 | 1))  // … of 1 January 1980, where the time of a zip begins
        record.append(crc)
        record.append(UInt32(data.count))
        record.append(size)
        record.append(UInt16(path.count))
        record.append(UInt16(0))  // extra field
        return record
    }
}

extension [UInt8] {
    mutating func append(_ bytes: [UInt8]) { append(contentsOf: bytes) }

    /// Appends a number, its lowest byte first.
    mutating func append(_ number: some FixedWidthInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}
