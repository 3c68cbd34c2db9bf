import Reporting
import Testing

@testable import tonghop

@Suite struct RuleExplanationTests {
  @Test func `explains a rule in Vietnamese letter by letter`() {
    let expected = """
      reason-missing (cần rà soát)

      “Chưa thực hiện” hoặc “Không phát sinh” mà không có câu nào nói lý do.
      Tình hình vẫn được dùng; người đọc cần biết vì sao.

      Ví dụ sai:

          ## 7. Giám sát

          Tình hình: Chưa thực hiện

      Ví dụ đúng:

          ## 7. Giám sát

          Tình hình: Chưa thực hiện

          Cuộc giám sát chuyển sang quý I vì trùng kỳ họp cuối năm.

      """
    #expect(RuleExplanation(language: .vi).text(of: "reason-missing") == expected)
  }

  @Test func `explains a rule in English letter by letter`() {
    let expected = """
      section-mismatch (warning)

      A heading's number and its title point to different tasks.
      The title is followed, not the number; if the title is what is wrong, the text counts for the wrong task.

      Wrong:

          ## 5. Giám sát

      Right:

          ## 7. Giám sát

      """
    #expect(RuleExplanation(language: .en).text(of: "section-mismatch") == expected)
  }

  @Test func `explains the family of a rule that has no words of its own`() {
    let plan = """
      plan-…

      Có chỗ sai trong tệp kế hoạch ke-hoach.yml.
      Người phụ trách tổng hợp sửa ngay tại dòng được chỉ; trước khi sửa, trang không được dựng lại (mã thoát 2).

      """
    #expect(RuleExplanation(language: .vi).text(of: "plan-missing") == plan)
    let register = """
      register-…

      The register, so-den.csv, has a flaw.
      That row is not used unless the message says that it is; if it is the header, the site is not built anew (exit code 2).

      """
    #expect(RuleExplanation(language: .en).text(of: "register-missing") == register)
  }

  @Test func `plan-mismatch is a rule about reports`() throws {
    let text = try #require(RuleExplanation(language: .en).text(of: "plan-mismatch"))
    #expect(text.hasPrefix("plan-mismatch (error)\n\nThe report says that it is for another plan.\n"))
  }

  @Test(arguments: ["", "section", "SECTION-MISSING", "xyz", "plan", "section-missing "])
  func `explains no unknown rule`(name: String) {
    #expect(RuleExplanation(language: .vi).text(of: name) == nil)
  }

  @Test func `offers the nearest rule`() {
    let offer = "không có quy tắc nào tên là “section-misssing”\nhelp: có phải ý là “section-missing”?\n"
    #expect(RuleExplanation(language: .vi).unknown("section-misssing") == offer)
    let english = "there is no rule “Html Raw”\nhelp: did you mean “html-raw”?\n"
    #expect(RuleExplanation(language: .en).unknown("Html Raw") == english)
  }

  @Test func `offers all rules where none is near, and shows the name safely`() {
    let text = RuleExplanation(language: .en).unknown("\u{1b}[2Jwhatever")
    #expect(
      text.hasPrefix("there is no rule “\\u{1b}[2Jwhatever”\nhelp: the rules are: file-unreadable, file-encoding, "))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test func `explains every rule in both languages`() throws {
    for rule in RuleCatalog.all {
      for language in Language.allCases {
        let text = try #require(RuleExplanation(language: language).text(of: rule.id))
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n\n"))
        #expect(text.contains(rule.summary(language)) && text.contains(rule.reason(language)))
      }
    }
  }
}
