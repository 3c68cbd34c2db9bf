import Testing

@testable import Reporting

/// One passage of the sound plan replaced, "▸" marking the place of the one finding that follows.
struct PlanFlawTests {
  private func check(_ passage: String, _ other: String, _ message: String) {
    let marked = MarkedText(DataFixture.plan.replacing(passage, by: other))
    #expect(DataFixture.data(plan: marked.text).findings.map(\.line) == ["\(marked.place) \(message)"])
  }

  @Test(arguments: [
    ("mã: kl62\n", "▸mãi: kl62\n  id: kl62\n", "plan-key-unknown: there is no key “mãi” here"),
    (
      "mã: kl62\n  tên: Kế hoạch thực hiện Kết luận\n", "▸mã: kl62\n",
      "plan-key-missing: the key “title” is missing"
    ),
    ("mã: kl62\n", "mã: kl62\n  ▸ID: kl63\n", "plan-key-duplicate: the key “ID” was given in line 2 already"),
    ("mã: kl62\n", "mã: kl62\n  ▸mã: kl63\n", "plan-key-duplicate: the key “mã” was given in line 2 already"),
    (
      "{mã: phuong-huong, tên", "{mã: phuong-huong, ▸mã: x, tên",
      "plan-key-duplicate: the key “mã” was given in line 31 already"
    ),
    ("tên: Số cuối kỳ", "tên: ▸[Số, cuối]", "plan-shape-invalid: one value belongs here, not a list or keys"),
  ])
  func tellsOfKeys(_ passage: String, _ other: String, _ message: String) {
    check(passage, other, message)
  }

  @Test(arguments: [
    ("21/8/2024", "▸31/9/2024", "plan-date-invalid: “31/9/2024” is not a day that exists"),
    ("số lẻ: 1\n", "số lẻ: ▸7\n", "plan-number-invalid: “7” is not a whole number from 0 to 6"),
    ("tỷ lệ: 50", "tỷ lệ: ▸50%", "plan-number-invalid: “50%” is not a number"),
    ("tần suất: 6 tháng", "tần suất: ▸tuần", "plan-word-unknown: “tuần” is not understood here"),
    ("loại: quý", "loại: ▸một lần", "plan-word-unknown: “một lần” is not understood here"),
    ("hạn: một lần", "hạn: ▸mai", "plan-word-unknown: the due date “mai” is not understood"),
    ("hạn: một lần", "hạn: ▸30/2/2025", "plan-date-invalid: “30/2/2025” is not a day that exists"),
    (
      "nhóm: [huyen, so]", "nhóm: [huyen, ▸sở]",
      "plan-id-invalid: “sở” is not an id: ids are 1 to 40 of a–z, 0–9 and “-”"
    ),
    ("lớn nhất: 1.000", "lớn nhất: ▸-1", "plan-range-reversed: the maximum (-1) is below the minimum (0)"),
    (
      "đến: 14/12/2024", "đến: ▸14/8/2024",
      "plan-range-reversed: the period ends on 14/08/2024, before it begins on 15/09/2024"
    ),
    (
      "ngày: 20/12/2024", "ngày: ▸10/12/2024",
      "plan-due-too-early: due on 10/12/2024, before the cut-off on 14/12/2024"
    ),
    (
      "loại: tỷ lệ\n", "loại: tỷ lệ\n    phải báo cáo: ▸[{nhóm: so, tần suất: quý}]\n",
      "plan-owing-misplaced: a ratio is computed from other figures, so nobody owes it"
    ),
    (
      "loại: hiện có\n    phải", "loại: hiện có\n    công thức: ▸cuoi-ky\n    phải",
      "plan-formula-misplaced: only an indicator of kind “ratio” has a formula"
    ),
    ("{tỷ lệ: 50, tối", "{tỷ lệ: ▸-50, tối", "plan-number-invalid: -50 is below 0"),
    ("tối thiểu: 5}", "tối thiểu: ▸-1}", "plan-number-invalid: -1 is below 0"),
    (
      "áp dụng đến: 31/12/2025}", "áp dụng đến: 31/12/2025}, {năm: ▸2025, giá trị: 12}",
      "plan-id-duplicate: a target for 2025 was given in line 62 already"
    ),
    (
      "mục tiêu: [{năm: 2025", "năm gốc: 2025\n    mục tiêu: [{năm: ▸2025",
      "plan-range-reversed: the target's year, 2025, is not after the base year, 2025"
    ),
    (
      "hạn gửi: [{ngày: 20/12/2024},", "hạn gửi: [{ngày: 20/12/2024}, {ngày: ▸21/12/2024},",
      "plan-id-duplicate: the due date for all was given in line 75, column 22 already"
    ),
    (
      "gia hạn: Công văn số 1}", "gia hạn: Công văn số 1}, {cơ quan: quy-nhon, ngày: ▸30/12/2024, gia hạn: Số 2}",
      "plan-id-duplicate: “quy-nhon” was given a due date in line 75, column 63 already"
    ),
    (
      "hạn gửi: [{ngày: 20/12/2024},", "hạn gửi: [{▸nhóm: huyen}, {ngày: 20/12/2024},",
      "plan-key-missing: the key “date” is missing"
    ),
  ])
  func tellsOfValues(_ passage: String, _ other: String, _ message: String) {
    check(passage, other, message)
  }

