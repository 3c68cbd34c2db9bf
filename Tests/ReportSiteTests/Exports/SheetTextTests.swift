import Testing

@testable import ReportSite

struct SheetTextTests {
  @Test(arguments: [
    ("1. Thông tin, tuyên truyền", "1. Thông tin, tuyên truyền"), ("a[b]:c*d?e/f\\g", "a b  c d e f g"),
    ("'Việc'", "Việc"), ("", "-"), ("[]", "-"), ("a\u{0}b\nc", "a b c"),
    ("4. Sắp xếp đơn vị sự nghiệp công lập", "4. Sắp xếp đơn vị sự nghiệp"),
    ("aaaaaaaaaabbbbbbbbbbccccccccccdddd", "aaaaaaaaaabbbbbbbbbbccccccccccd"),
  ])
  func namesSheetsAsSpreadsheetsAllow(text: String, name: String) {
    #expect(SheetText.sheetName(text, taken: []) == name)
    #expect(name.utf16.count <= 31)
  }

  @Test func tellsSheetsOfOneNameApart() {
    #expect(SheetText.sheetName("VIỆC", taken: ["Việc"]) == "VIỆC (2)")
    #expect(SheetText.sheetName("Việc", taken: ["Việc", "việc (2)"]) == "Việc (3)")
  }

  @Test func cutsWhatACellCannotHold() {
    let longest = String(repeating: "ă", count: 32_767)
    #expect(SheetText.cell(longest) == longest)
    #expect(SheetText.cell(longest + "b") == String(repeating: "ă", count: 32_766) + "…")
    #expect(SheetText.cell(String(repeating: "😀", count: 16_384)).utf16.count == 32_767)
  }

  @Test(arguments: [
    ("a\u{fffe}b\u{1}", "a\u{fffd}b\u{fffd}"), ("a\tb\nc", "a\tb\nc"), ("_x0041_", "_x005F_x0041_"), ("_x41_", "_x41_"),
    ("a_b", "a_b"), ("_x0041", "_x0041"),
  ])
  func keepsTextWhatItIs(text: String, cell: String) { #expect(SheetText.cell(text) == cell) }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func countsColumnsInLetters(column: Int, name: String) { #expect(SheetText.columnName(column) == name) }

  @Test func quotesSheetsInFormulas() { #expect(SheetText.quoted(sheet: "1. Ba's") == "'1. Ba''s'") }
}
