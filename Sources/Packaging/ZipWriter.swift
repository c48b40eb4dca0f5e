import Glibc
import Hashing

/// Writes a zip from first byte to last, and digests it on the way.
struct ZipWriter: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var digest = SHA256Stream()
    private var directory: [UInt8] = []
    private var count = 0
    private var offset = 0

    /// Bytes that are gathered before they are written.
    private static let chunk = 1 << 20

    init(_ path: String) throws(PackagingError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .system("write", path) }
        buffer.reserveCapacity(2 * Self.chunk)
    }

    deinit { close(descriptor) }

    mutating func append(_ entry: ZipEntry) throws(PackagingError) {
        guard offset <= UInt32.max else {
            throw PackagingError(
                message: "an archive would be larger than 4 GB", help: "Lambda takes 250 MB; leave files out")
        }
        directory.append(entry.directoryHeader(at: UInt32(offset)))
        count += 1
        try write(entry.localHeader)
        try write(entry.data)
    }

    /// Writes the directory and ends the zip; its size and the SHA-256 of its bytes.
    mutating func finish() throws(PackagingError) -> (size: Int, sha256: [UInt8]) {
        let start = offset
        let directory = self.directory
        try write(directory)
        if count > UInt16.max || offset > UInt32.max { try write(wideEnd(start, directory.count)) }
        try write(end(start, directory.count))
        try flush()
        return (offset, digest.finish())
    }

    private func end(_ start: Int, _ size: Int) -> [UInt8] {
        var record: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
        for _ in 0..<2 { record.append(UInt16(min(count, Int(UInt16.max)))) }
        record.append(UInt32(min(size, Int(UInt32.max))))
        record.append(UInt32(min(start, Int(UInt32.max))))
        record.append(UInt16(0))
        return record
    }

    /// The records of Zip64, for more than 65,535 files.
    private func wideEnd(_ start: Int, _ size: Int) -> [UInt8] {
        var record: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
        record.append(UInt64(44))
        record.append(UInt16(3 << 8 | 45))
        record.append(UInt16(45))
        record.append(UInt64(0))  // disks
        for _ in 0..<2 { record.append(UInt64(count)) }
        record.append(UInt64(size))
        record.append(UInt64(start))
        record.append([0x50, 0x4B, 0x06, 0x07, 0, 0, 0, 0] as [UInt8])
        record.append(UInt64(start + size))
        record.append(UInt32(1))
        return record
    }

    private mutating func write(_ bytes: [UInt8]) throws(PackagingError) {
        buffer.append(contentsOf: bytes)
        offset += bytes.count
        if buffer.count >= Self.chunk { try flush() }
    }

    private mutating func flush() throws(PackagingError) {
        digest.update(buffer)
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system("write", path) }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// The bytes of a file.
func readFile(_ path: String) throws(PackagingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system("read", path) }
    var bytes: [UInt8] = []
    var failed = false
    repeat {
        let capacity = max(Int(status.st_size) - bytes.count, 0) + 1
        var count = 0
        bytes += [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
            count = read(descriptor, buffer.baseAddress, capacity)
            filled = max(count, 0)
        }
        failed = count < 0 && errno != EINTR
        if count == 0 { return bytes }
    } while !failed
    throw .system("read", path)
}
