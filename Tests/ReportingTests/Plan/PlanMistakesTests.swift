import Testing

@testable import Reporting

/// What a coordinator gets wrong in the plan and the roster, all at once: each is told with its place, in both
/// languages, and none hides another.
struct PlanMistakesTests {
  private static let roster = """
    nhóm:
      - {mã: huyen, tên: Huyện}
    cơ quan:
      - {mã: song-may, tên: Thành ủy Sông Mây, nhóm: huyen}
      - {mã: dong-co, tên: Huyện ủy Đồng Cỏ, nhóm: huyen, từ: 01/01/2024, đến: 31/12/2023}
    biến động:
      - {loại: sáp nhập, ngày: 01/03/2025, từ: [song-mai], thành: [song-may]}

    """

  private static let plan = """
    kế hoạch: {mã: ke-hoach, tên: Kế hoạch}
    nhiệm vụ:
      - {số: 1, mã: sap-xep, tên: Sắp xếp, phải báo cáo: [{thẻ: [dvsn], tần suất: quý}]}
    chỉ tiêu:
      - {mã: tong, tên: Tổng số, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có}
      - {mã: chia-khong, tên: Chia không, đơn vị tính: "%", nhiệm vụ: 1, loại: tỷ lệ, công thức: tong / (2 - 2)}
      - {mã: vong-mot, tên: Vòng một, đơn vị tính: "%", nhiệm vụ: 1, loại: tỷ lệ, công thức: vong-hai * 2}
      - {mã: vong-hai, tên: Vòng hai, đơn vị tính: "%", nhiệm vụ: 1, loại: tỷ lệ, công thức: tong / vong-mot}
    quy tắc:
      - {mã: khong-biet, biểu thức: tong <= tonk + 1, nói: Không quá}
    kỳ báo cáo:
      - {mã: 2024-q3, tên: Quý III năm 2024, loại: quý, từ: 15/06/2024, đến: 14/09/2024, hạn gửi: 13/09/2024}
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 14/09/2024, đến: 14/12/2024, hạn gửi: 20/12/2024}

    """

  @Test func tellsEachMistakeWithItsPlaceInBothLanguages() {
    let data = DataFixture.data(plan: Self.plan, roster: Self.roster)
    #expect(!data.isSound)
    #expect(data.findings.allSatisfy { $0.severity == .error })
    #expect(
      data.findings.map { "\($0.place.file) \($0.line) | \($0.message.vi)" } == [
        "content/don-vi.yml 5:76 roster-range-reversed: it ends on 31/12/2023, before it begins on 01/01/2024 | kết thúc ngày 31/12/2023, trước khi bắt đầu ngày 01/01/2024",
        "content/don-vi.yml 7:45 roster-reference-unknown: there is no body “song-mai” | không có cơ quan “song-mai”",
        "content/ke-hoach.yml 3:62 plan-reference-unknown: no body carries the tag “dvsn” | không cơ quan nào mang thẻ “dvsn”",
        "content/ke-hoach.yml 6:101 plan-expression-zero: division by zero | chia cho 0",
        "content/ke-hoach.yml 7:90 plan-expression-circular: the formula of “vong-mot” needs itself, directly or by way of other ratios | công thức của “vong-mot” cần đến chính nó, trực tiếp hoặc qua tỷ lệ khác",
        "content/ke-hoach.yml 8:97 plan-expression-circular: the formula of “vong-hai” needs itself, directly or by way of other ratios | công thức của “vong-hai” cần đến chính nó, trực tiếp hoặc qua tỷ lệ khác",
        "content/ke-hoach.yml 10:41 plan-reference-unknown: there is no indicator “tonk” | không có chỉ tiêu “tonk”",
        "content/ke-hoach.yml 12:95 plan-due-too-early: due on 13/09/2024, before the cut-off on 14/09/2024 | hạn gửi 13/09/2024 trước ngày chốt số liệu 14/09/2024",
        "content/ke-hoach.yml 13:10 plan-period-overlap: the period “Quý IV năm 2024” shares days with “Quý III năm 2024”, which is of the same kind | kỳ “Quý IV năm 2024” có ngày chung với kỳ cùng loại “Quý III năm 2024”",
      ])
  }

  /// A value of the wrong kind is told in its own line, whatever the key.
  @Test(arguments: ["{x: y}", "[[a]]"])
  func tellsOfAValueOfTheWrongKind(_ wrong: String) {
    for isPlan in [true, false] {
      let text = isPlan ? DataFixture.plan + DataFixture.calendar : DataFixture.roster
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (index, line) in lines.enumerated() {
        guard let colon = line.firstIndex(of: ":"), !line.contains("{"), line.last != ":" else { continue }
        var broken = lines
        broken[index] = line[...colon] + " " + wrong
        let changed = broken.joined(separator: "\n")
        let data = isPlan ? DataFixture.data(plan: changed) : DataFixture.data(roster: changed)
        let file = isPlan ? "content/ke-hoach.yml" : "content/don-vi.yml"
        let isTold = data.findings.contains {
          $0.place.file == file && $0.place.line == index + 1 && $0.severity == .error
        }
        #expect(isTold, "\(broken[index])")
      }
    }
  }
}
