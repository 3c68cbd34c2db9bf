import Reporting
import Testing

@Suite struct LinkUnsafeTests {
  private static func unsafe(_ address: String, help: (vi: String, en: String)? = nil) -> ExpectedFinding {
    ExpectedFinding(
      "link-unsafe", vi: "liên kết “\(address)” không được phép", en: "the link “\(address)” is not allowed",
      help: help ?? (
        vi:
          "xóa liên kết này; muốn dẫn tới một trang thì ghi địa chỉ bắt đầu bằng https://, muốn dẫn tới một tệp thì đặt tệp cạnh báo cáo rồi ghi tên tệp",
        en:
          "take the link out; a page is linked to by an address that begins with https://, a file by its name, beside the report"
      ))
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "ms-word:a", "//may-chu/"])
  func `refuses what is neither the web, mail, a telephone nor a file beside`(address: String) throws {
    try expect(Self.unsafe(address), in: phuCat(sound + "\nXem ⟦1⟧[đây](\(address)).\n"))
  }

  @Test(arguments: [
    "file:///D:/phu-luc.pdf", "//may-chu/phu-luc.pdf", "../../phu-luc.pdf", "ms-word:ofe|u|https://x/phu-luc.pdf",
  ])
  func `says how to link to the file that is meant`(address: String) throws {
    try expect(
      Self.unsafe(
        address,
        help: (
          vi:
            "chép tệp “phu-luc.pdf” vào cùng thư mục với báo cáo, rồi thay “\(address)” bằng tên tệp:\nphu-luc.pdf",
          en:
            "put the file “phu-luc.pdf” into the report's folder, and put its name in place of “\(address)”:\nphu-luc.pdf"
        )), in: phuCat(sound + "\nXem ⟦1⟧[đây](\(address)).\n"))
  }

  @Test func `explains the backslash of Windows`() throws {
    try expect(
      Self.unsafe(
        "\\\\may-chu\\a.pdf",
        help: (
          vi:
            "chép tệp “a.pdf” vào cùng thư mục với báo cáo, rồi thay địa chỉ của liên kết này, giữ nguyên dấu ngoặc, bằng tên tệp:\na.pdf",
          en:
            "put the file “a.pdf” into the report's folder, and put its name in place of the address of this link, within its brackets:\na.pdf"
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
    vi:
      "chép tệp “x.png” vào cùng thư mục với báo cáo, rồi thay “https://a.vn/x.png” bằng tên tệp:\nx.png",
    en:
      "put the file “x.png” into the report's folder, and put its name in place of “https://a.vn/x.png”:\nx.png"
  )

  @Test func `tells the title, which no page shows`() throws {
    let found = try checked(phuCat(sound + "\n![ảnh](javascript:a 'Một câu') [b](javascript:b 'Hai câu')\n")).findings
    #expect(
      found.map(\.message.vi) == [
        "ảnh “javascript:a” (chú thích “Một câu”) không nằm cạnh báo cáo nên không được dùng",
        "liên kết “javascript:b” (chú thích “Hai câu”) không được phép",
      ])
  }
}
