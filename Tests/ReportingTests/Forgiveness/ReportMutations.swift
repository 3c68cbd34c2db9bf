/// Spoils texts as typing, copying and mailing do; the same for the same seed.
struct ReportMutations {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The file with one to twelve mistakes in it.
  mutating func spoil(_ file: [UInt8]) -> [UInt8] {
    var lines = file.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
    }
    for _ in 0...number(below: 12) { spoilOnce(&lines) }
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      for scalar in line { bytes.append(contentsOf: String(scalar).utf8) }
    }
    switch number(below: 20) {
    case 0: return bytes.filter { $0 != 0x0A } + [0x0A]
    case 1: return bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 2: return [0xEF, 0xBB, 0xBF] + bytes
    case 3:
      return [0xFF, 0xFE] + String(decoding: bytes, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 4 where bytes.count > 10:
      // Half a letter.
      bytes.remove(at: number(below: bytes.count))
      return bytes
    case 5: return Array(bytes.prefix(number(below: bytes.count + 1)))
    default: return bytes
    }
  }

  private mutating func spoilOnce(_ lines: inout [[Unicode.Scalar]]) {
    guard !lines.isEmpty else { return }
    let line = number(below: lines.count)
    let place = lines[line].isEmpty ? nil : number(below: lines[line].count)
    switch number(below: 17) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines.swapAt(line, number(below: lines.count))
    case 3 where line + 1 < lines.count: lines[line] += lines.remove(at: line + 1)
    case 4: lines.insert([], at: line)
    case 5: lines[line].insert(pick("#-|*>`<&\\[]():\t\u{A0}\u{200B}０１.,/%"), at: place ?? 0)
    case 6: lines[line].insert(contentsOf: "    ".unicodeScalars, at: 0)
    case 7: lines.insert(Array(pickLine(["```", "~~~", "<!--", "---", "[1]: TạmTính", "> "]).unicodeScalars), at: line)
    case 8: lines[line] = lines[line].map { $0 == "-" ? "—" : $0 }
    case 9:
      if let space = lines[line].firstIndex(of: " ") { lines[line].remove(at: space) }
    case 10: lines[line] = lines[line].map { $0 == "|" ? "\t" : $0 }
    default:
      guard let place else { return }
      spoilLetter(&lines[line], at: place)
    }
  }

  private mutating func spoilLetter(_ line: inout [Unicode.Scalar], at place: Int) {
    switch number(below: 4) {
    case 0: line.remove(at: place)
    case 1: line.insert(line[place], at: place)
    case 2: line.swapAt(place, number(below: line.count))
    default: line[place] = pick("aạăđĐÐ0159 .,:-–|#*_")
    }
  }

  private mutating func pickLine(_ lines: [String]) -> String { lines[number(below: lines.count)] }

  private mutating func pick(_ text: String) -> Unicode.Scalar {
    let scalars = Array(text.unicodeScalars)
    return scalars[number(below: scalars.count)]
  }

  private mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }
}
