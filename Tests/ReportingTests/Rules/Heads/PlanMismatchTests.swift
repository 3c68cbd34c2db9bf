import Testing

@Suite struct PlanMismatchTests {
  @Test func `refuses a report for another plan`() throws {
    try expect(
      ExpectedFinding(
        "plan-mismatch", vi: "báo cáo này thuộc kế hoạch “chuyển đổi số”, không phải kế hoạch đang tổng hợp",
        en: "this report is for the plan “chuyển đổi số”, not for the one being consolidated",
        help: (
          vi:
            "nếu báo cáo thuộc kế hoạch “Kế hoạch 62” thì xóa dòng này; nếu không, chuyển tệp đi nơi khác",
          en: "if it belongs to “Kế hoạch 62”, take this line out; if not, move the file away"
        )), in: phuCat(sound, head: "Kế hoạch: ⟦1⟧chuyển đổi số\n"))
  }

  @Test(arguments: ["kl62", "KẾ HOẠCH 62", "ke hoach 62", "05-KH/TU", ""])
  func `takes this plan by its id, title or number`(text: String) throws {
    try expect(in: phuCat(sound, head: "Kế hoạch: \(text)\n"))
  }
}