  @Test(arguments: [
    (
      "ty-le-gui, ke", "▸ty-le-gửi, ke",
      "plan-reference-unknown: the headline “ty-le-gửi” is neither an indicator nor a built-in rate (ty-le-gui, ty-le-dung-han)"
    ),
    (
      "chủ trì: [so-tai-chinh]", "chủ trì: [▸so-tai-chin]",
      "plan-reference-unknown: the roster has no body “so-tai-chin”"
    ),
    ("nhóm: [huyen, so]", "nhóm: [huyen, ▸soo]", "plan-reference-unknown: the roster has no group “soo”"),
    ("- thẻ: [dvsn]\n", "- thẻ: [▸dvsm]\n", "plan-reference-unknown: no body carries the tag “dvsm”"),
    ("- thẻ: [dvsn]\n        ", "- ▸", "plan-row-empty: this row does not say who owes it"),
    (
      "chứng minh: ke-hoach-trien-khai", "chứng minh: ▸dau-ky",
      "plan-proof-invalid: the indicator “dau-ky” is not of kind “document”"
    ),
    (
      "chứng minh: ke-hoach-trien-khai", "chứng minh: ▸ke-hoach",
      "plan-reference-unknown: there is no indicator “ke-hoach”"
    ),
    ("nhiệm vụ: 4\n    loại: tỷ", "nhiệm vụ: ▸5\n    loại: tỷ", "plan-reference-unknown: there is no task number 5"),
    (
      "tên: Sắp xếp", "tên: ▸Tuyên-truyền",
      "plan-name-ambiguous: the name “Tuyên-truyền” belongs to “tuyen-truyen” in line 12 already"
    ),
    (
      "tên: Phương hướng,", "tên: ▸tuyên truyền,",
      "plan-name-ambiguous: the name “tuyên truyền” belongs to “tuyen-truyen” in line 12 already"
    ),
    ("mã: sap-xep", "mã: ▸tuyen-truyen", "plan-id-duplicate: the id “tuyen-truyen” was given in line 10 already"),
    (
      "mã: cuoi-ky", "mã: cuoi-ky\n    tên khác: [▸SỐ ĐẦU KỲ]",
      "plan-name-ambiguous: the name “SỐ ĐẦU KỲ” belongs to “dau-ky” in line 41 already"
    ),
  ])
  func tellsOfNamesAndIDs(_ passage: String, _ other: String, _ message: String) {
    check(passage, other, message)
  }

  @Test(arguments: [
    (
      "từ: 15/09/2024\n    đến: 14/12/2024\n    hạn gửi: [{ngày: 20/12/2024}, {",
      "từ: 15/09/2024\n    đến: 14/12/2024\n    hạn gửi: [{",
      "plan-due-missing: the period “Quý IV năm 2024” has no due date for “Sở”"
    )
  ])
  func asksAboutDueDates(_ passage: String, _ other: String, _ message: String) {
    let marked = MarkedText(
      DataFixture.plan.replacing("mã: 2024-q4", by: "mã: ▸2024-q4").replacing(passage, by: other))
    let data = DataFixture.data(plan: marked.text)
    #expect(data.findings.map(\.line) == ["\(marked.place) \(message)"])
    #expect(data.isSound)
  }

