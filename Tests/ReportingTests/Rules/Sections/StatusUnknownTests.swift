import Testing

@Suite struct StatusUnknownTests {
  private static func unknown(_ text: String, help: (vi: String, en: String)? = nil) -> ExpectedFinding {
    ExpectedFinding(
      "status-unknown", vi: "“\(text)” không phải là một trong bốn tình hình",
      en: "“\(text)” is none of the four states",
      help: help ?? (
        vi:
          "thay “\(text)” bằng Hoàn thành, Đang thực hiện, Chưa thực hiện hoặc Không phát sinh; còn “\(text)” chép xuống dòng dưới",
        en:
          "write Hoàn thành (done), Đang thực hiện (in progress), Chưa thực hiện (not started) or Không phát sinh (nothing arose) for “\(text)”, and copy “\(text)” to the line below"
      ))
  }

  @Test(arguments: [
    ("Tình hình: ⟦1⟧Cơ bản tốt", "Cơ bản tốt"), ("- Tình hình:   ⟦1⟧Đạt 60%", "Đạt 60%"),
    ("**Tình hình:** ⟦1⟧tạm ổn", "tạm ổn"), ("Ti\u{300}nh hi\u{300}nh: ⟦1⟧Tốt", "Tốt"),
    ("Đã họp.\nTrạng thái:\t⟦1⟧tốt", "tốt"), ("Tình hình： ⟦1⟧tốt", "tốt"),
  ])
  func `finds what is no state, at its first letter`(line: String, text: String) throws {
    try expect(Self.unknown(text), in: phuCat("## 1. Thông tin, tuyên truyền\n\n\(line)\n"))
  }

  @Test func `offers the state that is near`() throws {
    try expect(
      Self.unknown(
        "Hoàn thàn",
        help: (
          vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\nTình hình: Hoàn thành",
          en: "if you meant the line below, put it in place of this one:\nTình hình: Hoàn thành"
        )),
      in: phuCat("## 1. Thông tin, tuyên truyền\n\nTình hình: ⟦1⟧Hoàn thàn\n"))
  }

  @Test(arguments: [
    "Hoàn thành", "ĐANG THỰC HIỆN", "hoan thanh", "Đang triển khai", "Hoàn thành (phần việc trong kỳ)",
    "Đang thực hiện; đạt 60%", "Chưa thực hiện - chờ hướng dẫn của tỉnh", "KPS: không có việc gì",
  ])
  func `says nothing of the four states, however they are written`(text: String) throws {
    try expect(in: phuCat("## 1. Thông tin, tuyên truyền\n\nTình hình: \(text)\n"))
  }
}
