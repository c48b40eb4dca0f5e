import CZlib

/// gzip and zlib streams, whole at a time.
enum Zlib {
    /// More bytes than this are not made of few: a body is 10 MB at most.
    private static let limit = 11 << 20

    /// The bytes in a coding; `nil` for one that is not known.
    static func compress(_ bytes: [UInt8], _ coding: String) -> [UInt8]? {
        guard let bits = windowBits(coding) else { return nil }
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        return run(&stream, bytes, capacity: Int(deflateBound(&stream, UInt(bytes.count)))) { deflate($0, Z_FINISH) }
    }

    /// The bytes of a coding; `nil` when they are none, or too many.
    static func expand(_ bytes: [UInt8], _ coding: String) -> [UInt8]? {
        guard let bits = windowBits(coding) else { return nil }
        var stream = z_stream()
        guard inflateInit2_(&stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        return run(&stream, bytes, capacity: limit) { CZlib.inflate($0, Z_FINISH) }
    }

    /// The bytes of a raw stream of DEFLATE, `size` of them; `nil` when they are not.
    static func inflate(_ bytes: [UInt8], size: Int) -> [UInt8]? {
        var stream = z_stream()
        guard size <= 1 << 30, inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { inflateEnd(&stream) }
        let plain = run(&stream, bytes, capacity: size) { CZlib.inflate($0, Z_FINISH) }
        return plain?.count == size ? plain : nil
    }

    private static func windowBits(_ coding: String) -> Int32? {
        coding == "gzip" ? 31 : coding == "deflate" ? 15 : nil
    }

    private static func run(
        _ stream: inout z_stream, _ bytes: [UInt8], capacity: Int, _ step: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> [UInt8]? {
        var input = bytes
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: max(capacity, 64)) { target, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                isWhole = step(&stream) == Z_STREAM_END
                count = Int(stream.total_out)
            }
        }
        return isWhole ? output : nil
    }
}
