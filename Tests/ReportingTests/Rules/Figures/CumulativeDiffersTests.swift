import Testing

@testable import Reporting

@Suite struct CumulativeDiffersTests {
  private let first = quarter("Quý I/2024", "Số cuộc | 10")

  private func second(_ cumulative: String, columns: String = "Kỳ này | Luỹ kế") -> String {
    quarter("Quý II/2024", columns: columns, "Số cuộc | 4 | \(cumulative)")
  }

  @Test func `finds a sum that is not the sum of the year's periods`() throws {
    #expect(
      try QuarterProject.told(in: first, second("15")) == [
        "b:12:17 cumulative-differs: “Số cuộc” ghi luỹ kế là 15, nhưng cộng các kỳ từ đầu năm: 10 + 4 = 14"
      ])
    #expect(try QuarterProject.told(in: first, second("14")) == [])
  }

  @Test func `cannot be checked where a period of the year is not known`() throws {
    #expect(try QuarterProject.told(in: second("15")) == [])
    #expect(try QuarterProject.told(in: first, second("15").replacing("| 4 |", by: "| … |")) == [])
  }

  @Test func `is the figure itself in the first period, and of a year nothing is said`() throws {
    #expect(
      try QuarterProject.told(in: quarter("Quý I/2025", columns: "Kỳ này | Luỹ kế", "Số cuộc | 4 | 28")) == [
        "a:12:17 cumulative-differs: “Số cuộc” ghi luỹ kế là 28, nhưng đây là kỳ đầu năm và kỳ này là 4"
      ])
    #expect(
      try QuarterProject.told(in: quarter("Năm 2024", columns: "Kỳ này | Luỹ kế", "Số cuộc | 40 | 280")) == [])
  }

  @Test func `is about flows alone`() throws {
    #expect(
      try QuarterProject.told(
        in: quarter("Quý I/2024", columns: "Kỳ này | Luỹ kế", "Số cơ sở | 4 | 28", "Tỷ lệ tự chủ | 4 | 28")) == [])
  }

  @Test(arguments: ["Luỹ kế từ năm 2021", "Luỹ kế (từ đầu nhiệm kỳ)", "Luỹ kế từ đầu nhiệm kỳ đến nay"])
  func `is about the year alone`(column: String) throws {
    #expect(try QuarterProject.told(in: first, second("99", columns: "Kỳ này | \(column)")) == [])
  }

  @Test(arguments: ["Lũy kế", "LUỸ KẾ NĂM", "Luỹ kế từ đầu năm", "Lũy kế (từ đầu năm)", "Luỹ kế đến nay"])
  func `knows the column by its usual names`(column: String) throws {
    #expect(try QuarterProject.told(in: first, second("99", columns: "Kỳ này | \(column)")).count == 1)
  }

  @Test func `adds up the bodies that became a new one`() throws {
    let merged = LifeEvent(
      kind: .merged, day: ReadReports.day(1, 4, 2024), from: ["doi-gio", "nui-xa"], into: ["song-may"])
    let before = [
      quarter("Quý I/2024", of: "Đồi Gió", "Số cuộc | 6"), quarter("Quý I/2024", of: "Núi Xa", "Số cuộc | 4"),
    ]
    #expect(try QuarterProject.told(events: [merged], in: before[0], before[1], second("14")) == [])
    #expect(try QuarterProject.told(events: [merged], in: before[0], before[1], second("4")).count == 1)
    let absorbed = LifeEvent(
      kind: .absorbed, day: ReadReports.day(1, 4, 2024), from: ["doi-gio"], into: ["song-may"])
    #expect(try QuarterProject.told(events: [absorbed], in: first, second("99")) == [])
  }

  @Test func `what went down is told of as that alone`() throws {
    let before = quarter("Quý I/2024", columns: "Kỳ này | Luỹ kế", "Số cuộc | 10 | 10")
    #expect(
      try QuarterProject.told(in: before, second("9")) == [
        "b:12:17 rule-violated: “Số cuộc” ghi luỹ kế là 9, nhỏ hơn 10 đã ghi ở kỳ trước (content/a.md, dòng 12)"
      ])
  }
}
