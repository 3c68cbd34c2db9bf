import Testing

@Suite struct KeyUnknownTests {
  private static func unknown(_ name: String, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding(
      "key-unknown", vi: "phần đầu không có mục nào tên là “\(name)”", en: "the head knows no key “\(name)”", help: help
    )
  }

  @Test func `offers the key that is near, with the value`() throws {
    try expect(
      Self.unknown(
        "Ngày ban hàng",
        help: (
          vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\nNgày ban hành: 16/12/2024",
          en: "if you meant the line below, put it in place of this one:\nNgày ban hành: 16/12/2024"
        )),
      in: phuCat(sound, head: "  ⟦1⟧Ngày ban hàng :  16/12/2024\n"))
    try expect(
      Self.unknown(
        "Chích yếu",
        help: (
          vi: "nếu ý bạn là mục “Trích yếu” thì sửa tên mục như vậy, giữ nguyên phần sau dấu hai chấm",
          en: "if you meant the key “Trích yếu”, write it so and keep what stands behind the colon"
        )),
      in: phuCat(sound, head: "⟦1⟧Chích yếu:\n"))
  }

  @Test func `names all keys where none is near`() throws {
    let keys =
      "Đơn vị, Kỳ báo cáo, Số ký hiệu, Ngày ban hành, Trích yếu, Người ký, Ngày nhận, Lần, Thay thế, Bổ sung cho, Dự thảo, Độ mật, Kế hoạch"
    try expect(
      Self.unknown(
        "Điện thoại",
        help: (
          vi: "xóa dòng này; nếu là điều cần ghi thì đặt tên mục là một trong các tên: \(keys)",
          en: "take the line out; or, if it is needed, name it one of: \(keys)"
        )),
      in: phuCat(sound, head: "⟦1⟧Điện thoại: 0256 3822 294\n"))
  }

  @Test(arguments: [
    "SỐ KÝ HIỆU", "so-ky-hieu", "Số_hiệu", "S\u{1ED1}", "So\u{302}\u{301}", "number", "- Số", "**Số**",
    "\u{a0}Số\u{a0}",
  ])
  func `knows keys in every usual spelling`(key: String) throws {
    try expect(in: phuCat(sound, head: "\(key): 12-BC/HU\n"))
  }
}
