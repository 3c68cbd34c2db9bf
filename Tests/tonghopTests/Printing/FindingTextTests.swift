import Reporting
import Testing

@testable import tonghop

@Suite struct FindingTextTests {
  @Test func `writes findings in Vietnamese letter by letter`() {
    let expected = """
      content/bao-cao/2024-q4/phu-cat.md:12:12: phải sửa: “Cơ bản tốt” không phải là tình hình nào [status-unknown]
          Tình hình: Cơ bản tốt
                     ^
          help: ghi một trong bốn tình hình

      content/bao-cao/2024-q4/quy-nhon.md:3:10: cần rà soát: phần nằm giữa dấu < và > hiện như đã gõ [html-raw]
          Kính gửi <b>Ban Tổ chức</b>
                   ^

      content/bao-cao/2024-q4/quy-nhon.md:1:1: lưu ý: tệp này không được báo cáo nào dùng [file-unused]

      """
    #expect(FindingText(language: .vi).text(of: SampleFindings.all) == expected)
  }

  @Test func `writes findings in English letter by letter`() {
    let expected = """
      content/bao-cao/2024-q4/phu-cat.md:12:12: error: “Cơ bản tốt” is none of the four states [status-unknown]
          Tình hình: Cơ bản tốt
                     ^
          help: write one of the four states

      content/bao-cao/2024-q4/quy-nhon.md:3:10: warning: what stands between < and > is shown as typed [html-raw]
          Kính gửi <b>Ban Tổ chức</b>
                   ^

      content/bao-cao/2024-q4/quy-nhon.md:1:1: note: no report uses this file [file-unused]

      """
    #expect(FindingText(language: .en).text(of: SampleFindings.all) == expected)
  }

  @Test func `paints only when told to`() {
    let painted = FindingText(language: .en, isColored: true).text(of: SampleFindings.status)
    let expected = [
      "\u{1b}[1mcontent/bao-cao/2024-q4/phu-cat.md:12:12:\u{1b}[0m \u{1b}[1;31merror:\u{1b}[0m ",
      "“Cơ bản tốt” is none of the four states \u{1b}[2m[status-unknown]\u{1b}[0m\n",
      "    Tình hình: Cơ bản tốt\n",
      "               \u{1b}[1;31m^\u{1b}[0m\n",
      "    \u{1b}[1mhelp:\u{1b}[0m write one of the four states\n",
    ]
    #expect(painted == expected.joined())
    #expect(
      FindingText(language: .vi, isColored: true).text(of: SampleFindings.html).contains("\u{1b}[1;33mcần rà soát:"))
    #expect(FindingText(language: .vi, isColored: true).text(of: SampleFindings.unused).contains("\u{1b}[1;36mlưu ý:"))
    #expect(!FindingText(language: .vi).text(of: SampleFindings.all).utf8.contains(0x1b))
  }

  @Test func `quotes nothing where the line may not be shown`() {
    let finding = Finding(
      rule: "confidential", severity: .error, message: Phrase(vi: "có dấu mật", en: "secret"),
      place: Place(file: "a.md", line: 4, column: 9))
    #expect(FindingText(language: .vi).text(of: finding) == "a.md:4:9: phải sửa: có dấu mật [confidential]\n")
  }

  @Test(arguments: ["", "   ", "\t", "\u{a0}", "---", "--- "])
  func `quotes no line that says nothing`(line: String) {
    #expect(
      FindingText(language: .en).text(of: SampleFindings.quoting("▸\(line)")) == "a.md:1:1: warning: e [html-raw]\n")
  }

  @Test func `lets no escape sequence through in any field`() {
    let hostile = "x\u{1b}[2J\u{9b}31m\u{202e}\r\n\u{7}y"
    let finding = Finding(
      rule: "html-raw", severity: .error, message: Phrase(vi: hostile, en: hostile),
      help: Phrase(vi: hostile, en: hostile),
      place: Place(file: "\(hostile).md", line: 1, column: 1, quotedLine: hostile))
    let shown = #"x\u{1b}[2J\u{9b}31m\u{202e}\u{d}\u{a}\u{7}y"#
    let expected = """
      \(shown).md:1:1: error: \(shown) [html-raw]
          \(shown)
          ^
          help: \(shown)

      """
    #expect(FindingText(language: .en).text(of: finding) == expected)
  }

  @Test func `writes nothing for no findings`() {
    #expect(FindingText(language: .vi).bytes(of: []).isEmpty)
  }

  @Test func `sums up in one line`() {
    let counts = FindingCounts(SampleFindings.all + [SampleFindings.status])
    #expect(counts.summary.vi == "Phải sửa: 2 · Cần rà soát: 1 · Lưu ý: 1 (trong 2 tệp)")
    #expect(counts.summary.en == "2 errors, 1 warning, 1 note in 2 files")
    #expect(FindingCounts([SampleFindings.html]).summary.en == "0 errors, 1 warning, 0 notes in 1 file")
    #expect(FindingCounts([]).summary.vi == "Không có gì phải sửa hay cần rà soát.")
    #expect(FindingCounts([]).summary.en == "Nothing to mend or to look at.")
  }

  @Test func `counts files by their bytes`() {
    let files = ["content/h\u{f3}a.md", "content/ho\u{301}a.md"]
    let findings = files.map {
      Finding(rule: "x", severity: .note, message: Phrase(vi: "", en: ""), place: Place(file: $0, line: 1, column: 1))
    }
    #expect(FindingCounts(findings).files == 2)
  }

  @Test func `sets the lines that are to be copied below the advice`() {
    let finding = Finding(
      rule: "section-missing", severity: .error, message: Phrase(vi: "thiếu mục", en: "no section"),
      help: Phrase(vi: "chép hai dòng:\n## 7. Giám sát\n\u{1b}[0m", en: "copy"),
      place: Place(file: "content/a.md", line: 1, column: 1))
    #expect(
      FindingText(language: .vi).text(of: finding) == """
        content/a.md:1:1: phải sửa: thiếu mục [section-missing]
            help: chép hai dòng:
                ## 7. Giám sát
                \\u{1b}[0m

        """)
  }
}
