import Testing

@Suite struct ReasonMissingTests {
  private static func missing(_ state: String) -> ExpectedFinding {
    ExpectedFinding(
      "reason-missing", vi: "“\(state)” mà chưa nêu lý do", en: "“\(state)” without a reason",
      help: (
        vi: "viết thêm dưới dòng này ít nhất một câu nói rõ vì sao", en: "add at least one sentence below that says why"
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
    "Chờ hướng dẫn.\n\nTình hình: Không phát sinh", "Tình hình: Chưa thực hiện, vì chờ hướng dẫn",
    "Tình hình: Chưa thực hiện\n\n### Khó khăn, vướng mắc\n\n- Thiếu người.",
    "Tình hình: Chưa thực hiện\n\n| Việc | Lý do |\n|---|---|\n| Hội nghị | hoãn |",
  ])
  func `takes any sentence of the section`(body: String) throws {
    try expect(in: Self.section(body))
  }

  @Test(arguments: ["Hoàn thành", "Đang thực hiện"])
  func `asks none of the other states`(state: String) throws {
    try expect(in: Self.section("Tình hình: \(state)"))
  }
}
