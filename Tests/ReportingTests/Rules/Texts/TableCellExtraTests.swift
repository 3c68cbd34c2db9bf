import Testing

@testable import Reporting

struct TableCellExtraTests {
  @Test func pointsAtTheFirstLetterOfACellPastTheLastColumn() throws {
    let file = try checked(Frame.inTask("| Tên | Số |\n|---|---|\n| A | 1 | thừa |\n| B | 2 |"))
    #expect(file.findings.map(\.rule) == ["table-cell-extra"])
    let finding = try #require(file.findings.first)
    #expect("\(finding.place.line):\(finding.place.column)" == "12:11")
    #expect(finding.message.vi == "ô “thừa” nằm ngoài cột cuối cùng của bảng nên không hiện trên trang")
    #expect(finding.message.en == "the cell “thừa” is past the table's last column and is not shown")
  }

  @Test(arguments: ["| A | 1 | |", "| A | 1 |  ", "| A \\| B | 1 |", "| A |"])
  func saysNothingOfCellsWithoutWords(_ row: String) throws {
    #expect(try checked(Frame.inTask("| Tên | Số |\n|---|---|\n\(row)")).findings.isEmpty)
  }
}
