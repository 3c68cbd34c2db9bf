/// The parts of a line that may each state a figure: "Số hội nghị: 24 cuộc; số lớp: 12 lớp".
struct FigureParts {
  /// In their order; the signs between them are in none.
  private(set) var parts: [Substring] = []

  /// Parts begin at the line's start, behind each ";", and behind a full stop or a comma where a figure is stated: the
  /// signs also stand within names, numbers and sentences.
  ///
  /// - Parameter statesFigure: whether some words begin with the very name of an indicator and its number.
  init(_ line: String, statesFigure: (Substring) -> Bool) {
    let bytes = line.utf8
    var start = bytes.startIndex
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      defer { previous = byte }
      if byte == UInt8(ascii: ";") {
        parts.append(line[start..<index])
        start = bytes.index(after: index)
        continue
      }
      guard byte == 0x20 || byte == 0x09, previous == UInt8(ascii: ".") || previous == UInt8(ascii: ",") else {
        continue
      }
      let next = bytes.index(after: index)
      let before = line[start..<bytes.index(before: index)]
      // "4. Số hội nghị" is one part: the number is a mark.
      guard line[next...].mayBeginFigure, !line[start..<index].droppingItemMark.utf8.allSatisfy({ $0 == 0x20 }),
        statesFigure(line[next...])
      else { continue }
      parts.append(before)
      start = next
    }
    parts.append(line[start...])
  }
}

extension Substring {
  /// Whether a colon or a digit follows some letters before the sentence ends: by bytes, since every comma of every line
  /// with a number is asked. False only where no figure is stated.
  fileprivate var mayBeginFigure: Bool {
    var letters = 0
    var previous: UInt8 = 0
    for byte in utf8.prefix(300) {
      switch byte {
      case UInt8(ascii: ":"), 0x30...0x39, 0xEF: return letters > 1
      case UInt8(ascii: ";"): return false
      case 0x20 where previous == UInt8(ascii: "."): return false
      case 0x41...0x5A, 0x61...0x7A, 0x80...: letters += 1
      default: break
      }
      previous = byte
    }
    return false
  }
}
