import Markdown
import Testing

@testable import Reporting

struct RemarkReaderTests {
  @Test func takesEveryItemAndParagraphOfTheNamedPartsOfATask() {
    let found = ReadReports.remarks(
      """
      ## 1. Tuyên truyền
      Tình hình: Đang thực hiện
      ### Kết quả
      - Đã làm.
      ### Khó khăn, vướng mắc
      - Thiếu tài liệu.

        Nhất là ở thôn.
      - Thiếu *giờ*.
      ### Nguyên nhân
      Việc mới.
      ### Kiến nghị
      1. Đề nghị Sở Y tế hướng dẫn.
      2. Sớm giao vốn.
      """)
    #expect(
      found.map { "\($0.role) \($0.task ?? 0) \($0.line) \($0.anchor ?? "-") \($0.text)" } == [
        "difficulties 1 11 d11 Thiếu tài liệu. Nhất là ở thôn.", "difficulties 1 14 d14 Thiếu giờ.",
        "causes 1 16 d16 Việc mới.", "proposals 1 18 d18 Đề nghị Sở Y tế hướng dẫn.",
        "proposals 1 19 d19 Sớm giao vốn.",
      ])
    #expect(found.map { $0.addressee?.text } == [nil, nil, nil, "Sở Y tế", nil])
    #expect(String(decoding: found[1].html.html, as: UTF8.self) == "<p>Thiếu <em>giờ</em>.</p>\n")
    #expect(found.allSatisfy { $0.unit == "phu-cat" && $0.period == "q1" && $0.file == "content/1.md" })
  }

  @Test func readsThePartsOfTheWholeReportAndTheHeadingsInThem() {
    let found = ReadReports.remarks(
      """
      ## Đánh giá chung
      Nhìn chung tốt.
      ### 1. Hạn chế
      Còn chậm.
      ### 2. Nguyên nhân
      Thiếu người.
      ### 3. Bài học
      Phải đôn đốc.
      ## Kiến nghị
      ### 1. Đối với Trung ương
      - Sửa luật.
      - Đề nghị Bộ Y tế sớm ban hành định mức.
      ### 2. Chung
      - Thêm vốn.
      """)
    #expect(
      found.map { "\($0.role) \($0.text) → \($0.addressee?.text ?? "-")" } == [
        "difficulties Còn chậm. → -", "causes Thiếu người. → -", "proposals Sửa luật. → Trung ương",
        "proposals Đề nghị Bộ Y tế sớm ban hành định mức. → Bộ Y tế", "proposals Thêm vốn. → -",
      ])
    #expect(found.allSatisfy { $0.task == nil })
  }

  @Test func takesALineBeforeAListForItsHeading() {
    let found = ReadReports.remarks(
      """
      ## Kiến nghị
      Huyện có các kiến nghị sau:

      1. Đối với Tỉnh ủy
         - Cho chủ trương.
         - Thêm biên chế.
      2. Thêm vốn.

      **Với Sở Y tế:**

      - Cử bác sĩ.

      Xin cảm ơn.
      """)
    #expect(
      found.map { "\($0.line) \($0.text) → \($0.addressee?.text ?? "-")" } == [
        "10 Cho chủ trương. → Tỉnh ủy", "11 Thêm biên chế. → Tỉnh ủy", "12 Thêm vốn. → -",
        "16 Cử bác sĩ. → Sở Y tế", "18 Xin cảm ơn. → -",
      ])
  }

  @Test func leavesOutWhatSaysThatThereIsNoneAndTheMarkThatEndsADocument() {
    let found = ReadReports.remarks(
      """
      ## 1. Tuyên truyền
      ### Khó khăn, vướng mắc
      Không có.
      ### Kiến nghị
      - Không có kiến nghị, đề xuất gì thêm.
      - Không có vốn thì khó làm ./.

      ./.
      """)
    #expect(found.map(\.text) == ["Không có vốn thì khó làm."])
    #expect(found.map { String(decoding: $0.html.html, as: UTF8.self) } == ["Không có vốn thì khó làm."])
  }

  @Test func readsASupplementInPlaceOfTheSectionsThatItHas() {
    let found = ReadReports.remarks(
      """
      ## 1. Tuyên truyền
      ### Kiến nghị
      - Cũ một.
      ## 2. Giám sát
      ### Kiến nghị
      - Cũ hai.
      """,
      """
      ## 1. Tuyên truyền
      ### Kiến nghị
      - Mới một.
      """, heads: ["Số ký hiệu: 1-BC/HU", "Bổ sung cho: 1-BC/HU"])
    #expect(found.map { "\($0.file) \($0.text)" } == ["content/1.md Cũ hai.", "content/2.md Mới một."])
  }

  @Test func closesNoSentenceTwice() {
    #expect(ClosingMark.removed(from: "Xong./.") == "Xong.")
    #expect(ClosingMark.removed(from: "Xong. ./.") == "Xong.")
    #expect(ClosingMark.removed(from: "./.") == "")
    #expect(ClosingMark.removed(from: "a./.b") == "a./.b")
    let html = Fragment(html: Array("<p>Xong!./.</p>\n".utf8))
    #expect(String(decoding: ClosingMark.removed(from: html).html, as: UTF8.self) == "<p>Xong!</p>\n")
  }
}
