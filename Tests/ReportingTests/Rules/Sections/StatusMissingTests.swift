import Testing

@Suite struct StatusMissingTests {
  private static func missing(_ heading: String, at mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(
      "status-missing", at: mark, vi: "mục “\(heading)” chưa nêu tình hình",
      en: "the section “\(heading)” does not say its state",
      help: (
        vi:
          "thêm ngay dưới đề mục, sát lề, dòng dưới đây; nếu không phải Đang thực hiện thì ghi Hoàn thành, Chưa thực hiện hoặc Không phát sinh:\nTình hình: Đang thực hiện",
        en:
          "add this line, not indented, right below the heading; where it is not Đang thực hiện (in progress), write Hoàn thành (done), Chưa thực hiện (not started) or Không phát sinh (nothing arose):\nTình hình: Đang thực hiện"
      ))
  }

  @Test(arguments: [
    "Đã mở 24 hội nghị.", "Tiến độ: 50%", "Tình hình:\n\nĐã mở 24 hội nghị.", "Tình hình chung rất tốt.",
    "```\nTình hình: Hoàn thành\n```", "    Đã họp.\n    Tình hình: Hoàn thành",
  ])
  func `finds text without a state at its top`(body: String) throws {
    try expect(Self.missing("1. Thông tin, tuyên truyền"), in: phuCat("## ⟦1⟧1. Thông tin, tuyên truyền\n\n\(body)\n"))
  }

  @Test(arguments: [
    "Trạng thái: Hoàn thành", "**Tình hình:** Hoàn thành", "- Tình hình thực hiện: Hoàn thành", "TINH HINH: hoan thanh",
    "Đã họp.\nTình hình: Hoàn thành", "Ti\u{300}nh hi\u{300}nh: Hoa\u{300}n tha\u{300}nh", "Tình hình： Hoàn thành",
    "Tình hình: Hoàn thành, đúng hạn", "Tình hình:\u{a0}Hoàn thành",
    "| Tên | Ngày |\n|---|---|\n| Hội nghị | 01/10 |\n\nTình hình: Hoàn thành", "### Kết quả\n\nTình hình: Hoàn thành",
    "        Tình hình: Hoàn thành", "\tTình hình: Hoàn thành\n\tTiến độ: 60%", "    Hoàn thành",
    "        Tiến độ: 60%\n\n        Tình hình: Hoàn thành\n        Đã họp.", "Đã họp.\n\n    Tình hình: Hoàn thành",
  ])
  func `says nothing where the state stands`(body: String) throws {
    try expect(in: phuCat("## 1. Thông tin, tuyên truyền\n\n\(body)\n"))
  }

  @Test func `stands at the first letter of a decomposed heading`() throws {
    try expect(
      Self.missing("Tho\u{302}ng tin, tuye\u{302}n truye\u{302}\u{300}n"),
      in: phuCat("##\t⟦1⟧Tho\u{302}ng tin, tuye\u{302}n truye\u{302}\u{300}n\n\nĐã họp.\n"))
  }

  @Test func `says nothing of a section that is not owed`() throws {
    try expect(in: phuCat(sound + "\n## 7. Giám sát\n\nĐã giám sát 02 cuộc.\n"))
  }

  @Test func `asks where nobody knows what is owed`() throws {
    let text = "## ⟦2⟧7. Giám sát\n\nĐã giám sát.\n"
    try expect(
      ExpectedFinding(
        "period-unknown", vi: "không hiểu kỳ báo cáo “lúc nào đó”", en: "the period “lúc nào đó” cannot be understood",
        help: (
          vi:
            "thay cả dòng này bằng một trong các dòng dưới đây:\nKỳ báo cáo: Quý III/2024\nKỳ báo cáo: Quý IV/2024\nKỳ báo cáo: Năm 2024",
          en:
            "put one of these lines in its place:\nKỳ báo cáo: Quý III/2024\nKỳ báo cáo: Quý IV/2024\nKỳ báo cáo: Năm 2024"
        )),
      Self.missing("7. Giám sát", at: 2),
      in: report(of: "Phù Cát", period: "⟦1⟧lúc nào đó", text))
  }
}
