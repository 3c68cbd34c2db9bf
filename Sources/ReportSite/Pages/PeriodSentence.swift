import Reporting

/// The sentence at the head of a period: who has sent, how many on time, and what became of the rest.
struct PeriodSentence {
  let period: PeriodSummary

  func text(_ texts: Texts) -> String {
    let rates = period.rates
    guard rates.expected > 0 else { return texts(.nobodyOwes) }
    if rates.expected == 1 { return only(texts) }
    let lead: Wording =
      switch rates.received {
      case 0: .noneSent
      case rates.expected: .allSent
      default: .someSent
      }
    var sentence = texts(
      lead, ["received": texts.number(rates.received), "expected": texts.number(rates.expected)])
    if rates.received > 0 {
      let isAll = rates.receivedOnTime == rates.received && rates.received == rates.expected
      let count = texts.number(rates.receivedOnTime)
      sentence += ", " + (isAll ? texts(.allOnTime) : texts(.countOnTime, ["count": count]))
    }
    let rest = [(ArrivalState.missing, Wording.countOverdue), (.notDue, .countNotDue), (.extended, .countExtended)]
      .compactMap { state, wording -> String? in
        let count = period.obligations.count { $0.state == state && !$0.hasArrived }
        return count > 0 ? texts(wording, ["count": texts.number(count)]) : nil
      }
    if !rest.isEmpty { sentence += "; " + rest.joined(separator: ", ") }
    return sentence + "."
  }

  /// Where one body alone owes a report.
  private func only(_ texts: Texts) -> String {
    let isIn = period.rates.received > 0
    let state: String? =
      switch period.obligations.first(where: { $0.state != .notRequired })?.state {
      case .onTime: texts(.onTime)
      case .late: texts(.lateLegend)
      case .missing: texts(.onlyOneOverdue)
      case .notDue: texts(.notDue)
      case .extended: texts(.extendedLegend)
      case .notRequired, nil: nil
      }
    let lead = texts(isIn ? BodyWording.onlyOneSent : .onlyOneSilent)
    return lead + (state.map { ", " + $0.startingSmall } ?? "") + "."
  }
}

extension Obligation {
  /// Whether something has come for it, on time or not.
  var hasArrived: Bool { received != nil || state == .onTime || state == .late }
}
