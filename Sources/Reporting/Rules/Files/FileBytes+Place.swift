extension [UInt8] {
  /// The text of a file's line (from 1) before a place in it, which is given in bytes of its UTF-8.
  ///
  /// The file is UTF-8 or UTF-16 with a byte order mark, and well-formed up to that place.
  func textBefore(line: Int, offset: Int) -> String {
    var rest = utf8Bytes
    for _ in 1..<Swift.max(line, 1) {
      guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "" }
      let isPair = rest[end] == 0x0D && rest.dropFirst(end - rest.startIndex + 1).first == 0x0A
      rest = rest[(end + (isPair ? 2 : 1))...]
    }
    return String(decoding: rest.prefix(offset), as: UTF8.self)
  }

  /// Without a byte order mark; UTF-16 decoded as far as it goes.
  private var utf8Bytes: ArraySlice<UInt8> {
    if starts(with: [0xEF, 0xBB, 0xBF]) { return dropFirst(3) }
    guard starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) else { return self[...] }
    let isBigEndian = self[0] == 0xFE
    let units = stride(from: 2, to: count - 1, by: 2).map { index in
      UInt16(self[index]) << (isBigEndian ? 8 : 0) | UInt16(self[index + 1]) << (isBigEndian ? 0 : 8)
    }
    return ArraySlice(String(decoding: units, as: UTF16.self).utf8)
  }
}
