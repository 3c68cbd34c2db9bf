import Markdown
import Reporting

/// Three bodies and three tasks in one quarter: one report on time, one late with a supplement and an earlier version,
/// one missing.
enum SmallSummary {
  /// `spice` is put behind every text that a person wrote.
  static func make(spice: String = "") -> Summary {
    let plan = plan(spice)
    let roster = Roster(
      groups: [
        Group(id: "huyen", title: "Huyện ủy, thị ủy, thành ủy" + spice),
        Group(id: "so", title: "Sở, ban, ngành" + spice),
      ],
      units: [
        Unit(
          id: "quy-nhon", name: "Thành ủy Quy Nhơn" + spice, shortName: "Quy Nhơn" + spice, group: "huyen",
          contact: "0256 111 222" + spice),
        Unit(id: "an-lao", name: "Huyện ủy An Lão" + spice, group: "huyen"),
        Unit(id: "so-noi-vu", name: "Sở Nội vụ" + spice, group: "so"),
      ])
    let reports = [onTime(spice), late(spice)]
    let period = plan.periods[0]
    let obligations = [
      Obligation(
        period: period.id, unit: "quy-nhon", state: .onTime, content: .accepted,
        received: Receipt(day: day(2024, 12, 16), basis: .register), due: day(2024, 12, 20), report: 0,
        tasks: [
          TaskCell(number: 1, isOwed: true, status: .done), TaskCell(number: 2, isOwed: true, status: .notStated),
          TaskCell(number: 3, isOwed: false, status: .notApplicable),
        ]),
      Obligation(
        period: period.id, unit: "an-lao", state: .missing, content: .none, received: nil, due: day(2024, 12, 20),
        daysLate: 31,
        tasks: [
          TaskCell(number: 1, isOwed: true, status: .notStated), TaskCell(number: 2, isOwed: true, status: .notStated),
          TaskCell(number: 3, isOwed: false, status: .notApplicable),
        ]),
      Obligation(
        period: period.id, unit: "so-noi-vu", state: .late, content: .needsWork,
        received: Receipt(day: day(2024, 12, 23), basis: .issued), due: day(2024, 12, 20), daysLate: 3, report: 1,
        tasks: [
          TaskCell(number: 1, isOwed: true, status: .inProgress, percent: Quantity(millionths: 62_500_000)),
          TaskCell(number: 2, isOwed: true, status: .nothingArose),
          TaskCell(number: 3, isOwed: true, status: .notStarted),
        ]),
    ]
    return Summary(
      asOf: day(2025, 1, 20), plan: plan, roster: roster,
      periods: [
        PeriodSummary(
          period: period, obligations: obligations,
          rates: ReportingRates(expected: 3, received: 2, receivedOnTime: 1))
      ],
      current: 0, reports: reports, indicators: [indicator(plan), proof(plan, spice)], findings: findings(spice),
      files: FileCounts(reports: 4, drafts: 1, unknownUnit: 1, skipped: 2))
  }

  private static func plan(_ spice: String) -> Plan {
    Plan(
      id: "kl62", title: "Kế hoạch thực hiện Kết luận số 62-KL/TW" + spice, number: "12-KH/TU" + spice,
      issuer: "Tỉnh ủy" + spice, basis: ["Kết luận số 62-KL/TW" + spice], aims: ["Gọn hơn" + spice],
      recipients: ["Các huyện ủy" + spice], notice: "Số liệu minh họa" + spice, headline: ["ty-le-gui", "so-hoi-nghi"],
      tasks: [
        PlanTask(
          number: 1, id: "tuyen-truyen", title: "Thông tin, tuyên truyền" + spice, summary: "Quán triệt" + spice,
          leads: ["so-noi-vu"], owedBy: [OwingRow(groups: ["huyen"], units: ["so-noi-vu"], frequency: .quarter)]),
        PlanTask(number: 2, id: "van-ban", title: "Hoàn thiện văn bản" + spice),
        PlanTask(number: 3, id: "giam-sat", title: "Kiểm tra, giám sát" + spice),
      ],
      duties: [
        Duty(
          id: "ban-hanh", text: "Ban hành kế hoạch" + spice, who: [OwingRow(groups: ["huyen"])], due: .once,
          proof: "ke-hoach", source: "mục III.1" + spice),
        Duty(id: "kiem-tra", text: "Kiểm tra" + spice, who: [OwingRow(units: ["so-noi-vu"])], due: .continuous),
      ],
      reportParts: [
        ReportPart(id: "kho-khan", title: "Khó khăn, vướng mắc", role: .difficulties),
        ReportPart(id: "kien-nghi", title: "Kiến nghị", role: .proposals),
      ],
      indicators: [
        Indicator(
          id: "so-hoi-nghi", label: "Số hội nghị" + spice, measure: "cuộc" + spice, task: 1, kind: .flow,
          owedBy: [OwingRow(groups: ["huyen"], except: ["an-lao"], frequency: .quarter)],
          targets: [Indicator.Target(year: 2025, value: Quantity(30), source: "Nghị quyết" + spice)]),
        Indicator(id: "ke-hoach", label: "Kế hoạch" + spice, measure: "văn bản" + spice, task: 1, kind: .document),
      ],
      periods: [
        Period(
          id: "2024-q4", title: "Quý IV năm 2024" + spice, kind: .quarter, from: day(2024, 9, 15),
          to: day(2024, 12, 14),
          due: [
            Period.DueRow(day: day(2024, 12, 20)),
            Period.DueRow(day: day(2024, 12, 27), units: ["so-noi-vu"], extendedBy: "Công văn 7" + spice),
          ], askedBy: "Công văn 99" + spice)
      ])
  }

