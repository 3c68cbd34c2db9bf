import Testing

@testable import Reporting

/// One passage of the sound calendar replaced, "▸" marking the place of the one finding that follows.
struct CalendarFlawTests {
  private func check(_ passage: String, _ other: String, _ expected: String) -> ProjectData {
    let marked = MarkedText(DataFixture.plan + DataFixture.calendar.replacing(passage, by: other))
    let data = DataFixture.data(plan: marked.text)
    #expect(data.findings.map { "\($0.line) | \($0.message.vi)" } == ["\(marked.place) \(expected)"])
    return data
  }

  @Test(arguments: [
    (
      "ngày chốt: 14\n", "ngày chốt: ▸32\n",
      "plan-number-invalid: “32” is not a whole number from 1 to 31 | “32” không phải là số nguyên từ 1 đến 31"
    ),
    (
      "ngày chốt: 14\n", "ngày chốt: ▸đầu tháng\n",
      "plan-number-invalid: “đầu tháng” is not a whole number from 1 to 31 | “đầu tháng” không phải là số nguyên từ 1 đến 31"
    ),
    (
      "loại: quý\n    năm: [2024, 2025]\n    từ: 21/08/2024\n    ngày chốt: 14\n",
      "▸loại: quý\n    năm: [2024, 2025]\n    từ: 21/08/2024\n",
      "plan-key-missing: the key “cut-off-day” is missing | thiếu khóa “ngày chốt”"
    ),
    (
      "loại: năm\n    năm: 2025\n", "▸loại: năm\n    năm: []\n",
      "plan-key-missing: the key “year” is missing | thiếu khóa “năm”"
    ),
    (
      "loại: năm\n", "loại: ▸một lần\n",
      "plan-word-unknown: “một lần” is not understood here | không hiểu “một lần” ở đây"
    ),
    (
      "hạn gửi: 6", "hạn gửi: ▸0",
      "plan-number-invalid: “0” is not a whole number from 1 to 250 | “0” không phải là số nguyên từ 1 đến 250"
    ),
    (
      "{sau: 4}", "{▸nhóm: [huyen]}", "plan-key-missing: the key “after” is missing | thiếu khóa “sau”"
    ),
    (
      "{sau: 4}", "{sau: 4, ▸ngày: 20/12/2024}",
      "plan-key-unknown: there is no key “ngày” here | không có khóa “ngày” ở đây"
    ),
    (
      "{sau: 4}", "{sau: 4}, {sau: ▸5}",
      "plan-id-duplicate: the due date for all was given in line 81, column 21 already | hạn gửi chung đã ghi ở dòng 81, cột 21"
    ),
    (
      "{nhóm: [so], sau: 3}", "{nhóm: [so], sau: 3}, {nhóm: [huyen, so], sau: ▸2}",
      "plan-id-duplicate: “so” was given a due date in line 81, column 43 already | “so” đã có hạn gửi ở dòng 81, cột 43"
    ),
    (
      "{nhóm: [so], sau: 3}", "{nhóm: [▸soo], sau: 3}",
      "plan-reference-unknown: the roster has no group “soo” | danh sách cơ quan không có nhóm “soo”"
    ),
    (
      "đến: 31/12/2025", "từ: 01/02/2026\n    đến: ▸31/01/2026",
      "plan-range-reversed: the end, 31/01/2026, comes before the beginning, 01/02/2026 | đến 31/01/2026 lại trước từ 01/02/2026"
    ),
    (
      "loại: năm\n    năm: 2025\n", "loại: quý\n    năm: ▸2025\n",
      "plan-id-duplicate: the periods of this kind in 2025 were made in line 78 already | các kỳ loại này của năm 2025 đã có ở dòng 78"
    ),
    (
      "kỳ: 2025-q1", "kỳ: ▸2025-q5",
      "plan-reference-unknown: this row of the calendar makes no period “2025-q5” | dòng lịch này không tạo ra kỳ “2025-q5”"
    ),
    (
      "kỳ: 2025-q1", "kỳ: ▸2024-q4",
      "plan-reference-unknown: this row of the calendar makes no period “2024-q4” | dòng lịch này không tạo ra kỳ “2024-q4”"
    ),
    (
      "{kỳ: 2025-q1, cơ quan: [quy-nhon], ngày: 27/03/2025, gia hạn: Công văn số 2}",
      "{▸kỳ: 2025-q1, cơ quan: [quy-nhon], ngày: 27/03/2025}",
      "plan-key-missing: the key “extension” is missing | thiếu khóa “gia hạn”"
    ),
    (
      "ngày: 27/03/2025, gia", "ngày: ▸27/02/2025, gia",
      "plan-due-too-early: due on 27/02/2025, before the cut-off on 14/03/2025 | hạn gửi 27/02/2025 trước ngày chốt số liệu 14/03/2025"
    ),
    (
      "đến: 02/02/2025", "đến: ▸02/01/2025",
      "plan-range-reversed: the days off end on 02/01/2025, before they begin on 25/01/2025 | nghỉ đến 02/01/2025, trước ngày bắt đầu nghỉ 25/01/2025"
    ),
    (
      "{ngày: 01/01/2026, tên: Tết", "{ngày: 01/01/2026, từ: ▸01/01/2026, tên: Tết",
      "plan-shape-invalid: write “date”, or “from” and “to”, not both | ghi “ngày”, hoặc “từ” và “đến”, không ghi cả hai"
    ),
    (
      "- {ngày: 01/01/2026, tên", "- {▸tên", "plan-key-missing: the key “date” is missing | thiếu khóa “ngày”"
    ),
    (
      "{ngày: 26/04/2025, tên: Làm bù cho 02/05/2025,", "{▸ngày: 26/04/2025,",
      "plan-key-missing: the key “title” is missing | thiếu khóa “tên”"
    ),
    (
      "  - {ngày: 26/04/2025, tên", "  - {ngày: 26/04/2025, tên: Làm bù}\n  - {ngày: ▸2025-04-26, tên",
      "plan-id-duplicate: the make-up day 26/04/2025 was given in line 94 already | ngày làm bù 26/04/2025 đã có ở dòng 94"
    ),
    (
      "kỳ: 2025-q1, cơ quan: [quy-nhon], ngày: 27/03/2025",
      "kỳ: 2025-q1, cơ quan: [quy-nhon], sau: 9, ngày: ▸27/03/2025",
      "plan-shape-invalid: write “date” or “after”, not both | ghi “ngày” hoặc “sau”, không ghi cả hai"
    ),
  ])
  func stopsAtAFlaw(_ passage: String, _ other: String, _ expected: String) {
    #expect(!check(passage, other, expected).isSound)
  }

