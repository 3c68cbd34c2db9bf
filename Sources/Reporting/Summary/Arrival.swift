/// When the first report of a body for a period came, and what that makes of it.
struct Arrival: Sendable {
  let state: ArrivalState
  let received: Receipt?
  /// After the due date, in calendar days.
  let daysLate: Int?

  /// - Parameters:
  ///   - receipts: every day on which something came, from whatever source counts.
  ///   - hasArrived: whether something came, though perhaps on an unknown day.
  init(receipts: [Receipt], hasArrived: Bool, due: DueDate?, isOwed: Bool, asOf: Day) {
    let first = receipts.min { $0.day < $1.day }
    received = first
    guard isOwed else {
      state = .notRequired
      daysLate = nil
      return
    }
    guard hasArrived else {
      guard let due else {
        state = .notDue
        daysLate = nil
        return
      }
      let days = asOf.daysSince1970 - due.day.daysSince1970
      state = days > 0 ? .missing : due.isExtended ? .extended : .notDue
      daysLate = days > 0 ? days : nil
      return
    }
    // A report that came on an unknown day is late only where today is past its due date.
    let days = due.map { (first?.day ?? asOf).daysSince1970 - $0.day.daysSince1970 } ?? 0
    state = days > 0 ? .late : .onTime
    daysLate = days > 0 && first != nil ? days : nil
  }
}

extension Arrival {
  /// The days that count: the register's where it has the body and period, else where it has the files themselves under
  /// another name, else what the reports say.
  static func receipts(
    for key: PlacedReports.Key, in placed: PlacedReports, registered: [Receipt]
  ) -> (receipts: [Receipt], hasArrived: Bool) {
    if !registered.isEmpty { return (registered, true) }
    let reports = placed.reports(at: key)
    let receipts = reports.compactMap { report -> Receipt? in
      if let day = placed.registered[Array(report.file.utf8)]?.min() { return Receipt(day: day, basis: .register) }
      if let day = report.received { return Receipt(day: day, basis: .stated) }
      return report.date.map { Receipt(day: $0, basis: .issued) }
    }
    return (receipts, !reports.isEmpty)
  }
}
