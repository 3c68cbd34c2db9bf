/// A place in a data file, as the YAML parser counts.
struct DataMark: Hashable {
  /// From 1.
  let line: Int
  /// From 1, in Unicode scalars.
  let column: Int
}

/// The text of a data file with its lines, and the findings that stand in it.
struct DataSource {
  /// Which file it is; rule ids begin with this.
  enum Kind: String, CaseIterable {
    case plan
    case roster
    case register
  }

  let kind: Kind
  let file: String
  /// The text with every line end made `\n` and without a byte order mark; scalars that YAML alone would take for line
  /// ends are spaces, so that its lines are these.
  let text: String
  let lines: [String]

  init(_ file: DataFile, kind: Kind) {
    self.kind = kind
    self.file = file.name
    let bytes = DataSource.normalised(Array(file.text.utf8))
    text = String(decoding: bytes, as: UTF8.self)
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      let rest = bytes[position...]
      switch bytes[position] {
      case UInt8(ascii: "\r"):
        output.append(UInt8(ascii: "\n"))
        position += rest.starts(with: "\r\n".utf8) ? 2 : 1
      case 0xC2 where rest.starts(with: "\u{85}".utf8):
        output.append(UInt8(ascii: " "))
        position += 2
      case 0xE2 where rest.starts(with: "\u{2028}".utf8) || rest.starts(with: "\u{2029}".utf8):
        output.append(UInt8(ascii: " "))
        position += 3
      case let byte:
        output.append(byte)
        position += 1
      }
    }
    return output
  }

  /// The line's text; empty past the end.
  func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

  /// The mark as people count.
  func dataPlace(_ mark: DataMark) -> DataPlace {
    let before = String(line(mark.line).unicodeScalars.prefix(mark.column - 1))
    return DataPlace(line: mark.line, column: before.count + 1)
  }

  func place(_ mark: DataMark) -> Place {
    let place = dataPlace(mark)
    return Place(
      file: file, line: place.line, column: place.column, scalarColumn: mark.column, quotedLine: line(mark.line))
  }

  func finding(_ rule: DataRule, _ message: Phrase, help: Phrase? = nil, at mark: DataMark) -> Finding {
    Finding(
      rule: rule.id(in: kind), severity: rule.severity(in: kind), message: message, help: help, place: place(mark))
  }

  /// The mark of a byte in a value's text where the text stands on its line as it is; the value's own mark otherwise.
  func mark(inside value: DataValue, text: String, byteOffset: Int) -> DataMark {
    let line = Array(line(value.mark.line).unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    let inside = String(decoding: text.utf8.prefix(byteOffset), as: UTF8.self).unicodeScalars.count
    for quote in 0...1 {
      let start = value.mark.column - 1 + quote
      if start + wanted.count <= line.count, line[start..<(start + wanted.count)].elementsEqual(wanted) {
        return DataMark(line: value.mark.line, column: start + 1 + inside)
      }
    }
    return value.mark
  }
}
