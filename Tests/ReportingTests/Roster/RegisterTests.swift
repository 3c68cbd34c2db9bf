import Testing

@testable import Reporting

private func day(_ day: Int, _ month: Int, _ year: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(daysSince1970: 0)
}

private let units = UnitDirectory(
  Roster(
    groups: [Group(id: "so", title: "Sở")],
    units: [
      Unit(id: "quy-nhon", name: "Thành ủy Quy Nhơn", group: "so"),
      Unit(id: "so-du-lich", name: "Sở Du lịch", group: "so", to: day(15, 12, 2024)),
      Unit(id: "so-vhttdl", name: "Sở Văn hóa, Thể thao và Du lịch", group: "so", from: day(16, 12, 2024)),
    ]))
private let periods = PeriodDirectory([
  Period(
    id: "2024-q4", title: "Quý IV năm 2024", kind: .quarter, from: day(15, 9, 2024), to: day(14, 12, 2024)),
  Period(id: "2024", title: "Năm 2024", kind: .year, from: day(15, 12, 2023), to: day(14, 12, 2024)),
])

private func read(_ text: String, files: [String]? = nil) -> Reading<Register> {
  Register.read(
    DataFile(name: "content/so-den.csv", text: text), units: units, periods: periods, today: day(31, 12, 2024),
    files: files)
}

extension Register.Row {
  fileprivate var text: String {
    "\(line) \(received.iso) \(unit) \(period) \(number ?? "-") \(file ?? "-") \(note ?? "-")"
  }
}

private let header = "Ngày đến,Cơ quan,Kỳ báo cáo,Số ký hiệu,Tệp,SHA-256,Ghi chú\n"

