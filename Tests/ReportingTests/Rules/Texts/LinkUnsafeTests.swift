import Testing

@Suite struct LinkUnsafeTests {
  private static func unsafe(_ address: String, help: (vi: String, en: String)? = nil) -> ExpectedFinding {
    ExpectedFinding(
      "link-unsafe", vi: "liên kết “\(address)” không được phép", en: "the link “\(address)” is not allowed",
      help: help ?? (
        vi: "đặt tệp cạnh báo cáo rồi ghi tên tệp, hoặc dùng địa chỉ bắt đầu bằng https://",
        en: "put the file beside the report and write its name, or use an address that begins with https://"
      ))
  }

  @Test(arguments: ["javascript:alert(1)", "file:///D:/a.pdf", "data:text/html,x", "//may-chu/a.pdf", "ms-word:a"])
  func `refuses what is neither the web, mail, a telephone nor a file beside`(address: String) throws {
    try expect(Self.unsafe(address), in: phuCat(sound + "\nXem ⟦1⟧[đây](\(address)).\n"))
  }

  @Test func `explains the backslash of Windows`() throws {
    try expect(
      Self.unsafe(
        "\\\\may-chu\\a.pdf",
        help: (
          vi: "đặt tệp cạnh báo cáo, và dùng dấu / thay cho dấu \\ trong đường dẫn",
          en: "put the file beside the report, and write / for \\ in its path"
        )), in: phuCat(sound + "\nXem ⟦1⟧[đây](\\\\\\\\may-chu\\a.pdf).\n"))
  }

  @Test func `refuses pictures from elsewhere`() throws {
    try expect(
      ExpectedFinding(
        "link-unsafe", vi: "ảnh “https://a.vn/x.png” không nằm cạnh báo cáo nên không được dùng",
        en: "the picture “https://a.vn/x.png” does not lie beside the report and is not used",
        help: (vi: Self.help.vi, en: Self.help.en)), in: phuCat(sound + "\n⟦1⟧![ảnh](https://a.vn/x.png)\n"))
  }

  private static let help = (
    vi: "đặt tệp cạnh báo cáo rồi ghi tên tệp, hoặc dùng địa chỉ bắt đầu bằng https://",
    en: "put the file beside the report and write its name, or use an address that begins with https://"
  )
}
