/// Reads a file's bytes from front to back; whatever would pass its end is a damaged file.
struct ByteReader {
  private(set) var position: Int
  private let bytes: [UInt8]
  private let end: Int

  /// Reads a part of the bytes; what lies outside them is cut off.
  init(_ bytes: [UInt8], from start: Int = 0, to end: Int = .max) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
    position = min(max(0, start), self.end)
  }

  var isAtEnd: Bool { position == end }

  /// How many bytes are left.
  var rest: Int { end - position }

  mutating func byte() throws(AttachmentFlaw) -> UInt8 {
    guard position < end else { throw .damaged }
    defer { position += 1 }
    return bytes[position]
  }

  /// So many bytes.
  mutating func take(_ count: Int) throws(AttachmentFlaw) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest else { throw .damaged }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  /// The bytes before the next of this value; all that are left where there is none.
  mutating func takeUpTo(_ byte: UInt8) -> ArraySlice<UInt8> {
    let start = position
    while position < end, bytes[position] != byte { position += 1 }
    return bytes[start..<position]
  }

  /// The byte so many places ahead, which stays to be read; nil past the end.
  func peek(_ ahead: Int) -> UInt8? { ahead < rest ? bytes[position + ahead] : nil }

  /// A number of so many bytes (at most 4), the highest first.
  mutating func big(_ count: Int) throws(AttachmentFlaw) -> Int { try take(count).reduce(0) { $0 << 8 | Int($1) } }

  /// A number of so many bytes (at most 4), the lowest first.
  mutating func little(_ count: Int) throws(AttachmentFlaw) -> Int {
    try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

extension [UInt8] {
  /// Whether a text stands somewhere in it.
  func contains(part text: String.UTF8View) -> Bool {
    let part = Array(text)
    guard let first = part.first else { return true }
    for start in 0..<Swift.max(0, count - part.count + 1)
    where self[start] == first && self[start...].starts(with: part) { return true }
    return false
  }

  /// Adds a number of so many bytes, the highest first.
  mutating func appendBig(_ number: Int, bytes count: Int) {
    for place in (0..<count).reversed() { append(UInt8(truncatingIfNeeded: number >> (place * 8))) }
  }

  /// Adds a number of so many bytes, the lowest first.
  mutating func appendLittle(_ number: Int, bytes count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: number >> (place * 8))) }
  }
}
