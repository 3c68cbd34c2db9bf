/// A figure's text in UTF-8 with its look-alikes made one: digits, points and commas of full width as ASCII, every dash
/// as `-`, every space that may group as one space, a line's end as the end; zero-width characters are gone.
struct FigureBytes {
  private let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: bytes.append(0x0A)
      case 0x09, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
        // A tab parts columns, so it groups nothing.
        bytes.append(contentsOf: scalar.value == 0x09 ? [0x20, 0x20] : [0x20])
      case 0x21...0x7E: bytes.append(UInt8(scalar.value))
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: continue
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: bytes.append(UInt8(ascii: "-"))
      case 0x2018, 0x2019, 0x02BC: bytes.append(UInt8(ascii: "'"))
      case 0xFF01...0xFF5E: bytes.append(UInt8(scalar.value - 0xFEE0))
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.bytes = bytes
  }

  /// Without spaces and marks of emphasis at the ends, nor a full stop behind a digit; of several lines the first that
  /// says something.
  var trimmed: ArraySlice<UInt8> {
    let line = bytes.split(separator: 0x0A).first { !$0.trimmingSpaces(FigureBytes.isEdge).isEmpty } ?? []
    var result = line.trimmingSpaces(FigureBytes.isEdge)
    let words = result.trimmingSpaces { FigureBytes.isEdge($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") }
    if !words.isEmpty { result = result[..<words.endIndex] }
    return result
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "|")
  }
}