  private static func indicator(_ plan: Plan) -> IndicatorSummary {
    IndicatorSummary(
      indicator: plan.indicators[0],
      values: [
        .init(
          period: "2024-q4", unit: "quy-nhon", content: .number(Quantity(24)),
          file: "content/bao-cao/quy-nhon.md", line: 14, anchor: "o-12"),
        .init(
          period: "2024-q4", unit: "so-noi-vu", content: .number(Quantity(millionths: 1_234_500_000)),
          file: "content/bao-cao/so-noi-vu-bo-sung.md", line: 14, anchor: "o-10"),
      ],
      totals: [
        .init(
          period: "2024-q4", value: Quantity(millionths: 1_258_500_000), reporting: 2, expected: 3,
          counted: [.init(unit: 0, value: 0), .init(unit: 2, value: 1)])
      ])
  }

  private static func proof(_ plan: Plan, _ spice: String) -> IndicatorSummary {
    IndicatorSummary(
      indicator: plan.indicators[1],
      values: [
        .init(
          period: "2024-q4", unit: "quy-nhon", content: .text("05-KH/ThU" + spice),
          file: "content/bao-cao/quy-nhon.md", line: 12, anchor: "o-12")
      ],
      totals: [
        .init(
          period: "2024-q4", value: Quantity(1), reporting: 1, expected: 1, counted: [.init(unit: 0, value: 0)])
      ])
  }

  private static func onTime(_ spice: String) -> StandingReport {
    StandingReport(
      period: "2024-q4", unit: "quy-nhon", content: .accepted,
      report: report(
        file: "content/bao-cao/quy-nhon.md", unit: "quy-nhon", period: "2024-q4",
        head: head(
          [.unit: "Thành ủy Quy Nhơn", .number: "512-BC/ThU" + spice, .date: "16/12/2024", .signer: "(tên)" + spice],
          others: ["Điện thoại" + spice: "0256" + spice]),
        title: "Báo cáo kết quả thực hiện" + spice,
        pieces: [
          "<p>Đoạn mở đầu.</p>\n", "<p id=\"o-12\">Tình hình: Hoàn thành</p>\n",
          "<p>Một câu với <a href=\"tai-lieu/3f.pdf\">phụ lục</a>.</p>\n",
        ],
        sections: [
          section(.opening, "", block: 0),
          section(.task(1), "Thông tin, tuyên truyền" + spice, block: 1, status: stated(.done)),
          section(.part("kho-khan"), "Khó khăn, vướng mắc" + spice, block: 2),
        ], date: day(2024, 12, 16), spice: spice))
  }

  private static func late(_ spice: String) -> StandingReport {
    func part(_ file: String, _ number: String, _ pieces: [String], _ sections: [Section]) -> Report {
      report(
        file: "content/bao-cao/\(file).md", unit: "so-noi-vu", period: "2024-q4", head: head([.number: number + spice]),
        pieces: pieces, sections: sections, spice: spice)
    }
    let asked = section(.part("kien-nghi"), "Kiến nghị" + spice, block: 1)
    let first = section(
      .task(1), "Tuyên truyền" + spice, block: 0, status: stated(.inProgress),
      progress: Progress(text: "khoảng 62,5%" + spice, percent: Quantity(millionths: 62_500_000)))
    return StandingReport(
      period: "2024-q4", unit: "so-noi-vu", content: .needsWork,
      report: part(
        "so-noi-vu", "77-BC/SNV", ["<p id=\"o-10\">Bản đầu.</p>\n", "<p>Không có.</p>\n"],
        [
          first, section(.task(2), "Văn bản" + spice, block: 1, status: stated(.nothingArose)),
        ]),
      supplements: [
        part(
          "so-noi-vu-bo-sung", "80-BC/SNV",
          ["<p id=\"o-10\">Bản bổ sung.</p>\n", "<p id=\"o-12\">Đề nghị Tỉnh ủy</p>\n"], [first, asked])
      ],
      earlier: [part("so-noi-vu-cu", "70-BC/SNV", ["<p>Bản cũ.</p>\n"], [first])])
  }

  private static func findings(_ spice: String) -> [Finding] {
    func finding(
      _ rule: String, _ severity: Severity, _ text: String, file: String, line: Int, unit: Identifier<Unit>?,
      anchor: String? = nil
    ) -> Finding {
      Finding(
        rule: rule, severity: severity, message: Phrase(vi: text + spice, en: "EN " + text + spice),
        help: Phrase(vi: "Viết lại" + spice, en: "Write again" + spice),
        place: Place(file: file, line: line, column: 3, quotedLine: "dòng nguyên văn" + spice), unit: unit,
        period: unit == nil ? nil : "2024-q4", anchor: anchor)
    }
    return [
      finding("unit-unknown", .error, "Không rõ cơ quan", file: "content/bao-cao/la.md", line: 2, unit: nil),
      finding(
        "section-missing", .error, "Thiếu nhiệm vụ 2", file: "content/bao-cao/quy-nhon.md", line: 1, unit: "quy-nhon"),
      finding(
        "key-unknown", .warning, "Khóa lạ", file: "content/bao-cao/quy-nhon.md", line: 6, unit: "quy-nhon"),
      finding(
        "number-ambiguous", .error, "Số đọc được nhiều cách", file: "content/bao-cao/so-noi-vu-bo-sung.md", line: 10,
        unit: "so-noi-vu", anchor: "o-10"),
      finding(
        "section-order", .note, "Thứ tự mục", file: "content/bao-cao/so-noi-vu.md", line: 11, unit: "so-noi-vu"),
    ]
  }
}