struct RegisterTests {
  @Test func readsArrivals() {
    let reading = read(
      header + "16/12/2024,Thành ủy Quy Nhơn,Quý IV/2024,512-BC/ThU,bao-cao/2024-q4/quy-nhon.md,,\n"
        + "2024-12-18,so-du-lich,2024-q4,,,,\"gửi qua thư, chưa nhập\"\n")
    #expect(reading.findings == [])
    #expect(
      reading.value?.rows.map(\.text) == [
        "2 2024-12-16 quy-nhon 2024-q4 512-BC/ThU bao-cao/2024-q4/quy-nhon.md -",
        "3 2024-12-18 so-du-lich 2024-q4 - - gửi qua thư, chưa nhập",
      ])
  }

  @Test func readsWhatExcelSaves() {
    let reading = read(
      "\u{FEFF}sep=;\r\nNGÀY ĐẾN;đơn-vị;kỳ;Số hiệu;;;\r\n;;;;;;\r\n"
        + "16/12/2024;\"Thành ủy\r\nQuy Nhơn\";Quý IV/2024;\"512 \"\"mới\"\"\";;;\r\n\r\n17/12/2024;Quy nhon;2024;;;;")
    #expect(
      reading.findings.map(\.line) == ["7:12 register-unit-unknown: no body is called “Quy nhon”"])
    #expect(reading.value?.rows.map(\.text) == ["4 2024-12-16 quy-nhon 2024-q4 512 \"mới\" - -"])
  }

  @Test func givesARowForEachPeriodOfAReport() {
    let reading = read("received,unit,period\n16/12/2024,quy-nhon,Quý IV và năm 2024\n")
    #expect(reading.value?.rows.map(\.period) == ["2024-q4", "2024"])
  }

  @Test func letsASuccessorSendTheReport() {
    let reading = read("received,unit,period\n20/12/2024,so-vhttdl,2024-q4\n10/12/2024,so-vhttdl,2024-q4\n")
    #expect(reading.value?.rows.map(\.text) == ["2 2024-12-20 so-vhttdl 2024-q4 - - -"])
    #expect(
      reading.findings.map(\.line)
        == ["3:12 register-unit-not-active: no body called “so-vhttdl” exists on 14/12/2024 (so-vhttdl)"])
  }

  @Test(arguments: [
    ("▸31/11/2024,quy-nhon,2024-q4,,,,", "date-invalid: “31/11/2024” is not a day that exists, so the row is not used"),
    (
      "▸14/09/2024,quy-nhon,2024-q4,,,,",
      "date-too-early: 14/09/2024 is before the period begins on 15/09/2024, so the row is not used"
    ),
    ("16/12/2024,▸Thành ủy Quy Nhon1,2024-q4,,,,", "unit-unknown: no body is called “Thành ủy Quy Nhon1”"),
    ("16/12/2024,quy-nhon,▸Quý V,,,,", "period-unknown: the period “Quý V” is not understood"),
    ("16/12/2024,quy-nhon,▸Quý I/2025,,,,", "period-unknown: the plan has no period “Quý I/2025”"),
    ("▸16/12/2024,,2024-q4,,,,", "cell-missing: “unit” is empty, so the row is not used"),
    ("▸16/12/2024,quy-nhon", "cell-missing: “period” is empty, so the row is not used"),
    ("16/12/2024,quy-nhon,2024-q4,,▸../bi-mat.md,,", "file-invalid: “../bi-mat.md” is not a path inside content/"),
    ("16/12/2024,quy-nhon,2024-q4,,▸/etc/passwd,,", "file-invalid: “/etc/passwd” is not a path inside content/"),
    (
      "16/12/2024,quy-nhon,2024-q4,,,▸abc,",
      "sha-invalid: a SHA-256 is exactly 64 of 0–9, a–f, so the row and its day of receipt are not used"
    ),
    (
      "16/12/2024,quy-nhon,2024-q4,,,,▸\"ghi chú\n17/12/2024,quy-nhon,2024,,,,",
      "quote-open: a quotation mark is opened and not closed, so nothing from here on is used"
    ),
  ])
  func leavesOutARowThatCannotBeUsed(_ row: String, _ message: String) {
    let marked = MarkedText(header + "15/12/2024,quy-nhon,2024,,,,\n" + row)
    let reading = read(marked.text)
    #expect(reading.findings.map(\.line) == ["\(marked.place) register-\(message)"])
    #expect(reading.findings.map(\.severity) == [.warning])
    #expect(reading.value?.rows.map(\.line) == [2])
  }

  @Test(arguments: [
    (
      "16/12/24,quy-nhon,2024-q4,,,,", "“16/12/24” thiếu chữ số của năm, nên dòng này không được dùng",
      "ghi năm đủ bốn chữ số: 16/12/2024"
    ),
    (
      "16/12/2024,quy-nhon,2024-q4,,,abc,",
      "mã SHA-256 phải gồm đúng 64 chữ số 0–9, a–f, nên dòng này và ngày đến của nó không được dùng",
      "chép lại cả mã; không cần thì để trống ô này"
    ),
    (
      "16/12/2024,Thành ủy Quy Nhơn và Sở Du lịch,2024-q4,,,,",
      "“Thành ủy Quy Nhơn và Sở Du lịch” là tên của nhiều cơ quan trong một ô, nên dòng này không được dùng",
      "mỗi dòng một cơ quan: chép dòng này thành nhiều dòng; cơ quan nào luôn báo cáo chung thì khai “báo cáo chung với” trong don-vi.yml, và ở đây chỉ ghi cơ quan gửi báo cáo"
    ),
  ])
  func `says that a row is lost and how it is written rightly`(row: String, message: String, help: String) {
    let reading = read(header + row)
    #expect(reading.findings.map(\.message.vi) == [message])
    #expect(reading.findings.map { $0.help?.vi } == [help])
    #expect(reading.value?.rows.isEmpty == true)
  }

  @Test(arguments: [
    (
      "bao-cao/q4/khong-co.md",
      "sửa lại đường dẫn, tính từ content/, ví dụ bao-cao/2024-q4/song-may.md; chưa có tệp thì để trống ô này"
    ),
    ("q4/a.md", "có phải là tệp dưới đây:\nbao-cao/q4/a.md"),
  ])
  func `asks about a file that is not there and keeps the arrival`(file: String, help: String) {
    let reading = read(header + "16/12/2024,quy-nhon,2024-q4,,\(file),,", files: ["bao-cao/q4/a.md", "so-den.csv"])
    #expect(reading.findings.map(\.rule) == ["register-file-invalid"])
    #expect(
      reading.findings.map(\.message.vi)
        == ["trong content/ không có tệp “\(file)”; ngày đến ở dòng này vẫn được tính"])
    #expect(reading.findings.map { $0.help?.vi } == [help])
    #expect(reading.value?.rows.map(\.received.iso) == ["2024-12-16"])
  }

  @Test(arguments: ["bao-cao/q4/a.md", "Bao-Cao/Q4/A.md"])
  func `takes a file that is there`(file: String) {
    #expect(read(header + "16/12/2024,quy-nhon,2024-q4,,\(file),,", files: ["bao-cao/q4/a.md"]).findings == [])
  }

  @Test func usesADayAfterTodayButAsksAboutIt() {
    let reading = read(header + "31/12/2024,quy-nhon,2024,,,,\n01/01/2025,quy-nhon,2024-q4,,,,\n")
    #expect(
      reading.findings.map(\.line) == [
        "3:1 register-date-in-future: 01/01/2025 is after today; the row is used all the same"
      ])
    #expect(reading.findings.map(\.severity) == [.warning])
    #expect(reading.value?.rows.map(\.received.iso) == ["2024-12-31", "2025-01-01"])
  }

  @Test func takesTheEarliestBeginOfTwoPeriods() {
    #expect(read(header + "15/12/2023,quy-nhon,Quý IV và năm 2024,,,,").findings == [])
  }

  @Test func refusesAHeaderThatLacksAColumn() {
    let reading = read("\nNgày đến,Kỳ báo cáo,Tên\n16/12/2024,2024-q4,quy-nhon\n")
    #expect(reading.value == nil)
    #expect(
      reading.findings.map(\.line) == [
        "2:1 register-header-invalid: the first line lacks the columns “unit”",
        "2:21 register-column-unknown: the column “Tên” is not used",
      ])
    #expect(reading.findings.map(\.severity) == [.error, .warning])
  }

  @Test(arguments: ["", "\n\n", ";;;\n"])
  func takesAnEmptyRegisterForNone(_ text: String) {
    #expect(read(text).value?.rows.isEmpty == true)
    #expect(read(text).findings == [])
  }

  @Test func acceptsASumInCapitals() {
    let sum = String(repeating: "AB", count: 32)
    #expect(
      read("received,unit,period,sha256\n1/12/2024,quy-nhon,2024,\(sum)").value?.rows[0].sha256 == sum.lowercased())
  }
}
