/// What a tree holds: every file's path, size and digest, by which a build knows itself again.
struct Manifest {
  struct Entry {
    let path: String
    let size: Int
    let sha256: SHA256
  }

  private(set) var entries: [Entry] = []

  mutating func add(_ file: OutputFile) {
    entries.append(Entry(path: file.path, size: file.bytes.count, sha256: SHA256(of: file.bytes)))
  }

  /// Puts the entries in the order of their paths' bytes, whatever order they came in.
  mutating func sort() {
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// One line a file: digest, size and path, parted by tabs. No path holds a tab or a line's end.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 110)
    for entry in entries {
      bytes += entry.sha256.hex.utf8
      bytes.append(UInt8(ascii: "\t"))
      bytes += String(entry.size).utf8
      bytes.append(UInt8(ascii: "\t"))
      bytes += entry.path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
