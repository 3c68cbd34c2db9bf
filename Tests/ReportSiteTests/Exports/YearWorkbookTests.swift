import Reporting
import Testing

@testable import ReportSite

/// Rows 6 to 8 are the first group with its bodies, 9 to 11 the second; row 12 is the total.
struct YearWorkbookTests {
  private let workbook: Workbook

  init() throws {
    let edition = Edition(summary: CountedSummary.make(), templates: try TemplateFolder.load())
    workbook = YearWorkbook(edition: edition, year: 2024).workbook
  }

  /// What stands in a cell, formulas with what they come to.
  private func text(_ address: String, sheet: Int) -> String? {
    workbook.sheets[sheet].cells.last { SheetText.address(row: $0.row, column: $0.column) == address }.map { cell in
      switch cell.content {
      case .text(let text), .link(let text, _): text
      case .number(let number): number.plain
      case .day(let day): day.iso
      case .formula(let formula, let value): "=\(formula) → \(value.plain)"
      case .blank: ""
      }
    }
  }

  @Test func hasASheetForEachTaskBetweenACoverAndTheArrivals() {
    #expect(workbook.sheets.map(\.name) == ["Giới thiệu", "1. Việc", "2. Việc khác", "Tình hình gửi báo cáo"])
    #expect(text("A1", sheet: 0) == "Số liệu tổng hợp năm 2024")
    #expect(text("A4", sheet: 0) == "Số liệu minh họa")
  }

  @Test func listsBodiesInOfficialOrderBeneathTheirGroups() {
    #expect(
      (6...14).map { text("B\($0)", sheet: 1) } == [
        "Nhóm a", "Cơ quan một", "Cơ quan hai", "Nhóm b", "Cơ quan ba", "Cơ quan bốn", "Cộng",
        "Số nơi có số liệu (n)", "Số nơi phải báo cáo (N)",
      ])
    #expect(["A6", "A7", "A8", "A9", "A10"].map { text($0, sheet: 1) } == ["I", "1", "2", "II", "1"])
  }

  @Test func sumsUpGroupsAndThenTheirSums() {
    #expect(
      (4...14).map { text("C\($0)", sheet: 1) } == [
        "Số x (cuộc)", "Quý IV", "=SUM(C7:C8) → 30", "10", "20", "=SUM(C10:C11) → -30", "-30", "",
        "=SUM(C6,C9) → 0", "3", "3",
      ])
  }

  @Test func keepsVolunteeredFiguresOutOfTheTable() {
    #expect(text("B16", sheet: 1) == "Số liệu gửi thêm của nơi không thuộc diện báo cáo, không cộng vào tổng")
    #expect(text("B17", sheet: 1) == "Cơ quan bốn")
    #expect(text("C17", sheet: 1) == "99")
  }

  @Test func makesRatiosOfTheSumsOfThoseWhoGaveBothParts() {
    #expect(
      (6...14).map { text("D\($0)", sheet: 1) } == [
        "=ROUND(C7/('2. Việc khác'!C6-0)*100,4) → 25", "=ROUND(C7/('2. Việc khác'!C7-0)*100,4) → 25", "",
        "=ROUND(C9/('2. Việc khác'!C9-0)*100,4) → -50", "=ROUND(C10/('2. Việc khác'!C10-0)*100,4) → -50", "",
        "=ROUND((C12-C8)/('2. Việc khác'!C12-0)*100,4) → -20", "2", "3",
      ])
  }

  @Test func countsDocumentsAlsoOfThoseForWhomAnotherReports() {
    #expect(
      (6...12).map { text("D\($0)", sheet: 2) } == [
        "=COUNTA(D7:D8) → 2", "=1-KH/ThU", "theo Một", "", "", "", "=SUM(D6,D9) → 2",
      ])
  }

  @Test func marksWhatDoesNotReconcileAndWhatIsNotOwed() {
    let cells = workbook.sheets[1].cells.filter { $0.column == 2 }
    #expect(cells.first { $0.row == 9 }?.comment == "không khớp")
    #expect(cells.first { $0.row == 9 }?.style.role == .doubtful)
    #expect(cells.first { $0.row == 10 }?.style.role == .foreign)
    #expect(cells.first { $0.row == 6 }?.style.role == .plain)
  }

  @Test func repeatsHeadingsOnPaper() {
    #expect(workbook.sheets[1].header == 3..<5)
    #expect(workbook.sheets[1].sideColumns == 2)
  }

  @Test func countsArrivals() {
    #expect(
      (12...16).map { text("C\($0)", sheet: 3) } == [
        "3", "2", "1", "=ROUND(C13/C12,4) → 0.6667", "=ROUND(C14/C12,4) → 0.3333",
      ])
  }

  @Test func writesTheSameBytesTwice() throws {
    let bytes = try WorkbookFile.bytes(of: workbook)
    #expect(bytes.starts(with: [0x50, 0x4b, 3, 4]))
    #expect(try WorkbookFile.bytes(of: workbook) == bytes)
  }
}

/// The tables of a year.
struct YearDataTests {
  private func data() throws -> YearData {
    YearData(edition: Edition(summary: CountedSummary.make(), templates: try TemplateFolder.load()), year: 2024)
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test func listsEveryValueWithItsPlace() throws {
    let lines = lines(try data().figures)
    #expect(lines.count == 10)
    #expect(
      lines[3]
        == "2024-q4,Quý IV,ba,Cơ quan ba,Nhóm b,1,x,Số x,Số hiện có cuối kỳ,cuộc,-30,có,không khớp,content/ba.md,5,")
    #expect(
      lines[4]
        == "2024-q4,Quý IV,bon,Cơ quan bốn,Nhóm b,1,x,Số x,Số hiện có cuối kỳ,cuộc,99,không,,content/bon.md,5,")
    #expect(
      lines[9]
        == "2024-q4,Quý IV,mot,Cơ quan một,Nhóm a,2,vb,Văn bản,Văn bản,văn bản,'=1-KH/ThU,có,,content/mot.md,9,")
  }

  @Test func listsEveryTotal() throws {
    #expect(
      lines(try data().totals).dropFirst() == [
        "2024-q4,Quý IV,1,x,Số x,Số hiện có cuối kỳ,cuộc,0,3,3",
        "2024-q4,Quý IV,2,y,Số y,Phát sinh trong kỳ,cuộc,100,2,3",
        "2024-q4,Quý IV,1,r,Tỷ lệ,Tỷ lệ (tự tính),%,-20,2,3", "2024-q4,Quý IV,2,vb,Văn bản,Văn bản,văn bản,2,2,4",
      ])
  }

  @Test func namesTheColumnsAlikeInBothLanguages() throws {
    for wording in [Wording.csvFigures, .csvTotals, .csvArrivals, .csvRemarks, .workbookLegend] {
      let counts = try Language.allCases.map { language in
        try TemplateFolder.load(language).texts(wording).split(separator: "|").count
      }
      #expect(counts[0] == counts[1] && counts[0] > 5)
    }
  }
}
