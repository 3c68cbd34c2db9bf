/// What a line may begin with, as CommonMark 0.30 has it; each test looks at the bytes of one line without its `\n`.
enum BlockStart {
  typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  /// The level of an ATX heading; nil where there is none.
  static func headingLevel(_ line: Line) -> Int? {
    let level = line.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let rest = line.dropFirst(level)
    return rest.isEmpty || isSpace(rest[rest.startIndex]) ? level : nil
  }

  /// The character and length of a fence that opens code.
  static func fence(_ line: Line) -> (byte: UInt8, length: Int)? {
    guard let byte = line.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let length = line.prefix { $0 == byte }.count
    guard length >= 3 else { return nil }
    if byte == UInt8(ascii: "`"), line.dropFirst(length).contains(byte) { return nil }
    return (byte, min(length, 255))
  }

  static func closesFence(_ line: Line, byte: UInt8, length: Int) -> Bool {
    let run = line.prefix { $0 == byte }.count
    return run >= max(3, length) && line.dropFirst(run).allSatisfy(isSpace)
  }

  static func isSetextUnderline(_ line: Line) -> Bool {
    guard let byte = line.first, byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-") else { return false }
    return line.drop { $0 == byte }.allSatisfy(isSpace)
  }

  static func isThematicBreak(_ line: Line) -> Bool {
    guard let mark = line.first else { return false }
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return false }
    var count = 0
    for byte in line {
      if byte == mark { count += 1 } else if !isSpace(byte) { return false }
    }
    return count >= 3
  }

  /// The length of a list item's marker; where it would interrupt a paragraph, only one that may.
  static func listMarker(_ line: Line, interruptsParagraph: Bool) -> Int? {
    guard let first = line.first else { return nil }
    var length = 1
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      length = line.prefix(9).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      if interruptsParagraph {
        let start = line.prefix(length).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        if start != 1 { return nil }
      }
      let mark = line.dropFirst(length).first
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
      length += 1
    default: return nil
    }
    let rest = line.dropFirst(length)
    if let next = rest.first, !isSpace(next), next != 0x0B, next != 0x0C { return nil }
    if interruptsParagraph, rest.allSatisfy(isSpace) { return nil }
    return length
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
