/// Bytes that are written one behind the other: an array would ask before each piece whether it is shared.
struct ByteOutput: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity = 4096

    init() { start = .allocate(capacity: capacity) }
    deinit { start.deallocate() }

    /// What has been written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(1)
        start[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(ascii character: Unicode.Scalar) { append(UInt8(ascii: character)) }

    @inline(__always)
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.baseAddress else { return }
        makeRoom(text.count)
        (start + count).update(from: first, count: text.count)
        count += text.count
    }

    mutating func append(_ text: String) { text.withBytes { append($0) } }

    @inline(__always)
    mutating func append(blanks: Int) {
        makeRoom(blanks)
        (start + count).update(repeating: UInt8(ascii: " "), count: blanks)
        count += blanks
    }

    @inline(__always)
    private mutating func makeRoom(_ more: Int) { if capacity - count < more { grow(more) } }

    private mutating func grow(_ more: Int) {
        capacity = max(2 * capacity, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}
