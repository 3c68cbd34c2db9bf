import Testing

@testable import Reporting

@Suite struct ArrivalUnknownTests {
  private static let late = ExpectedFinding(
    "arrival-unknown", at: 0,
    vi:
      "không rõ ngày đến của báo cáo: sổ công văn đến chưa ghi, phần đầu tệp không có ngày; tạm tính là trễ hạn, không rõ mấy ngày, vì hôm nay đã quá thời hạn gửi",
    en:
      "the day on which the report came is unknown, from the register and from its head; it counts as late by an unknown number of days, for today is past the due date",
    help: (
      "thêm ngay dưới dòng “Kỳ báo cáo” (dòng 3) dòng dưới đây, thay phần trong ngoặc bằng ngày ghi trên văn bản, ví dụ 16/12/2024:\nNgày ban hành: (ngày/tháng/năm)",
      "add this line right below line 3, “Kỳ báo cáo”, with the day on the document for the words in brackets, such as 16/12/2024:\nNgày ban hành: (ngày/tháng/năm)"
    ))

  @Test func `finds a report without a day and says what is assumed`() throws {
    try expect(Self.late, in: phuCat(sound), isRegistered: false)
  }

  @Test func `takes the day of the register, of receipt or of the document`() throws {
    try expect(in: phuCat(sound))
    try expect(in: phuCat(sound, head: "Ngày nhận: 16/12/2024\n"), isRegistered: false)
    try expect(in: phuCat(sound, head: "Ngày ban hành: 16/12/2024\n"), isRegistered: false)
  }

  @Test func `asks no day of what mends a report with one`() throws {
    let knowledge = try SmallProject.knowledge()
    let heads = ["Số ký hiệu: 1/BC\nNgày ban hành: 16/12/2024\n", "Bổ sung cho: 1/BC\n"]
    let files = heads.enumerated().map { checked(phuCat(sound, head: $1), named: "content/\($0).md", knowledge) }
    #expect(Summary(files: files, register: .none, knowledge: knowledge).findings.map(\.rule) == [])
  }

  @Test func `leaves a date that is none to the rule about that`() throws {
    let knowledge = try SmallProject.knowledge()
    let file = checked(phuCat(sound, head: "Ngày ban hành: 31/11/2024\n"), named: "content/a.md", knowledge)
    let summary = Summary(files: [file], register: .none, knowledge: knowledge)
    #expect(summary.findings.map(\.rule) == ["date-invalid"])
  }

  @Test func `asks nothing of a row of the register for the same body and period`() throws {
    let knowledge = try SmallProject.knowledge()
    let file = checked(phuCat(sound), named: "content/a.md", knowledge)
    let row = Register.Row(received: Day(daysSince1970: 20_072), unit: "phu-cat", period: "2024-q4")
    #expect(Summary(files: [file], register: Register(rows: [row]), knowledge: knowledge).findings.isEmpty)
  }
}
