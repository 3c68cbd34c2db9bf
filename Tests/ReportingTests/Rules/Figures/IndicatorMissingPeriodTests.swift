import Testing

@testable import Reporting

/// Figures that are owed in one of a report's periods, and figures of tasks on which no section is owed.
struct IndicatorMissingPeriodTests {
  private let plan = """
    kế hoạch: {mã: thu, tên: Kế hoạch thử}
    nhiệm vụ:
      - {số: 1, mã: tuyen-truyen, tên: Tuyên truyền, phải báo cáo: [{cơ quan: [a], tần suất: quý}]}
      - {số: 2, mã: tai-chinh, tên: Tài chính, phải báo cáo: [{cơ quan: [a], tần suất: năm}]}
    chỉ tiêu:
      - {mã: so-cuoc, tên: Số cuộc, đơn vị tính: cuộc, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{cơ quan: [a], tần suất: quý}]}
      - {mã: kinh-phi, tên: Kinh phí, đơn vị tính: đồng, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{cơ quan: [a], tần suất: năm}]}
      - {mã: de-an, tên: Quyết định đề án, đơn vị tính: văn bản, nhiệm vụ: 2, loại: văn bản, phải báo cáo: [{cơ quan: [a], tần suất: một lần}]}
      - {mã: so-dan, tên: Số dân, đơn vị tính: người, nhiệm vụ: 2, loại: hiện có, phải báo cáo: [{cơ quan: [b], tần suất: quý}]}
    kỳ báo cáo:
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 01/10/2024, đến: 31/12/2024, hạn gửi: [{ngày: 10/01/2025}]}
      - {mã: 2024, tên: Năm 2024, loại: năm, từ: 01/01/2024, đến: 31/12/2024, hạn gửi: [{ngày: 10/01/2025}]}

    """

  private let first = "## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\nĐã họp.\n\n"
  private let second = "\n## 2. Tài chính\n\nTình hình: Hoàn thành\n\nĐã chi.\n\n"
  private let document = "- Quyết định đề án: 7/QĐ ngày 1/10/2024\n"

  private func missing(_ body: String, unit: String = "a", period: String) throws -> [Finding] {
    try Bodies.summary(
      Bodies.roster(units: "a", "b"), plan: plan, files: [report(of: unit, period: period, body)]
    ).findings.filter { $0.rule == "indicator-missing" }
  }

  @Test func `finds a figure that is filed for the other of two periods`() throws {
    let body = first + "- Số cuộc (năm 2024): 12 cuộc\n- Kinh phí: 30 đồng\n" + second + document
    let found = try missing(body, period: "Quý IV và năm 2024")
    #expect(
      found.map(\.message.vi) == [
        "thiếu số liệu “Số cuộc” của Quý IV năm 2024: “12 cuộc” ở dòng 12 được tính cho Năm 2024",
        "thiếu số liệu “Kinh phí” của Năm 2024: “30 đồng” ở dòng 13 được tính cho Quý IV năm 2024",
      ])
    #expect(
      found.compactMap { $0.help?.vi.split(separator: "\n").last } == [
        "- Số cuộc: (số) cuộc", "- Kinh phí (Năm 2024): (số) đồng",
      ])
    #expect(found.map(\.place.line) == [12, 13])
  }

  @Test func `is content where each figure has its own period`() throws {
    let list = first + "- Số cuộc: 12 cuộc\n- Kinh phí (Năm 2024): 30 đồng\n" + second + document
    #expect(try missing(list, period: "Quý IV và năm 2024").isEmpty)
    let table =
      "| Chỉ tiêu | Quý IV | Năm 2024 |\n|---|---|---|\n| Số cuộc | 12 | 40 |\n| Kinh phí | | 30 |\n" + second
      + document
    #expect(try missing(first + table, period: "Quý IV và năm 2024").isEmpty)
  }

  @Test func `stands in the cell of the period that lacks it`() throws {
    let table = "| Chỉ tiêu | Quý IV | Năm 2024 |\n|---|---|---|\n| Số cuộc | 12 | 40 |\n| Kinh phí | 9 | |\n"
    let found = try missing(first + table + second + document, period: "Quý IV và năm 2024")
    #expect(found.map(\.message.vi) == ["thiếu số liệu “Kinh phí” của Năm 2024"])
    #expect(found.map { "\($0.place.line):\($0.place.column)" } == ["15:17"])
  }

  @Test func `names the period in the line that is to be added`() throws {
    let found = try missing(first + "- Số cuộc: 1 cuộc\n" + second + document, period: "Quý IV và năm 2024")
    #expect(found.map(\.message.vi) == ["thiếu số liệu “Kinh phí”"])
    #expect(found.first?.help?.vi.hasSuffix("\n- Kinh phí (Năm 2024): (số) đồng") ?? false)
  }

  @Test func `asks for a figure on whose task no section is owed`() throws {
    let found = try missing(first + "- Số cuộc: 1 cuộc\n", period: "Quý IV/2024")
    #expect(found.map(\.message.vi) == ["thiếu số liệu “Quyết định đề án”"])
    #expect(found.map(\.place.line) == [1])
    #expect(
      found.first?.help?.vi
        == "thêm vào cuối tệp, sát lề, các dòng dưới đây, trước và sau để một dòng trống; thay phần trong ngoặc bằng số liệu thật, chưa có văn bản thì ghi chưa ban hành:\n## 2. Tài chính\n- Quyết định đề án: (số ký hiệu, ngày)"
    )
    let mended = first + "- Số cuộc: 1 cuộc\n\n## 2. Tài chính\n- Quyết định đề án: chưa ban hành\n"
    #expect(try missing(mended, period: "Quý IV/2024").isEmpty)
    // What is owed again and again is asked for too.
    #expect(try missing("Mở đầu.\n", unit: "b", period: "Quý IV/2024").map(\.message.vi) == ["thiếu số liệu “Số dân”"])
  }

  @Test func `says only that the section is missing where it is owed`() throws {
    let body = first + "- Số cuộc: 1 cuộc\n- Kinh phí (Năm 2024): 30 đồng\n"
    #expect(try missing(body, period: "Quý IV và năm 2024").isEmpty)
  }
}
