import Reporting

/// Who has sent and who has not, as lines for the terminal.
struct StatusText {
  let text: String

  /// - Throws: `Failure.usage` where the plan has no such period.
  init(_ summary: Summary, period name: String?, language: Language) throws(Failure) {
    guard let period = try StatusText.period(named: name, in: summary) else {
      text = Phrase(vi: "Kế hoạch chưa có kỳ báo cáo nào.\n", en: "The plan has no period yet.\n")(language)
      return
    }
    let names = Dictionary(summary.roster.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rates = period.rates
    var lines = [
      Phrase(
        vi:
          "\(period.period.title): \(rates.received)/\(rates.expected) cơ quan, địa phương đã gửi, \(rates.receivedOnTime) đúng hạn (tính đến \(summary.asOf.slashed))",
        en:
          "\(period.period.title): \(rates.received) of \(rates.expected) bodies have sent, \(rates.receivedOnTime) on time (as of \(summary.asOf.slashed))"
      )(language)
    ]
    for group in StatusText.groups {
      let obligations = period.obligations.filter { group.states.contains($0.state) }
      guard !obligations.isEmpty else { continue }
      lines += ["", "\(group.title(language)) (\(obligations.count))"]
      lines += obligations.map { obligation in
        "  " + StatusText.line(obligation, name: names[obligation.unit] ?? obligation.unit.rawValue, language)
      }
    }
    let files = StatusText.files(summary.files, in: period.period)
    if !files.isEmpty { lines += [""] + files.map { $0(language) } }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// What was put beside the reports and counts for no body; of files of unknown bodies those that may be for the period.
  private static func files(_ counts: FileCounts, in period: Period) -> [Phrase] {
    var lines: [Phrase] = []
    let unknown = counts.unknownUnit(in: period.id)
    if unknown > 0 {
      lines.append(
        Phrase(
          vi: "\(unknown) tệp chưa rõ của cơ quan nào, không được tính (xem: tonghop check)",
          en: "\(unknown) files of unknown bodies, not counted (see: tonghop check)"))
    }
    if counts.drafts > 0 {
      lines.append(
        Phrase(vi: "\(counts.drafts) dự thảo, không được tính", en: "\(counts.drafts) drafts, not counted"))
    }
    return lines
  }

  private static let groups: [(title: Phrase, states: [ArrivalState])] = [
    (Phrase(vi: "Quá hạn, chưa gửi", en: "Overdue"), [.missing]),
    (Phrase(vi: "Chưa đến hạn", en: "Not due yet"), [.notDue, .extended]),
    (Phrase(vi: "Đã gửi", en: "Received"), [.onTime, .late]),
  ]

  private static func period(named name: String?, in summary: Summary) throws(Failure) -> PeriodSummary? {
    guard let name else { return summary.current.map { summary.periods[$0] } }
    if case .found(let found) = PeriodDirectory(summary.plan.periods).periods(named: name), let first = found.first {
      return summary.periods.first { $0.period.id == first.id }
    }
    let known = summary.periods.map { "\($0.period.id)" }.joined(separator: ", ")
    throw .usage(
      Phrase(
        vi: "Kế hoạch không có kỳ báo cáo “\(name)”; các kỳ: \(known)",
        en: "The plan has no period “\(name)”; it has: \(known)"))
  }

  private static func line(_ obligation: Obligation, name: String, _ language: Language) -> String {
    var parts: [Phrase] = []
    let days = obligation.daysLate.map(String.init)
    switch obligation.state {
    case .missing:
      parts.append(Phrase(vi: "quá hạn \(days ?? "?") ngày", en: "\(days ?? "?") days overdue"))
    case .late:
      parts.append(
        days.map { Phrase(vi: "trễ hạn \($0) ngày", en: "\($0) days late") } ?? Phrase(vi: "trễ hạn", en: "late"))
    case .onTime: parts.append(Phrase(vi: "đúng hạn", en: "on time"))
    case .notDue, .extended, .notRequired: break
    }
    if let due = obligation.due, obligation.received == nil {
      parts.append(Phrase(vi: "hạn \(due.slashed)", en: "due \(due.slashed)"))
    }
    if obligation.state == .extended { parts.append(Phrase(vi: "được gia hạn", en: "extended")) }
    if obligation.received == nil, obligation.state == .onTime || obligation.state == .late {
      parts.append(Phrase(vi: "chưa rõ ngày đến", en: "day of receipt unknown"))
    }
    if let received = obligation.received {
      parts.append(
        received.basis == .issued
          ? Phrase(vi: "\(received.day.slashed) (theo ngày ban hành)", en: "\(received.day.slashed) (by its own date)")
          : Phrase(vi: "\(received.day.slashed)", en: "\(received.day.slashed)"))
    }
    switch obligation.content {
    case .needsWork: parts.append(Phrase(vi: "cần chỉnh sửa", en: "needs work"))
    case .unreadable: parts.append(Phrase(vi: "chưa đọc được", en: "unreadable"))
    case .none where obligation.awaitsContent:
      parts.append(Phrase(vi: "đã gửi, chưa nhập nội dung", en: "received, not entered yet"))
    case .accepted, .none: break
    }
    return parts.isEmpty ? name : "\(name): \(parts.map { $0(language) }.joined(separator: ", "))"
  }
}
