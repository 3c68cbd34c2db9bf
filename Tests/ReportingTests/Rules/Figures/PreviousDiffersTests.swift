import Testing

@testable import Reporting

@Suite struct PreviousDiffersTests {
  private let third = quarter("Quý III/2024", "Số cuộc | 15")

  private func fourth(_ previous: String, columns: String = "Kỳ trước | Kỳ này", label: String = "Số cuộc") -> String {
    quarter("Quý IV/2024", columns: columns, "\(label) | \(previous) | 24")
  }

  @Test func `finds a figure that the report before does not have`() throws {
    #expect(
      try QuarterProject.told(in: third, fourth("12")) == [
        "b:12:13 previous-differs: “Số cuộc” ghi kỳ trước là 12, nhưng báo cáo kỳ trước ghi 15 (content/a.md, dòng 12)"
      ])
    #expect(try QuarterProject.told(in: third, fourth("15")) == [])
    #expect(try QuarterProject.told(in: fourth("12")) == [])
  }

  @Test(arguments: ["", "-", "…", "khoảng 12", "1.5", "mười hai", "12 người", "12/13"])
  func `says nothing of what cannot be read`(typed: String) throws {
    #expect(try QuarterProject.told(in: third, fourth(typed)) == [])
  }

  @Test func `reads the column by its usual names only`() throws {
    let found = try QuarterProject.told(in: third, fourth("12", columns: "Kỳ trước (quý III) | Kỳ này"))
    #expect(found.count == 1)
    #expect(try QuarterProject.told(in: third, fourth("12", columns: "Cùng kỳ năm trước | Kỳ này")) == [])
    #expect(try QuarterProject.told(in: third, fourth("12", columns: "Kỳ trước (cùng kỳ 2023) | Kỳ này")) == [])
  }

  @Test func `reads a list item that says so`() throws {
    let list = report(
      of: "Sông Mây", "## 1. Việc chung\n\nTình hình: Đang thực hiện\n\n- Số cuộc: 24 cuộc\n- Số cuộc (kỳ trước): 12")
    #expect(
      try QuarterProject.told(in: third, list) == [
        "b:11:23 previous-differs: “Số cuộc (kỳ trước)” ghi kỳ trước là 12, nhưng báo cáo kỳ trước ghi 15 (content/a.md, dòng 12)"
      ])
  }

  @Test func `compares with the shorter of two periods, and with the one that a table is about`() throws {
    let both = "Quý IV và năm 2024"
    let two = quarter(both, columns: "Kỳ trước | Quý IV | Năm 2024", "Số cuộc | 12 | 24 | 60")
    #expect(try QuarterProject.told(in: third, two).count == 1)
    let year = quarter(both, columns: "Kỳ trước | Năm 2024", "Số cuộc | 12 | 60")
    #expect(try QuarterProject.told(in: third, year) == [])
  }

  @Test func `compares decimals and negative figures exactly`() throws {
    let before = quarter("Quý III/2024", "Kinh phí | 1.234,5")
    let now = { (typed: String) in quarter("Quý IV/2024", columns: "Kỳ trước | Kỳ này", "Kinh phí | \(typed) | 1") }
    #expect(try QuarterProject.told(in: before, now("1.234,50")) == [])
    #expect(
      try QuarterProject.told(in: before, now("-1.234,501")) == [
        "b:12:14 previous-differs: “Kinh phí” ghi kỳ trước là −1.234,501, nhưng báo cáo kỳ trước ghi 1.234,5 (content/a.md, dòng 12)"
      ])
  }

  @Test func `takes the supplement's figure and the last version's`() throws {
    let supplement = quarter("Quý III/2024", head: "Bổ sung cho: 1/BC\n", "Số cuộc | 16")
    let first = quarter("Quý III/2024", head: "Số ký hiệu: 1/BC\n", "Số cuộc | 15")
    #expect(try QuarterProject.told(in: first, supplement, fourth("16")) == [])
    #expect(
      try QuarterProject.told(in: first, supplement, fourth("15")) == [
        "c:12:13 previous-differs: “Số cuộc” ghi kỳ trước là 15, nhưng báo cáo kỳ trước ghi 16 (content/b.md, dòng 13)"
      ])
  }

  @Test func `says how to replace the report before`() throws {
    let start = "ghi nhầm thì sửa ô này; nếu số kỳ trước mới là số sai thì gửi bản thay thế"
    #expect(
      try QuarterProject.advised(in: third, fourth("12")) == [
        "\(start) của kỳ ấy: chép tệp “content/a.md” thành tệp mới, tên khác, trong tệp mới sửa số ở dòng 12 rồi thêm ngay dưới dòng 3 dòng dưới đây:\nLần: 2"
      ])
    let second = quarter("Quý III/2024", head: "Lần: 2\n", "Số cuộc | 16")
    #expect(
      try QuarterProject.advised(in: third, second, fourth("12")) == [
        "\(start) của kỳ ấy: chép tệp “content/b.md” thành tệp mới, tên khác, trong tệp mới sửa số ở dòng 13 rồi thay dòng 4 bằng dòng dưới đây:\nLần: 3"
      ])
    let first = quarter("Quý III/2024", head: "Số ký hiệu: 1/BC\n", "Số cuộc | 15")
    let supplement = quarter("Quý III/2024", head: "Bổ sung cho: 1/BC\n", "Số cuộc | 16")
    #expect(
      try QuarterProject.advised(in: first, supplement, fourth("15")) == [
        "\(start) hoặc bổ sung cho báo cáo kỳ trước"
      ])
  }

  @Test func `holds a printed ratio against the parts of the period before`() throws {
    let before = quarter("Quý III/2024", "Số tự chủ | 5", "Số cơ sở | 40")
    let now = { (typed: String) in
      quarter("Quý IV/2024", columns: "Kỳ trước | Kỳ này", "Tỷ lệ tự chủ | \(typed) | 12")
    }
    #expect(try QuarterProject.told(in: before, now("12,6")) == [])
    #expect(
      try QuarterProject.told(in: before, now("12,7")) == [
        "b:12:18 previous-differs: “Tỷ lệ tự chủ” ghi kỳ trước là 12,7, nhưng tính từ số liệu kỳ trước là 12,5"
      ])
  }

  @Test func `adds up the bodies that became a new one`() throws {
    let merged = QuarterProject.event(.merged, ["doi-gio", "nui-xa"], ["song-may"])
    let before = [
      quarter("Quý III/2024", of: "Đồi Gió", "Số cuộc | 5"), quarter("Quý III/2024", of: "Núi Xa", "Số cuộc | 7"),
    ]
    #expect(try QuarterProject.told(events: [merged], in: before[0], before[1], fourth("12")) == [])
    #expect(
      try QuarterProject.told(events: [merged], in: before[0], before[1], fourth("5")) == [
        "c:12:13 previous-differs: “Số cuộc” ghi kỳ trước là 5, nhưng các cơ quan trước sắp xếp cộng lại là 12"
      ])
    #expect(try QuarterProject.told(events: [merged], in: before[0], fourth("5")) == [])
  }

  @Test func `adds a body that was absorbed to the one that goes on`() throws {
    let absorbed = QuarterProject.event(.absorbed, ["doi-gio"], ["song-may"])
    let other = quarter("Quý III/2024", of: "Đồi Gió", "Số cuộc | 5")
    #expect(try QuarterProject.told(events: [absorbed], in: third, other, fourth("20")) == [])
    #expect(
      try QuarterProject.told(events: [absorbed], in: third, other, fourth("15")) == [
        "c:12:13 previous-differs: “Số cuộc” ghi kỳ trước là 15, nhưng các cơ quan trước sắp xếp cộng lại là 20"
      ])
    // What the other had is not known.
    #expect(try QuarterProject.told(events: [absorbed], in: third, fourth("12")) == [])
  }

  @Test func `says nothing where a part came out`() throws {
    let split = QuarterProject.event(.split, ["song-may"], ["doi-gio"])
    #expect(try QuarterProject.told(events: [split], in: third, fourth("12")) == [])
  }

  @Test(arguments: ["Quý III/2024", "Quý 3 năm 2024", "2024-q3"])
  func `reads a column headed by the period before`(head: String) throws {
    #expect(try QuarterProject.told(in: third, fourth("12", columns: "\(head) | Kỳ này")).count == 1)
    #expect(try QuarterProject.told(in: third, fourth("15", columns: "\(head) | Kỳ này")) == [])
  }

  @Test(arguments: ["Quý III", "Quý III/2023", "Quý II/2024"])
  func `leaves alone what is not surely the period before`(head: String) throws {
    #expect(try QuarterProject.told(in: third, fourth("12", columns: "\(head) | Kỳ này")) == [])
  }
}
