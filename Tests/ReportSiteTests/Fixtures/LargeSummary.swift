import Markdown
import Reporting

/// A made-up summary of any size, for looking at pages and for measuring.
enum LargeSummary {
  static let taskTitles = [
    "Thông tin, tuyên truyền", "Hoàn thiện văn bản, đẩy mạnh tự chủ", "Quản lý nhà nước về dịch vụ công",
    "Sắp xếp, tổ chức lại đơn vị", "Biên chế và chất lượng nhân lực", "Cơ chế tài chính", "Kiểm tra, giám sát",
  ]

  /// `units` bodies in four groups, in two quarters; about two in three have sent by the day of the summary.
  static func make(units count: Int, names: [String] = []) -> Summary {
    let groups = ["Huyện ủy, thị ủy, thành ủy", "Sở, ban, ngành", "Cơ quan Đảng", "Mặt trận và đoàn thể"].enumerated()
      .map { Group(id: id("nhom-\($0 + 1)"), title: $1) }
    let units = (0..<count).map { index in
      let name = index < names.count ? names[index] : "Cơ quan số \(index + 1)"
      return Unit(
        id: id("cq-\(index + 1)"), name: name, shortName: name, group: groups[index * groups.count / count].id,
        contact: "0256 000 \(index)")
    }
    let tasks = taskTitles.enumerated().map { PlanTask(number: $0 + 1, id: id("nv-\($0 + 1)"), title: $1) }
    let ratio = Indicator(
      id: "ty-le-giam-don-vi", label: "Tỷ lệ giảm đơn vị sự nghiệp", measure: "%", task: 4, kind: .ratio, better: .up,
      targets: [Indicator.Target(year: 2025, value: Quantity(10))], baseYear: 2021, decimals: 1)
    let proof = Indicator(
      id: "ke-hoach-trien-khai", label: "Đã ban hành kế hoạch", measure: "văn bản", task: 1, kind: .document)
    let periods = [
      Period(
        id: "2024-q3", title: "Quý III năm 2024", kind: .quarter, from: day(2024, 6, 15), to: day(2024, 9, 14),
        due: [Period.DueRow(day: day(2024, 9, 20))]),
      Period(
        id: "2024-q4", title: "Quý IV năm 2024", kind: .quarter, from: day(2024, 9, 15), to: day(2024, 12, 14),
        due: [Period.DueRow(day: day(2024, 12, 20))], askedBy: "Công văn số 1234-CV/TU ngày 25/11/2024"),
    ]
    let plan = Plan(
      id: "ke-hoach", title: "Kế hoạch thực hiện Kết luận số 62-KL/TW",
      notice: "Số liệu trên trang này là minh họa.",
      headline: ["ty-le-gui", "ty-le-dung-han", "ke-hoach-trien-khai", "ty-le-giam-don-vi"], tasks: tasks,
      indicators: [ratio, proof], periods: periods)
    var reports: [StandingReport] = []
    let summaries = periods.enumerated().map { number, period in
      let obligations = units.enumerated().map { index, unit in
        obligation(index, unit: unit.id, period: period, tasks: tasks.count, isOld: number == 0, reports: &reports)
      }
      return PeriodSummary(
        period: period, obligations: obligations,
        rates: ReportingRates(
          expected: obligations.count { $0.state != .notRequired }, received: obligations.count { $0.received != nil },
          receivedOnTime: obligations.count { $0.state == .onTime }))
    }
    return Summary(
      asOf: day(2025, 1, 20), plan: plan, roster: Roster(groups: groups, units: units), periods: summaries, current: 1,
      reports: reports,
      indicators: [
        IndicatorSummary(
          indicator: ratio, values: [],
          totals: [
            .init(
              period: "2024-q3", value: Quantity(millionths: 7_120_000), reporting: count * 6 / 10, expected: count),
            .init(
              period: "2024-q4", value: Quantity(millionths: 7_800_000), reporting: count * 7 / 10, expected: count),
          ]),
        IndicatorSummary(
          indicator: proof, values: [],
          totals: [
            .init(period: "2024-q4", value: Quantity(count * 8 / 10), reporting: count * 8 / 10, expected: count)
          ]),
      ],
      findings: findings(reports), files: FileCounts(reports: reports.count, drafts: 1, unknownUnit: 2, skipped: 3))
  }