  @Test(arguments: [
    (
      "{ngày: 26/04/2025", "{ngày: ▸25/04/2025",
      "plan-day-off-doubtful: 25/04/2025 is no Saturday or Sunday, and worked anyway | 25/04/2025 không phải thứ Bảy hay Chủ nhật, vốn đã là ngày làm việc"
    ),
    (
      "{ngày: 26/04/2025", "{ngày: ▸26/01/2025",
      "plan-day-off-doubtful: 26/01/2025 is a day off and a make-up day; it counts as worked | 26/01/2025 vừa là ngày nghỉ vừa là ngày làm bù; được tính là ngày làm việc"
    ),
    (
      "đến: 02/02/2025", "đến: ▸14/02/2025",
      "plan-day-off-doubtful: these days off are 21 days long | đợt nghỉ này dài 21 ngày"
    ),
    (
      "hạn gửi: 6\nngày nghỉ:\n", "hạn gửi: ▸6\nngày nghỉ:\n",
      "plan-holidays-unknown: the plan has no holiday of 2026, so that the due date it comes to, 08/01/2026, may be wrong | kế hoạch không có ngày nghỉ nào của năm 2026, nên hạn gửi tính ra 08/01/2026 có thể sai"
    ),
  ])
  func asksAndGoesOn(_ passage: String, _ other: String, _ expected: String) {
    let marked = MarkedText(DataFixture.plan + DataFixture.calendar.replacing(passage, by: other))
    let text =
      expected.hasPrefix("plan-holidays")
      ? marked.text.replacing("  - {ngày: 01/01/2026, tên: Tết Dương lịch}\n", by: "") : marked.text
    let data = DataFixture.data(plan: text)
    #expect(data.findings.map { "\($0.line) | \($0.message.vi)" } == ["\(marked.place) \(expected)"])
    #expect(data.isSound)
  }

  @Test func asksOnceForEachYear() {
    let plan =
      DataFixture.plan + """
        lịch báo cáo: [{loại: tháng, năm: [2025, 2026], ngày chốt: 14, hạn gửi: [{sau: 2}, {nhóm: so, sau: 1}]}]

        """
    #expect(
      DataFixture.data(plan: plan).findings.map(\.line) == [
        "76:80 plan-holidays-unknown: the plan has no holiday of 2025, so that the due date it comes to, 16/01/2025, may be wrong",
        "76:80 plan-holidays-unknown: the plan has no holiday of 2026, so that the due date it comes to, 16/01/2026, may be wrong",
      ])
  }

  @Test func tellsOfAMadePeriodThatOverlapsAListedOne() {
    let marked = MarkedText(
      DataFixture.plan.replacing("đến: 14/12/2024", by: "đến: 15/12/2024")
        + DataFixture.calendar.replacing("[2024, 2025]", by: "[2024, ▸2025]"))
    #expect(
      DataFixture.data(plan: marked.text).findings.map { "\($0.line) | \($0.message.vi)" } == [
        "\(marked.place) plan-period-overlap: the period “Quý I năm 2025” shares days with “Quý IV năm 2024”, which is of the same kind | kỳ “Quý I năm 2025” có ngày chung với kỳ cùng loại “Quý IV năm 2024”"
      ])
  }
}
