import Testing

@testable import Reporting

@Suite struct IndicatorMissingTests {
  private static let header = "## 4. Sắp xếp đơn vị sự nghiệp\n\nTình hình: Đang thực hiện\n"

  private static func quyNhon(_ body: String, period: String = "Quý IV/2024", head: String = "") -> String {
    report(of: "Quy Nhơn", period: period, head: head, "\(sound)\n\(body)")
  }

  private static let missing = (
    vi: "thiếu số liệu “Số đơn vị cuối kỳ”", en: "the figure “Số đơn vị cuối kỳ” is missing"
  )

  private static let toFill = ExpectedFinding(
    "indicator-missing", vi: missing.vi, en: missing.en,
    help: (
      vi: "điền số vào đây; không có thì ghi 0, chưa thống kê được thì ghi “chưa có số liệu”",
      en: "put the number here; 0 for none, “chưa có số liệu” where it is not known"
    ))

  private static let toAdd = ExpectedFinding(
    "indicator-missing", vi: missing.vi, en: missing.en,
    help: (
      vi:
        "thêm vào mục này, dưới dòng “Tình hình:”, dòng dưới đây, trước và sau để một dòng trống; thay chữ (số) bằng số liệu thật, không có thì ghi 0, chưa biết thì ghi chưa có số liệu:\n- Số đơn vị cuối kỳ: (số) đơn vị",
      en:
        "add this line to the section, below “Tình hình:”, with a blank line before and after it and the figure in its place; 0 for none, “chưa có số liệu” where it is not known:\n- Số đơn vị cuối kỳ: (số) đơn vị"
    ))

  @Test func `does not say twice what is to be written of a document`() {
    let labels = ["Kế hoạch triển khai", "Kế hoạch triển khai (số ký hiệu, ngày)"]
    let helps = labels.map { label in
      IndicatorMissing.add(
        Indicator(id: "ke-hoach", label: label, measure: "văn bản", task: 1, kind: .document)
      ).en
    }
    #expect(
      helps == [
        "add this line to the section, below “Tình hình:”, with a blank line before and after it and the figure in its place; “chưa ban hành” where there is none yet:\n- Kế hoạch triển khai: (số ký hiệu, ngày)",
        "add this line to the section, below “Tình hình:”, with a blank line before and after it and the figure in its place; “chưa ban hành” where there is none yet:\n- Kế hoạch triển khai (số ký hiệu, ngày): …",
      ])
  }

  @Test func `stands at the section's heading where no row is there`() throws {
    try expect(Self.toAdd, in: Self.quyNhon(Self.header.replacing("## 4", by: "## ⟦1⟧4")))
  }

  @Test(arguments: ["|⟦1⟧ |", "|⟦1⟧|", "| ⟦1⟧… |", "|\t⟦1⟧... |"])
  func `stands in the cell that is empty`(cell: String) throws {
    let table = "\n| Chỉ tiêu | Kỳ này |\n|---|---|\n| So\u{302}\u{301} đơn vị cuối kỳ \(cell)\n"
    try expect(Self.toFill, in: Self.quyNhon(Self.header + table))
  }

  @Test func `stands at the end of a row whose cell is not there`() throws {
    let table = "\n| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số đơn vị cuối kỳ |⟦1⟧\n"
    try expect(Self.toFill, in: Self.quyNhon(Self.header + table))
  }

  @Test(arguments: ["12", "0", "không", "chưa có số liệu", "Chưa thống kê được"])
  func `takes a number or words for an answer`(answer: String) throws {
    try expect(
      in: Self.quyNhon(Self.header + "\n| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số đơn vị cuối kỳ | \(answer) |\n"))
    try expect(in: Self.quyNhon(Self.header + "\n- Số đơn vị cuối kỳ: \(answer)\n"))
  }

  @Test func `asks nothing of a body that does not owe it, of a supplement, or of a section that is missing`() throws {
    try expect(in: phuCat("\(sound)\n\(Self.header)"))
    let first = Self.quyNhon(Self.header + "\n- Số đơn vị cuối kỳ: 12\n", head: "Số: 1-BC\n")
    try expect(in: first, report(of: "Quy Nhơn", head: "Bổ sung cho: 1-BC\n", Self.header))
  }

  @Test func `asks for what is owed once until it is given`() throws {
    let seven = "## 7. Giám sát\n\nTình hình: Hoàn thành\n"
    let asked = ExpectedFinding(
      "indicator-missing", vi: "thiếu số liệu “Kế hoạch triển khai”", en: "the figure “Kế hoạch triển khai” is missing",
      help: (
        vi:
          "thêm vào mục này, dưới dòng “Tình hình:”, dòng dưới đây, trước và sau để một dòng trống; thay phần trong ngoặc bằng số liệu thật, chưa có văn bản thì ghi chưa ban hành:\n- Kế hoạch triển khai: (số ký hiệu, ngày)",
        en:
          "add this line to the section, below “Tình hình:”, with a blank line before and after it and the figure in its place; “chưa ban hành” where there is none yet:\n- Kế hoạch triển khai: (số ký hiệu, ngày)"
      ))
    let given = "\(seven)\n- Kế hoạch triển khai: 35-KH/SYT ngày 01/7/2024\n"
    try expect(
      asked, in: report(of: "Sở Y tế", period: "Quý III/2024", seven.replacing("## 7", by: "## ⟦1⟧7")),
      report(of: "Sở Y tế", given))
    try expect(in: report(of: "Sở Y tế", period: "Quý III/2024", given), report(of: "Sở Y tế", seven))
  }
}