  private static func obligation(
    _ index: Int, unit: Identifier<Unit>, period: Period, tasks: Int, isOld: Bool, reports: inout [StandingReport]
  ) -> Obligation {
    let states: [ArrivalState] = [
      .onTime, .onTime, .late, .missing, .onTime, .extended, .onTime, .notRequired, .onTime,
    ]
    let state = isOld ? .onTime : states[index % states.count]
    let hasCome = state == .onTime || state == .late
    let cycle: [TaskStatus] = [.done, .inProgress, .inProgress, .notStarted, .nothingArose, .notStated, .notApplicable]
    let cells = (0..<tasks).map { task -> TaskCell in
      let status = hasCome ? cycle[(index * 3 + task * 5) % cycle.count] : .notStated
      return TaskCell(
        number: task + 1, isOwed: status != .notApplicable, status: status,
        percent: status == .inProgress && task.isMultiple(of: 2) ? Quantity(60) : nil)
    }
    if hasCome { reports.append(standing(index, unit: unit, period: period, cells: cells)) }
    let received = period.to.advanced(by: state == .late ? 9 : 2)
    return Obligation(
      period: period.id, unit: unit, state: state,
      content: hasCome ? (index.isMultiple(of: 5) ? .needsWork : .accepted) : .none,
      received: hasCome ? Receipt(day: received, basis: index.isMultiple(of: 4) ? .issued : .register) : nil,
      due: period.to.advanced(by: state == .extended ? 60 : 6),
      daysLate: state == .late ? 3 : state == .missing ? 31 : nil, report: hasCome ? reports.count - 1 : nil,
      tasks: cells)
  }

  private static func standing(
    _ index: Int, unit: Identifier<Unit>, period: Period, cells: [TaskCell]
  ) -> StandingReport {
    let prose = "<p>Đơn vị đã tổ chức 24 hội nghị quán triệt, tuyên truyền với 1.250 lượt người dự.</p>\n"
    let table = """
      <div class="cuon" role="region" tabindex="0" aria-label="Bảng"><table><thead><tr><th scope="col">Chỉ tiêu</th>\
      <th scope="col">Đơn vị tính</th><th scope="col" align="right">Kỳ này</th></tr></thead><tbody><tr>\
      <td>Mô hình điển hình được nhân rộng</td><td>mô hình</td><td id="o-20-3" align="right">5</td></tr></tbody>\
      </table></div>

      """
    let body = String(repeating: prose, count: 8) + "<h3>Khó khăn, vướng mắc</h3>\n" + prose + table
    let opening = "<p>Thực hiện Kế hoạch của Ban Thường vụ Tỉnh ủy, đơn vị báo cáo kết quả như sau.</p>\n"
    let sections = cells.map { cell in
      section(
        .task(cell.number), taskTitles[cell.number - 1], block: cell.number,
        status: cell.status == .notStated ? .none : stated(cell.status),
        progress: cell.percent.map { Progress(text: "60%", percent: $0) })
    }
    let report = report(
      file: "content/bao-cao/\(period.id)/\(unit).md", unit: unit, period: period.id,
      head: head(
        [
          .unit: "x", .period: "y", .number: "\(index + 100)-BC/HU", .date: "16/12/2024",
          .subject: "Báo cáo kết quả thực hiện Kế hoạch", .signer: "Nguyễn Văn A",
        ], others: ["Nơi gửi": "Văn phòng"]),
      title: "Báo cáo kết quả thực hiện", pieces: [opening] + cells.map { _ in body } + [prose],
      sections: [section(.opening, "", block: 0)] + sections
        + [section(.part("phuong-huong"), "Phương hướng, nhiệm vụ kỳ tới", block: cells.count + 1)],
      date: period.to.advanced(by: 2))
    return StandingReport(period: period.id, unit: unit, content: .accepted, report: report)
  }

  private static func findings(_ reports: [StandingReport]) -> [Finding] {
    reports.enumerated().filter { $0.offset.isMultiple(of: 3) }.flatMap { index, standing in
      [
        Finding(
          rule: "number-ambiguous", severity: .error,
          message: Phrase(vi: "“1,234.5” đọc được nhiều cách", en: "“1,234.5” can be read in more than one way"),
          help: Phrase(vi: "Viết 1.234,5.", en: "Write 1.234,5."),
          place: Place(
            file: standing.report.file, line: 14, column: 12, quotedLine: "- Số hội nghị, lớp quán triệt: 1,234.5 cuộc"),
          unit: standing.unit, period: standing.period, anchor: "o-20-3"),
        Finding(
          rule: "section-order", severity: .note,
          message: Phrase(vi: "Mục 5 đứng trước mục 4", en: "Section 5 stands before section 4"), help: nil,
          place: Place(file: standing.report.file, line: 17, column: 4, quotedLine: "## 5. Biên chế"),
          unit: standing.unit, period: standing.period),
      ]
    }
    .sorted(by: Finding.precedes)
  }

  private static func id<Subject>(_ text: String) -> Identifier<Subject> { Identifier(stringLiteral: text) }
}
