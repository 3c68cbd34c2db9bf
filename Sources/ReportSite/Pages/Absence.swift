import Reporting

/// Why nothing of a body's report can be read in a period; in the order in which they are told.
enum Absence: CaseIterable, Sendable {
  /// Its day has passed, and nothing has come.
  case overdue
  /// The register has it, and nobody typed it in.
  case awaited
  /// It has come, and none of it can be used.
  case unreadable
  /// There is time left, by an extension or without.
  case notYet

  /// "5 nơi chưa đến hạn gửi báo cáo"
  var count: BodyWording {
    switch self {
    case .overdue: .absentOverdue
    case .awaited: .absentAwaited
    case .unreadable: .absentUnreadable
    case .notYet: .absentNotYet
    }
  }

  /// What stands over the list of the bodies.
  var title: BodyWording {
    switch self {
    case .overdue: .overdueList
    case .awaited: .awaitedList
    case .unreadable: .unreadableList
    case .notYet: .notYetList
    }
  }

  /// The `id` of that list.
  var id: String {
    switch self {
    case .overdue: "chua-gui"
    case .awaited: "chua-nhap"
    case .unreadable: "chua-doc"
    case .notYet: "chua-den-han"
    }
  }

  /// Whether the report may yet say what is looked for: it is not due, or has come and was not read.
  var isOpen: Bool { self != .overdue }
}

extension Obligation {
  /// Nil where there is something to read, and where nothing is owed.
  var absence: Absence? {
    guard hasArrived else {
      switch state {
      case .missing: return .overdue
      case .notDue, .extended: return .notYet
      case .onTime, .late, .notRequired: return nil
      }
    }
    switch content {
    case .none: return .awaited
    case .unreadable: return .unreadable
    case .accepted, .needsWork: return nil
    }
  }
}

extension Texts {
  /// "2 nơi quá hạn chưa gửi báo cáo", "5 nơi chưa đến hạn gửi báo cáo"; nothing for those of whom there are none.
  func counts(of absent: [Absence: Int]) -> [String] {
    Absence.allCases.compactMap { absence in
      guard let count = absent[absence], count > 0 else { return nil }
      return self(absence.count, ["count": number(count)])
    }
  }
}

extension Edition {
  /// Those of whose last report until a period's cut-off there is nothing to read, by why that is so.
  func absences(of bodies: [Identifier<Unit>], in period: Identifier<Period>) -> [Absence: [Identifier<Unit>]] {
    let latest = periodsUntil(period)
    var absent: [Absence: [Identifier<Unit>]] = [:]
    for body in bodies {
      let last = latest.lazy.compactMap { obligation($0, body) }.first { $0.state != .notRequired }
      if let absence = last?.absence { absent[absence, default: []].append(body) }
    }
    return absent
  }

  /// A period, then those that do not end after it, the newest first.
  private func periodsUntil(_ period: Identifier<Period>) -> [Identifier<Period>] {
    guard let last = self.period(period)?.period else { return [] }
    let earlier = summary.periods.map(\.period).filter { $0.id != period && $0.to <= last.to }
      .sorted { ($1.to, $1.from) < ($0.to, $0.from) }
    return [period] + earlier.map(\.id)
  }

  /// "Chưa nêu văn bản trong báo cáo: 3; 17 nơi chưa đến hạn gửi báo cáo": those whose report may yet give it stand
  /// apart.
  ///
  /// - Parameter wording: what is said of those that were to give it; takes their number.
  func lackingText(
    _ wording: Wording, _ bodies: [Identifier<Unit>], in period: Identifier<Period>?
  ) -> String {
    guard let period else { return texts(wording, ["count": texts.number(bodies.count)]) }
    let apart = absences(of: bodies, in: period).filter { $0.key.isOpen }.mapValues(\.count)
    let others = bodies.count - apart.values.reduce(0, +)
    let own = others > 0 ? [texts(wording, ["count": texts.number(others)])] : []
    return (own + texts.counts(of: apart)).joined(separator: "; ")
  }
  /// The same of those that have not given an indicator. Of a figure it may be said of all alike that there is none.
  func lackingText(_ indicator: Indicator, _ missing: [BodyFigure], in period: Period) -> String {
    let bodies = missing.map { summary.roster.units[$0.unit].id }
    guard indicator.kind == .document else {
      return texts(.missingBodies, ["count": texts.number(bodies.count)])
    }
    return lackingText(.dutyUnproved, bodies, in: period.id)
  }
}
