/// Eight hexadecimal digits that change with a file's bytes (FNV-1a, 64 bits, folded to 32), for names that browsers
/// may keep for ever.
func contentHash(_ bytes: [UInt8]) -> String { contentHash(ofAll: [bytes]) }

/// As above, for several files at once.
func contentHash(ofAll files: [[UInt8]]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for bytes in files {
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01b3
    }
  }
  let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  let digits = String(folded, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
