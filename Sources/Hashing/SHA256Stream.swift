import Crypto

/// A SHA-256 digest of bytes that come piece by piece.
package struct SHA256Stream: Sendable {
    private var hash = Crypto.SHA256()

    package init() {}

    package mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

    /// The digest, 32 bytes long, of all bytes so far.
    package func finish() -> [UInt8] { Array(hash.finalize()) }
}
