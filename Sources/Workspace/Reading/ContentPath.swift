/// Where a file lies in the folder that was read: its names by bytes, joined by `/`.
///
/// Two paths are one only when their bytes are: names that differ in NFC and NFD, or in letter case, are two files.
package struct ContentPath: Hashable, Sendable {
  /// The names as the file system has them, which need not be UTF-8.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The path for people: itself where every character of it can be shown, else with `\xE1` for a byte that is not
  /// UTF-8, `\x0A` for a control character and `\u{202E}` for one that turns the direction of the line.
  package var text: String {
    if ContentPath.isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = ContentPath.lengthOfScalar(at: rest)
      let start = rest.prefix(max(length, 1))
      rest = rest.dropFirst(start.count)
      if length == 0 || (length == 1 && ContentPath.isControl(start[start.startIndex])) {
        text += "\\x" + ContentPath.hex(UInt32(start[start.startIndex]), digits: 2)
      } else {
        let character = String(decoding: start, as: UTF8.self)
        text += character.unicodeScalars.map(ContentPath.shown).joined()
      }
    }
    return text
  }

  /// Says that `text` is the path itself; where false, `text` is a description of a name that could not be shown.
  package var isExact: Bool { ContentPath.isPlain(bytes) || Array(text.utf8) == bytes }

  /// The last name of the path.
  package var name: ArraySlice<UInt8> {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
  }

  /// The names of the path, outermost first.
  var names: [[UInt8]] { bytes.split(separator: UInt8(ascii: "/")).map(Array.init) }

  /// The path of `name` in the folder at this path.
  func appending(_ name: [UInt8]) -> ContentPath {
    bytes.isEmpty ? ContentPath(name) : ContentPath(bytes + [UInt8(ascii: "/")] + name)
  }

  private static func isPlain(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 < 0x7F && $0 >= 0x20 } }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      "\\u{" + hex(scalar.value, digits: 4) + "}"
    default: String(scalar)
    }
  }

  private static func hex(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// The number of bytes of the well-formed scalar that begins the slice, or 0 when none does.
  private static func lengthOfScalar(at bytes: ArraySlice<UInt8>) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    if case .valid(let scalar) = decoder.parseScalar(from: &iterator) { return scalar.count }
    return 0
  }
}

extension ContentPath: Comparable {
  /// The order of a listing that is sorted by bytes in every folder: a folder's files stand together.
  package static func < (left: ContentPath, right: ContentPath) -> Bool {
    let shared = min(left.bytes.count, right.bytes.count)
    for index in 0..<shared where left.bytes[index] != right.bytes[index] {
      if left.bytes[index] == UInt8(ascii: "/") { return true }
      if right.bytes[index] == UInt8(ascii: "/") { return false }
      return left.bytes[index] < right.bytes[index]
    }
    return left.bytes.count < right.bytes.count
  }
}
