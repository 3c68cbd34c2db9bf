import Testing

@testable import Reporting

/// One passage of the sound roster replaced, "▸" marking the place of the one finding that follows.
struct RosterFlawTests {
  @Test(arguments: [
    ("nhóm: huyen\n", "nhóm: ▸huyện\n", "id-invalid: “huyện” is not an id: ids are 1 to 40 of a–z, 0–9 and “-”"),
    ("nhóm: so, đến: 28/02", "nhóm: ▸soo, đến: 28/02", "reference-unknown: there is no group “soo”"),
    (
      "đến: 30/06/2025", "đến: ▸30/06/1999",
      "range-reversed: it ends on 30/06/1999, before it begins on 01/01/2000"
    ),
    (
      "nhóm: so, từ: 01/03/2025}", "nhóm: so, từ: 01/03/2025, tên khác: [▸TP. QUI NHƠN]}",
      "name-ambiguous: the name “TP. QUI NHƠN” is also that of “Thành ủy Quy Nhơn” (quy-nhon) at the same time"
    ),
    (
      "chung với: so-ke-hoach}", "chung với: ▸doan-mttq}",
      "joint-circular: a body cannot report jointly with itself"
    ),
    ("chung với: so-ke-hoach}", "chung với: ▸so-ke-hoac}", "reference-unknown: there is no body “so-ke-hoac”"),
    ("loại: hợp nhất", "loại: ▸hợp", "word-unknown: “hợp” is not understood here"),
    (
      "loại: hợp nhất\n    ngày: 01/03/2025\n", "▸loại: hợp nhất\n", "key-missing: the key “date” is missing"
    ),
    (
      "thành: [so-tai-chinh-2025]", "thành: [▸so-tai-chinh-2026]",
      "reference-unknown: there is no body “so-tai-chinh-2026”"
    ),
    (
      "loại: hợp nhất\n    ngày: 01/03/2025\n    từ: [so-ke-hoach, so-tai-chinh]\n    thành: [",
      "loại: moved\n    ngày: 01/03/2025\n    từ: [so-ke-hoach, so-tai-chinh]\n    thành: [▸",
      "reference-unknown: there is no group “so-tai-chinh-2025”"
    ),
    (
      "loại: hợp nhất\n    ngày: 01/03/2025\n    từ: [so-ke-hoach, so-tai-chinh]\n    thành: [so-tai-chinh-2025]\n",
      "▸loại: hợp nhất\n    ngày: 01/03/2025\n    từ: [so-ke-hoach, so-tai-chinh]\n",
      "key-missing: the key “into” is missing"
    ),
    (
      "từ: [so-ke-hoach, so-tai-chinh]", "từ: ▸[so-tai-chinh]",
      "event-shape: “merged” with 1 in “from”"
    ),
    (
      "thành: [so-tai-chinh-2025]\n", "thành: ▸[so-tai-chinh-2025, so-tai-chinh]\n",
      "event-shape: “merged” with 2 in “into”"
    ),
    (
      "loại: hợp nhất\n    ngày: 01/03/2025\n    từ: [so-ke-hoach, so-tai-chinh]\n    thành: [so-tai-chinh-2025]",
      "loại: chia tách\n    ngày: 01/03/2025\n    từ: [so-tai-chinh]\n    thành: ▸[so-tai-chinh-2025]",
      "event-shape: “split” with 1 in “into”"
    ),
    (
      "loại: hợp nhất\n    ngày: 01/03/2025\n    từ: [",
      "loại: đổi tên\n    ngày: 01/03/2025\n    từ: ▸[",
      "event-shape: “renamed” with 2 in “from”"
    ),
    (
      "từ: [so-ke-hoach, so-tai-chinh]", "từ: [so-ke-hoach, so-tai-chinh, ▸so-ke-hoach]",
      "id-duplicate: “so-ke-hoach” is named twice"
    ),
    (
      "loại: hợp nhất\n    ngày: 01/03/2025\n    từ: [so-ke-hoach, so-tai-chinh]\n",
      "▸loại: hợp nhất\n    ngày: 01/03/2025\n    từ: []\n", "key-missing: the key “from” is missing"
    ),
  ])
  func tellsTheOneFlaw(_ passage: String, _ other: String, _ message: String) {
    let marked = MarkedText(DataFixture.roster.replacing(passage, by: other))
    #expect(
      Roster.read(DataFile(name: "r.yml", text: marked.text)).findings.map(\.line)
        == ["\(marked.place) roster-\(message)"])
  }

  @Test func letsABodyBearANameTwice() {
    let roster = DataFixture.roster.replacing("tên ngắn: Quy Nhơn", by: "tên ngắn: TP QUI NHƠN")
    #expect(Roster.read(DataFile(name: "r.yml", text: roster)).findings.map(\.line) == [])
  }

  @Test(arguments: [
    (
      "tên: Sở Tài chính, nhóm: so, đến: 2025-02-28}", "tên: Sở Tài chính cũ, nhóm: so}",
      "“so-tai-chinh” is no more from 01/03/2025 on, but its last day does not say so"
    ),
    (
      "tên: Sở Tài chính, nhóm: so, từ: 01/03/2025}", "tên: Sở Tài chính, nhóm: so, từ: 02/03/2025}",
      "“so-tai-chinh-2025” exists from 01/03/2025 on, but its first day does not say so"
    ),
    (
      "đến: 2025-02-28", "đến: 31/01/2025",
      "“so-tai-chinh” ended on 31/01/2025, before the event of 01/03/2025"
    ),
    (
      "đến: 28/02/2025}", "từ: 01/03/2025}",
      "on 01/03/2025 there is no “so-ke-hoach” yet: it exists from 01/03/2025 on"
    ),
  ])
  func asksAboutAnEventThatTheBodiesDoNotKnow(_ passage: String, _ other: String, _ message: String) {
    let marked = MarkedText(
      DataFixture.roster.replacing("loại: hợp nhất", by: "▸loại: hợp nhất").replacing(passage, by: other))
    let reading = Roster.read(DataFile(name: "r.yml", text: marked.text))
    #expect(reading.findings.map(\.line) == ["\(marked.place) roster-event-mismatch: \(message)"])
    #expect(reading.findings.map(\.severity) == [.warning])
  }

  @Test func tellsOfEventsThatContradictEachOther() {
    let marked = MarkedText(
      DataFixture.roster + """
          - {▸loại: kết thúc, ngày: 01/03/2025, từ: [so-tai-chinh]}

        """)
    #expect(
      Roster.read(DataFile(name: "r.yml", text: marked.text)).findings.map { "\($0.line) | \($0.message.vi)" } == [
        "\(marked.place) roster-event-mismatch: “so-tai-chinh” was ended by the event in line 19 already | “so-tai-chinh” đã kết thúc theo biến động ở dòng 19"
      ])
  }

  @Test func tellsOfABodyRenamedIntoItself() {
    let marked = MarkedText(
      DataFixture.roster + """
          - {▸loại: đổi tên, ngày: 01/05/2025, từ: [quy-nhon], thành: [quy-nhon]}

        """)
    #expect(
      Roster.read(DataFile(name: "r.yml", text: marked.text)).findings.map { "\($0.line) | \($0.message.vi)" } == [
        "\(marked.place) roster-event-shape: “quy-nhon” is renamed into itself | “quy-nhon” đổi tên thành chính nó"
      ])
  }

  @Test func tellsOfAJointReportOfBodiesThatNeverMeet() {
    let roster = DataFixture.roster.replacing(
      "nhóm: so, từ: 01/03/2025}", by: "nhóm: so, từ: 01/03/2025, báo cáo chung với: so-ke-hoach}")
    #expect(
      Roster.read(DataFile(name: "r.yml", text: roster)).findings.map { "\($0.rule): \($0.message.en)" } == [
        "roster-joint-circular: there is no day on which “so-ke-hoach” exists beside this body"
      ])
  }

  @Test func tellsOfIdsGivenTwice() {
    let roster = DataFixture.roster.replacing("{mã: so-tai-chinh-2025,", by: "{mã: so-tai-chinh,")
    #expect(
      Roster.read(DataFile(name: "r.yml", text: roster)).findings.map(\.line) == [
        "16:10 roster-id-duplicate: the id “so-tai-chinh” was given in line 15 already",
        "22:13 roster-reference-unknown: there is no body “so-tai-chinh-2025”",
      ])
  }

  @Test func tellsOfIdsThatPagesCannotBear() {
    let roster = DataFixture.roster.replacing("{mã: so-tai-chinh-2025,", by: "{mã: aux,")
      .replacing("{mã: so-ke-hoach,", by: "{mã: so-tai-chinh-lan-2,")
    let lines = Roster.read(DataFile(name: "r.yml", text: roster)).findings.map(\.line)
    #expect(
      lines.filter { $0.contains("id-invalid") }.map { $0.drop { $0 != " " }.dropFirst() } == [
        "roster-id-invalid: “so-tai-chinh-lan-2” is how the pages of the versions that “so-tai-chinh” sends are called",
        "roster-id-invalid: “aux” is a device of Windows, and no page can bear its name",
      ])
  }

  @Test func letsBodiesOfDifferentTimesShareAName() {
    #expect(DataFixture.data().findings == [])
    let roster = DataFixture.roster.replacing("từ: 01/03/2025}", by: "từ: 28/02/2025}")
    let errors = DataFixture.data(roster: roster).findings.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["roster-name-ambiguous"])
  }

  @Test func tellsOfAJointReportThatNobodyWrites() {
    let roster = DataFixture.roster.replacing(
      "nhóm: so, đến: 28/02/2025}", by: "nhóm: so, đến: 28/02/2025, báo cáo chung với: so-tai-chinh}")
    #expect(
      Roster.read(DataFile(name: "r.yml", text: roster)).findings.map(\.line)
        == ["17:75 roster-joint-circular: “so-ke-hoach” reports jointly with another body itself"])
  }

  @Test func readsAMoveToAnotherGroup() throws {
    let roster = DataFixture.roster.replacing("loại: hợp nhất", by: "loại: chuyển nhóm")
      .replacing("thành: [so-tai-chinh-2025]", by: "thành: huyen")
    let event = try #require(DataFixture.data(roster: roster).roster?.events.first)
    #expect(event.kind == .moved)
    #expect(event.group == "huyen")
    #expect(event.into == [])
  }
}
