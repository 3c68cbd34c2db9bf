/// Text as a workbook can hold it.
enum SheetText {
  /// The most that a cell holds, in UTF-16 units.
  static let cellLimit = 32_767

  /// The text without what XML cannot say, and no longer than a cell holds: one that is cut ends in an ellipsis.
  static func cell(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      let kept: Unicode.Scalar = isKept(scalar) ? scalar : "\u{fffd}"
      length += kept.value > 0xffff ? 2 : 1
      if length > cellLimit - 1, text.utf16.count > cellLimit { return escaped(String(result) + "…") }
      result.append(kept)
    }
    return escaped(String(result))
  }

  /// A sheet's name: what may not stand in one becomes a space, what is too long is cut behind a word.
  static func sheetName(_ text: String, taken: [String]) -> String {
    let allowed = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { "[]:*?/\\".unicodeScalars.contains($0) || !isKept($0) || $0.value < 32 ? " " : $0 }))
    let plain = trimmed(allowed)
    let name = cut(plain.isEmpty ? "-" : plain, to: 31)
    let used = Set(taken.map { $0.lowercased() })
    guard used.contains(name.lowercased()) else { return name }
    var number = 2
    while used.contains("\(cut(name, to: 26)) (\(number))".lowercased()) { number += 1 }
    return "\(cut(name, to: 26)) (\(number))"
  }

  /// A sheet's name as formulas write it.
  static func quoted(sheet name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// `AB12` for row 11 and column 27.
  static func address(row: Int, column: Int) -> String { "\(columnName(column))\(row + 1)" }

  static func columnName(_ column: Int) -> String {
    var (name, rest) = ("", column + 1)
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(65 + (rest - 1) % 26))
      name = String(Character(letter)) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: true
    case 0..<32, 127, 0xfdd0...0xfdef: false
    default: scalar.value & 0xfffe != 0xfffe
    }
  }

  /// `_x0041_` would be read as the letter of that number: its first line is written by its own.
  private static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "_")) else { return text }
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let rest = bytes[index...].prefix(7)
      let isCode =
        byte == UInt8(ascii: "_") && rest.count == 7 && rest[index + 1] == UInt8(ascii: "x")
        && rest[index + 6] == UInt8(ascii: "_") && rest[(index + 2)..<(index + 6)].allSatisfy(isHexDigit)
      if isCode { result += "_x005F_".utf8 } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// Without spaces and apostrophes at either end, which a sheet's name may not have.
  static func trimmed(_ text: String) -> String {
    let isDropped = { (character: Character) in character == " " || character == "'" }
    return String(text.drop(while: isDropped).reversed().drop(while: isDropped).reversed())
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var short = ""
    var length = 0
    for character in text {
      length += character.utf16.count
      if length > limit { break }
      short.append(character)
    }
    let word = short.lastIndex(of: " ").map { short[..<$0] } ?? short[...]
    return trimmed(String(word.utf8.count >= short.utf8.count / 2 ? word : short[...]))
  }
}
