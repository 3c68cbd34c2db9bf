import Markdown
import Testing

@testable import Reporting

struct FigureReaderTests {
  @Test func tellsWhereAValueStands() throws {
    let file = try checked(
      Frame.inTask(
        "- **Hội nghị quán triệt**:  **24** cuộc\n\n| Chỉ tiêu | Kỳ này |\n|-|-|\n| Hội nghị quán triệt |  24 |\n"))
    let report = try #require(file.report)
    #expect(report.figures.map(\.place.line) == [10, 14])
    #expect(report.source.column(line: 10, byteOffset: report.figures[0].place.offset) == 31)
    #expect(report.source.column(line: 14, byteOffset: report.figures[1].place.offset) == 26)
    #expect(report.figures.map(\.section) == [0, 0])
  }

  @Test func placesEachFigureInItsSection() throws {
    let text =
      Frame.head + "Mở đầu.\n\n## 1. Tuyên truyền\n\n- Hội nghị quán triệt: 1\n\n## Khác\n\n- Hội nghị quán triệt: 2\n"
    let report = try #require(try checked(text).report)
    #expect(report.figures.map(\.section) == [1, 2])
  }

  @Test func hasNoFiguresWithoutAPeriod() throws {
    let text = "---\nĐơn vị: Phù Cát\n---\n\n## 1. Tuyên truyền\n\n- Hội nghị quán triệt: 1\n"
    #expect(try checked(text).report?.figures.isEmpty == true)
  }

  @Test(arguments: [
    (["Chỉ tiêu", "Kỳ này"], "label value0"), (["STT", "Nội dung", "ĐVT", "Kết quả"], "other label measure value0"),
    (["Chỉ tiêu", "Quý IV", "Năm"], "label value0 value1"),
    (["Chỉ tiêu", "Đơn vị", "Năm 2024"], "label measure value1"),
    (["Chỉ tiêu", "Kỳ này (nghìn)"], "label value0:nghìn"), (["Chỉ tiêu", "Kỳ này (năm 2024)"], "label value1"),
    (["Chỉ tiêu", "Kỳ trước", "Kỳ này", "Lũy kế đến nay"], "label previous value0 cumulative"),
    (["Chỉ tiêu", "Kỳ trước (quý III)", "Kỳ này", "Luỹ kế (từ đầu năm)"], "label previous value0 cumulative"),
    (["Chỉ tiêu", "Kỳ trước (cùng kỳ năm 2023)", "Kỳ này", "Luỹ kế từ năm 2021"], "label other value0 other"),
    (["Chỉ tiêu", "Kỳ này", "Luỹ kế (từ năm 2021)", "Luỹ kế (năm)"], "label value0 other cumulative"),
    (["Nội dung", "Chỉ tiêu", "Số liệu"], "label other value0"), (["Chỉ tiêu", "Kết quả năm 2023"], "-"),
    (["Chỉ tiêu"], "-"), (["Kỳ này"], "-"), ([], "-"),
  ])
  func tellsWhatTheColumnsMean(_ header: [String], _ expected: String) {
    let table = DataTable(header: header, periods: [["quy iv", "qui iv"], ["nam", "nam 2024"]])
    let columns = table?.columns.map { column in
      switch column {
      case .label: "label"
      case .measure: "measure"
      case .value(let period, let measure): "value\(period)" + (measure.map { ":\($0)" } ?? "")
      case .stated(.previous): "previous"
      case .stated(.cumulative): "cumulative"
      case .other: "other"
      }
    }
    #expect((columns?.joined(separator: " ") ?? "-") == expected)
  }
}
