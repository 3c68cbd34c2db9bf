import Testing

@Suite struct UnitNotActiveTests {
  private static let giamSat = "## 7. Giám sát\n\nTình hình: Hoàn thành\n"

  @Test func `names the successor of a body that had ended`() throws {
    try expect(
      ExpectedFinding(
        "unit-not-active", vi: "“Sở Kế hoạch” đã kết thúc hoạt động ngày 30/11/2024, trước ngày cuối kỳ 14/12/2024",
        en: "“Sở Kế hoạch” ended on 30/11/2024, before the period's last day 14/12/2024",
        help: (
          vi: "sau sắp xếp đã có cơ quan mới: thay cả dòng này bằng:\nĐơn vị: Sở Tài chính",
          en: "since the reorganisation another body reports; put this line in its place:\nĐơn vị: Sở Tài chính"
        )), in: report(of: "⟦1⟧Sở Kế hoạch", Self.giamSat))
  }

  @Test func `says whom to ask where nobody came after it`() throws {
    try expect(
      ExpectedFinding(
        "unit-not-active", vi: "“Sở Ngoại vụ” đã kết thúc hoạt động ngày 30/11/2024, trước ngày cuối kỳ 14/12/2024",
        en: "“Sở Ngoại vụ” ended on 30/11/2024, before the period's last day 14/12/2024",
        help: (
          vi: "xem lại mục “Kỳ báo cáo”, hoặc hỏi đầu mối tổng hợp cơ quan nào báo cáo thay",
          en: "check “Kỳ báo cáo”, or ask the coordinator which body reports instead"
        )), in: report(of: "⟦1⟧Sở Ngoại vụ", Self.giamSat))
  }

  @Test func `finds a body that was not founded yet`() throws {
    try expect(
      ExpectedFinding(
        "unit-not-active", vi: "“Sở Tài chính” chưa thành lập vào ngày cuối kỳ 14/09/2024",
        en: "“Sở Tài chính” did not exist yet on the period's last day 14/09/2024",
        help: (
          vi: "xem lại mục “Kỳ báo cáo”; nếu đúng kỳ ấy thì ghi cơ quan trước sắp xếp “Đơn vị: Sở Kế hoạch”",
          en: "check “Kỳ báo cáo”; if it is right, write the body before the reorganisation “Đơn vị: Sở Kế hoạch”"
        )), in: report(of: "⟦1⟧Sở Tài chính", period: "Quý III/2024", Self.giamSat))
  }

  @Test func `takes a body in the periods in which it exists`() throws {
    try expect(
      in: report(of: "Sở Kế hoạch", period: "Quý III/2024", Self.giamSat), report(of: "Sở Tài chính", Self.giamSat))
  }
}
