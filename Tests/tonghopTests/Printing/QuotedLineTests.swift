import Reporting
import Testing

@testable import tonghop

@Suite struct QuotedLineTests {
  /// The line and its caret line, quoted around `▸`.
  private func quote(_ marked: String, width: Int = 100) -> [String] {
    let parts = marked.split(separator: "▸", maxSplits: 1, omittingEmptySubsequences: false)
    let quoted = QuotedLine(parts.joined(), column: parts[0].count + 1, width: width)
    return [quoted.text, String(repeating: " ", count: quoted.caret) + "^"]
  }

  @Test(arguments: [
    ("▸abc", "abc", "^"),
    ("ab▸c", "abc", "  ^"),
    ("abc▸", "abc", "   ^"),
    ("Tình hình: ▸Tốt", "Tình hình: Tốt", "           ^"),
    // The same in NFD: marks take no column, and stay as typed.
    ("Ti\u{300}nh hi\u{300}nh: ▸To\u{302}\u{301}t", "Ti\u{300}nh hi\u{300}nh: To\u{302}\u{301}t", "           ^"),
    ("đề nghị ▸ủy ban", "đề nghị ủy ban", "        ^"),
    // Wide letters, full-width colon, Hangul in syllables and in letters.
    ("漢字▸x", "漢字x", "    ^"),
    ("Ａ：▸x", "Ａ：x", "    ^"),
    ("한\u{1112}\u{1161}\u{11ab}▸x", "한\u{1112}\u{1161}\u{11ab}x", "    ^"),
    // Emoji: one scalar, a flag, a family, a skin tone, a heart made red by a selector.
    ("🏢▸x", "🏢x", "  ^"),
    ("🇻🇳▸x", "🇻🇳x", "  ^"),
    ("👨‍👩‍👧▸x", "👨‍👩‍👧x", "  ^"),
    ("👍🏽▸x", "👍🏽x", "  ^"),
    ("❤\u{fe0f}▸x", "❤\u{fe0f}x", "  ^"),
    ("❤▸x", "❤x", " ^"),
    // Spaces that look like one.
    ("a\u{a0}▸b", "a\u{a0}b", "  ^"),
    ("a\u{3000}▸b", "a\u{3000}b", "   ^"),
  ])
  func `puts the caret under the right letter`(marked: String, line: String, caret: String) {
    let quoted = quote(marked)
    #expect(quoted == [line, caret])
    #expect(Array(quoted[0].utf8) == Array(line.utf8))
  }

  @Test(arguments: [
    ("\t▸x", "    x", "    ^"),
    ("a\t▸x", "a   x", "    ^"),
    ("abcd\t▸x", "abcd    x", "        ^"),
    ("漢\t▸x", "漢  x", "    ^"),
    ("a▸\tx", "a   x", " ^"),
    ("|\t1▸\t|\t|", "|   1   |   |", "     ^"),
  ])
  func `opens tabs to stops of four columns`(marked: String, line: String, caret: String) {
    #expect(quote(marked) == [line, caret])
  }

  @Test(arguments: [
    ("\u{1b}[31m▸x", #"\u{1b}[31mx"#, "          ^"),
    ("a\u{0}▸b", #"a\u{0}b"#, "      ^"),
    ("a\u{7f}▸b", #"a\u{7f}b"#, "       ^"),
    ("a\u{85}▸b", #"a\u{85}b"#, "       ^"),
    ("a\u{9b}▸b", #"a\u{9b}b"#, "       ^"),
    ("a\u{2028}▸b", #"a\u{2028}b"#, "         ^"),
    ("a\u{202e}▸b", #"a\u{202e}b"#, "         ^"),
    ("a\u{2067}▸b", #"a\u{2067}b"#, "         ^"),
    ("a\u{61c}▸b", #"a\u{61c}b"#, "        ^"),
    ("a\u{200b}▸b", #"a\u{200b}b"#, "         ^"),
    ("M\u{200d}▸Ậ", #"M\u{200d}Ậ"#, "         ^"),
    ("1\u{200d}▸2", #"1\u{200d}2"#, "         ^"),
    ("🏢\u{200d}▸x", #"🏢\u{200d}x"#, "          ^"),
    ("a\u{ad}▸b", #"a\u{ad}b"#, "       ^"),
    ("a\u{34f}▸b", #"a\u{34f}b"#, "        ^"),
    ("\u{feff}▸b", #"\u{feff}b"#, "        ^"),
    ("a\u{e0041}▸b", #"a\u{e0041}b"#, "          ^"),
    ("a\u{e000}▸b", #"a\u{e000}b"#, "         ^"),
    ("a\u{3164}▸b", #"a\u{3164}b"#, "         ^"),
    // A mark that stands on no letter would fall on the indentation.
    ("\u{301}▸b", #"\u{301}b"#, "       ^"),
    ("a\u{200c}\u{301}▸b", #"a\u{200c}\u{301}b"#, "                ^"),
    ("\u{301}\u{302}▸b", #"\u{301}\u{302}b"#, "              ^"),
  ])
  func `spells out what a terminal would obey or hide`(marked: String, line: String, caret: String) {
    #expect(quote(marked) == [line, caret])
  }

  @Test func `cuts a pile of marks on one letter`() {
    let pile = "a" + String(repeating: "\u{301}", count: 500)
    let shown = "a" + String(repeating: "\u{301}", count: 11) + "…x"
    #expect(quote("\(pile)▸x") == [shown, "  ^"])
  }

  @Test func `keeps the part of a long line around the caret`() {
    let line = String(repeating: "0123456789", count: 10)
    let spaces = String(repeating: " ", count: 40)
    #expect(
      quote("\(line.prefix(50))▸\(line.suffix(50))", width: 40)
        == ["…12345678901234567890123456789012345678…", spaces.prefix(20) + "^"])
    #expect(quote("\(line)▸", width: 40) == ["…123456789012345678901234567890123456789", spaces + "^"])
    #expect(quote("012▸\(line)", width: 103) == ["012\(line)", "   ^"])
  }

  @Test func `never cuts a wide letter in two`() {
    let line = String(repeating: "漢", count: 60)
    let quoted = quote("\(line)▸\(line)", width: 41)
    #expect(quoted == ["…\(line.prefix(19))…", String(repeating: " ", count: 19) + "^"])
  }

  @Test func `takes a column past the end as the end`() {
    #expect(QuotedLine("| a |", column: 99, width: 100).caret == 5)
    #expect(QuotedLine("abc", column: 0, width: 100).caret == 0)
    #expect(QuotedLine("", column: 7, width: 100) == QuotedLine("", column: 1, width: 100))
  }

  @Test func `quotes a line of fifty thousand letters in a moment`() {
    let line = String(repeating: "Tổ chức ", count: 6_000)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(QuotedLine(line, column: 40_000, width: 100).text.count == 100) }
    #expect(time < .milliseconds(500))
  }
}
