import Testing

@Suite struct ReasonMissingTests {
  private static func missing(_ state: String) -> ExpectedFinding {
    let example =
      state == "Không phát sinh"
      ? "Trong kỳ không có việc nào phải làm." : "Việc này chuyển sang kỳ sau vì thiếu người làm."
    return ExpectedFinding(
      "reason-missing", vi: "“\(state)” mà chưa nêu lý do", en: "“\(state)” without a reason",
      help: (
        vi: "viết ngay dưới dòng này một câu nói rõ vì sao, ví dụ:\n\(example)",
        en: "write a sentence that says why right below this line, such as:\n\(example)"
      ))
  }

  private static func section(_ body: String, state: String = "") -> String {
    phuCat("## 1. Thông tin, tuyên truyền\(state)\n\n\(body)\n")
  }

  @Test func `finds a state that needs one and has none`() throws {
    try expect(Self.missing("Chưa thực hiện"), in: Self.section("Tình hình: ⟦1⟧Chưa thực hiện"))
    try expect(Self.missing("Không phát sinh"), in: Self.section("- Tình hình: ⟦1⟧KPS\n- Tiến độ: 0%"))
    try expect(
      Self.missing("Không phát sinh"), in: Self.section("### Khó khăn, vướng mắc", state: ": ⟦1⟧Không phát sinh"))
  }

  @Test(arguments: [
    "Tình hình: Chưa thực hiện\n\nChờ hướng dẫn.", "Tình hình: Chưa thực hiện\nChờ hướng dẫn.",
    "Tình hình: Không phát sinh. Trong kỳ không có việc.", "Tình hình: Không phát sinh; trong quý không có đơn vị nào.",
    "Tình hình: Chưa thực hiện. Chờ hướng dẫn.", "Tình hình: Không phát sinh (trong kỳ chưa có cuộc nào)",
    "Chờ hướng dẫn.\n\nTình hình: Không phát sinh", "Tình hình: Chưa thực hiện, vì chờ hướng dẫn",
    "Tình hình: Chưa thực hiện\n\n### Khó khăn, vướng mắc\n\n- Thiếu người.",
    "Tình hình: Chưa thực hiện\n\n| Việc | Lý do |\n|---|---|\n| Hội nghị | hoãn |",
  ])
  func `takes any sentence of the section`(body: String) throws {
    try expect(in: Self.section(body))
  }

  @Test(arguments: [
    "trong kỳ", "trong kỳ báo cáo này", ", trong quý IV năm 2024", "(trong kỳ)", "trong 6 tháng đầu năm", ".",
  ])
  func `takes no words that only name the period`(words: String) throws {
    try expect(Self.missing("Không phát sinh"), in: Self.section("Tình hình: ⟦1⟧Không phát sinh \(words)"))
  }

  @Test(arguments: ["Hoàn thành", "Đang thực hiện"])
  func `asks none of the other states`(state: String) throws {
    try expect(in: Self.section("Tình hình: \(state)"))
  }
}
