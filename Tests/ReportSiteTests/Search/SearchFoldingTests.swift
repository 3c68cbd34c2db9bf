import Foundation
import Reporting
import Testing

@testable import ReportSite

/// Words as the index has them; `Tests/Verify/search` holds the script that reads queries against the same table.
///
/// `Tests/Search/gap-chu.tsv` has on each line a text, its words with marks, and its words without them; unusual characters
/// are written `\u{301}`. `TONGHOP_RECORD=1` writes the last two anew and fails.
struct SearchFoldingTests {
  private static let file = URL(filePath: #filePath).appending(path: "../../../Search/gap-chu.tsv").standardizedFileURL

  @Test func readsEveryTextOfTheTableAsItSays() throws {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    var written = ""
    for line in lines {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let text = Self.unescaped(columns[0])
      let marked = Self.words(of: text)
      let plain = marked.map(SearchLexicon.withoutMarks)
      written += "\(columns[0])\t\(Self.escaped(marked))\t\(Self.escaped(plain))\n"
      if ProcessInfo.processInfo.environment["TONGHOP_RECORD"] != nil { continue }
      #expect(columns.count == 3)
      #expect(Self.escaped(marked) == columns[1], "\(columns[0])")
      #expect(Self.escaped(plain) == columns[2], "\(columns[0])")
      #expect(marked.joined(separator: " ") == text.foldedKeepingMarks, "\(columns[0])")
    }
    if ProcessInfo.processInfo.environment["TONGHOP_RECORD"] != nil {
      try written.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.file.lastPathComponent)")
    }
  }

  @Test func foldsWhatVietnameseWritesLikeFolded() {
    for text in ["Xã hội hoá", "Quy Nhơn", "62-KL/TW", "ĐỀ NGHỊ", "kỹ thuật; thuỷ lợi"] {
      #expect(Self.words(of: text).map(SearchLexicon.withoutMarks).joined(separator: " ") == text.folded)
    }
  }

  @Test func knowsASpellingAgainAmongThousands() {
    var lexicon = SearchLexicon()
    var first: [Int32] = []
    var again: [Int32] = []
    let text = (0..<9_000).map { "w\($0)" }.joined(separator: " ")
    lexicon.read(text, into: &first)
    lexicon.read(text, into: &again)
    #expect(first == again)
    #expect(first == Array(0..<9_000))
  }

  private static func words(of text: String) -> [String] {
    var lexicon = SearchLexicon()
    var numbers: [Int32] = []
    lexicon.read(text, into: &numbers)
    return numbers.map { lexicon.words[Int($0)] }
  }

  private static func escaped(_ words: [String]) -> String {
    var result = ""
    for scalar in words.joined(separator: " ").unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .format:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for piece in text.components(separatedBy: "\\u{").enumerated() {
      guard piece.offset > 0, let end = piece.element.firstIndex(of: "}") else {
        result.append(contentsOf: piece.element.unicodeScalars)
        continue
      }
      if let scalar = UInt32(piece.element[..<end], radix: 16).flatMap(Unicode.Scalar.init) { result.append(scalar) }
      result.append(contentsOf: piece.element[piece.element.index(after: end)...].unicodeScalars)
    }
    return String(result)
  }
}
