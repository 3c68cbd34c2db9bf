import Reporting
import Testing

@testable import tonghop

@Suite struct RulePagesTests {
  @Test func `docs rules holds exactly the pages made from the rules`() throws {
    try RecordedFiles.check(folder: "docs/rules", holds: RulePages.all)
  }

  @Test func `writes a page letter by letter`() {
    let rule = RuleInfo(
      id: "html-raw", severity: .warning,
      summary: Phrase(vi: "có thẻ <b> hay * _", en: "has <b> or * _"),
      reason: Phrase(vi: "Hiện như đã gõ.", en: "Shown as typed."),
      wrong: "<b>", right: "```\n**b**\n```")
    let expected = #"""
      # `html-raw`

      **Cần rà soát.** có thẻ \<b> hay \* \_.

      Hiện như đã gõ.

      Ví dụ sai · *Wrong*

      ```markdown
      <b>
      ```

      Ví dụ đúng · *Right*

      ````markdown
      ```
      **b**
      ```
      ````

      **Warning.** has \<b> or \* \_.

      Shown as typed.

      [Các quy tắc khác · All rules](README.md)

      """#
    #expect(RulePages.page(of: rule) == expected)
  }

  @Test func `says when a whole report is kept out`() throws {
    let rule = try #require(RuleCatalog.rule(named: "unit-unknown"))
    let page = RulePages.page(of: rule)
    #expect(page.contains("**Phải sửa, cả báo cáo.**"))
    #expect(page.contains("**Error, whole report.**"))
  }

  @Test func `the index has a row for every rule and family`() throws {
    let lines = RulePages.index.split(separator: "\n")
    for rule in RuleCatalog.all {
      #expect(lines.count { $0.hasPrefix("| [`\(rule.id)`](\(rule.id).md) | ") } == 1)
    }
    for prefix in ["plan-", "roster-", "register-", "template-"] {
      #expect(lines.count { $0.hasPrefix("| `\(prefix)…` | ") } == 1)
    }
    let status =
      "| [`section-order`](section-order.md) | lưu ý | "
      + "Các mục không theo thứ tự nhiệm vụ của kế hoạch | note | The sections do not follow the plan's order |"
    #expect(lines.contains(Substring(status)))
  }
}
