import Markdown
import Testing

@testable import Reporting

@Suite struct FileUnreadableTests {
  private func told(_ obstacle: ReportFile.Obstacle) throws -> [String] {
    let file = ReportFile(path: "content/a.md", contentPath: "a.md", content: .failure(obstacle), sha256: "")
    return CheckedFile(file, knowledge: try SmallProject.knowledge(), links: .noFiles).findings.flatMap {
      [
        "\($0.place.line):\($0.place.column) \($0.rule)", $0.message.vi, $0.message.en, $0.help?.vi ?? "",
        $0.help?.en ?? "",
      ]
    }
  }

  @Test func `says why a file cannot be opened`() throws {
    #expect(
      try told(.unreadable(reason: Phrase(vi: "không có quyền", en: "permission denied"))) == [
        "1:1 file-unreadable", "không mở được tệp (không có quyền)", "the file cannot be opened (permission denied)",
        "xem lại quyền đọc tệp, hoặc chép lại tệp vào thư mục",
        "check who may read it, or copy it into the folder anew",
      ])
  }

  @Test func `says what a thing is that is no file`() throws {
    #expect(
      try told(.notRegular(kind: Phrase(vi: "một thư mục", en: "a folder"))) == [
        "1:1 file-unreadable", "đây là một thư mục, không phải tệp báo cáo", "this is a folder, not a report",
        "xóa nó đi rồi chép chính tệp báo cáo vào đây", "take it out and put the report itself here",
      ])
  }

  @Test(arguments: [
    ((1 << 20) + 1, "1,1", "1.1"), (13_002_342, "12,4", "12.4"), (1 << 30, "1.024,0", "1,024.0"),
  ])
  func `says how large a file is, rounded up`(size: Int, vi: String, en: String) throws {
    #expect(
      try told(.tooLarge(size: size)) == [
        "1:1 file-too-large", "tệp nặng \(vi) MB, báo cáo chỉ được nặng đến 1 MB",
        "the file has \(en) MB, a report may have 1 MB",
        "tệp báo cáo chỉ giữ chữ và bảng, phần khác thì xóa đi; ảnh, phụ lục lưu thành tệp riêng đặt cạnh báo cáo rồi thêm [Phụ lục](phu-luc.pdf) vào báo cáo",
        "keep nothing but text and tables in the report; save pictures and annexes as files beside it and add [Annex](annex.pdf) to the report",
      ])
  }
}