  @Test func tellsOfAnExtensionThatEndsTooEarly() {
    let marked = MarkedText(
      DataFixture.plan.replacing("mã: 2024-q4", by: "mã: ▸2024-q4").replacing("27/12/2024", by: "19/12/2024"))
    #expect(
      DataFixture.data(plan: marked.text).findings.map { "\($0.line) | \($0.message.vi)" } == [
        "\(marked.place) plan-due-too-early: in “Quý IV năm 2024” “quy-nhon” is extended to 19/12/2024, before it is due on 20/12/2024 | kỳ “Quý IV năm 2024”: “quy-nhon” được gia hạn đến 19/12/2024, trước hạn gửi 20/12/2024"
      ])
  }

  @Test(arguments: ["nhiệm vụ: []", "nhiệm vụ:", "nhiệm vụ: [ , ]"])
  func takesAListOfNothingForNothing(_ tasks: String) {
    let plan =
      "kế hoạch: {mã: x, tên: X}\n\(tasks)\nkỳ báo cáo: [{mã: a, tên: A, loại: quý, từ: 1/1/2024, đến: 31/3/2024, hạn gửi: []}]\n"
    #expect(
      Set(Plan.read(DataFile(name: "p.yml", text: plan)).findings.map(\.line)).isSuperset(of: [
        "1:1 plan-key-missing: the key “tasks” is missing", "3:15 plan-key-missing: the key “due” is missing",
      ]) == (tasks != "nhiệm vụ: [ , ]"))
  }

  @Test func asksAboutDaysBetweenTwoPeriods() {
    let marked = MarkedText(
      DataFixture.plan + """
          - {mã: ▸2025-q1, tên: Quý I năm 2025, loại: quý, từ: 01/01/2025, đến: 31/03/2025, hạn gửi: 07/04/2025}
          - {mã: 2025-q3, tên: Quý III năm 2025, loại: quý, từ: 01/07/2025, đến: 30/09/2025, hạn gửi: 07/10/2025}

        """)
    let data = DataFixture.data(plan: marked.text)
    #expect(
      data.findings.map { "\($0.line) | \($0.message.vi)" } == [
        "\(marked.place) plan-period-gap: 15/12/2024–31/12/2024 is neither in “Quý IV năm 2024” nor in “Quý I năm 2025” | các ngày 15/12/2024–31/12/2024 không thuộc kỳ “Quý IV năm 2024” cũng không thuộc kỳ “Quý I năm 2025”"
      ])
    #expect(data.isSound)
  }

  @Test func asksAboutAFrequencyThatNoPeriodHas() {
    let marked = MarkedText(DataFixture.plan.replacing("tần suất: 6 tháng", by: "tần suất: ▸tháng"))
    let data = DataFixture.data(plan: marked.text)
    #expect(
      data.findings.map { "\($0.line) | \($0.message.vi)" } == [
        "\(marked.place) plan-frequency-idle: it is owed by “month”, but the plan has no period that short, so nobody owes it | tần suất “tháng” mà kế hoạch không có kỳ nào ngắn như vậy nên không ai phải báo cáo"
      ])
    #expect(data.isSound)
  }

  @Test func saysThatACommaNeedsQuotationMarks() {
    let plan = DataFixture.plan.replacing("giá trị: \"10,5\"", by: "giá trị: 10,5")
    #expect(
      DataFixture.data(plan: plan).findings.map { "\($0.rule): \($0.help?.vi ?? "")" } == [
        "plan-key-unknown: số có dấu phẩy trong ngoặc nhọn phải đặt trong dấu nháy kép, ví dụ “12,5”"
      ])
  }

  @Test func asksAboutATitleThatNamesAnotherPeriod() {
    let marked = MarkedText(DataFixture.plan.replacing("tên: Quý IV năm 2024", by: "tên: ▸Quý III năm 2024"))
    let data = DataFixture.data(plan: marked.text)
    #expect(
      data.findings.map(\.line) == [
        "\(marked.place) plan-period-mismatch: it is called “Quý III năm 2024”, but its data of 15/09/2024–14/12/2024 are those of “Quý IV/2024”"
      ])
    #expect(data.isSound)
  }

  @Test func tellsOfPeriodsThatOverlap() {
    let marked = MarkedText(
      DataFixture.plan + """
          - {mã: ▸2025-q1, tên: Quý I năm 2025, loại: quý, từ: 14/12/2024, đến: 14/03/2025, hạn gửi: 20/03/2025}
          - {mã: "2024", tên: Năm 2024, loại: năm, từ: 15/12/2023, đến: 14/12/2024, hạn gửi: 25/12/2024}

        """)
    #expect(
      DataFixture.data(plan: marked.text).findings.map(\.line) == [
        "\(marked.place) plan-period-overlap: the period “Quý I năm 2025” shares days with “Quý IV năm 2024”, which is of the same kind"
      ])
  }

  @Test func tellsAllFlawsOfBothFilesAtOnce() {
    let plan = DataFixture.plan.replacing("21/8/2024", by: "x").replacing("số: 4", by: "số: 1")
      .replacing("mã: khong-tang\n", by: "mã: khong-tang\n    mã: khong-tang\n")
    let roster = DataFixture.roster.replacing("01/01/2000", by: "1/1/2100")
    let found = DataFixture.data(plan: plan, roster: roster).findings.map { "\($0.place.file) \($0.rule)" }
    #expect(
      found == [
        "content/don-vi.yml roster-range-reversed", "content/ke-hoach.yml plan-date-invalid",
        "content/ke-hoach.yml plan-id-duplicate", "content/ke-hoach.yml plan-reference-unknown",
        "content/ke-hoach.yml plan-reference-unknown", "content/ke-hoach.yml plan-reference-unknown",
        "content/ke-hoach.yml plan-key-duplicate",
      ])
  }

  @Test func proposesTheNearestKeyAndName() {
    func helps(_ passage: String, _ other: String) -> [String?] {
      DataFixture.data(plan: DataFixture.plan.replacing(passage, by: other)).findings.map(\.help?.vi)
    }
    #expect(helps("tên khác: [tuyên", "tên khac: [tuyên") == [])
    #expect(helps("tên khác: [tuyên", "tên khắt: [tuyên") == ["có phải là “tên khác”?"])
    #expect(helps("[so-tai-chinh]", "[so-tai-chin]") == ["có phải là “so-tai-chinh”?"])
    #expect(
      helps("tần suất: 6 tháng", "tần suất: tuần") == [
        "chọn một trong: tháng, quý, 6 tháng, 9 tháng, năm, một lần"
      ])
  }
}
