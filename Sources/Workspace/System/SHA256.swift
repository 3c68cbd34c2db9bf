import CNettle

/// The SHA-256 of some bytes: 32 bytes, equal for equal content.
package struct SHA256: Hashable, Sendable {
  /// The digest as four words, the first byte of the digest highest in the first word.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of these bytes.
  package init(of bytes: [UInt8]) {
    var state = sha256_ctx()
    nettle_sha256_init(&state)
    bytes.withUnsafeBufferPointer { buffer in
      nettle_sha256_update(&state, buffer.count, buffer.baseAddress)
    }
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      nettle_sha256_digest(&state, 32, buffer.baseAddress)
      count = 32
    }
    let word = { (start: Int) in digest[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    words = (word(0), word(8), word(16), word(24))
  }

  /// The digest as 64 lower-case hexadecimal digits.
  package var hex: String {
    let words = [words.0, words.1, words.2, words.3]
    return String(unsafeUninitializedCapacity: 64) { buffer in
      for position in 0..<64 {
        let nibble = UInt8(words[position / 16] >> UInt64(60 - position % 16 * 4) & 15)
        buffer[position] = nibble < 10 ? 48 + nibble : 87 + nibble
      }
      return 64
    }
  }

  package static func == (left: SHA256, right: SHA256) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}
