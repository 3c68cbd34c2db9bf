import Reporting

/// One duty on a period's page: how many have done it.
struct DutyLineView: ViewModel {
  let text: String
  /// Its section of the plan's page, with who has done it and since when.
  let href: String
  /// "38/45 cơ quan, địa phương đã có: Kế hoạch triển khai"; nil where no document proves it.
  let standing: String?
  /// "hạn 31/12/2024", "một lần"
  let due: String
  /// Of those that have not done it after its day, how many.
  let overdue: String?

  static let fields = Fields<DutyLineView>([
    .text("text") { $0.text },
    .text("href") { $0.href },
    .text("standing", optional: { $0.standing }),
    .text("due") { $0.due },
    .text("overdue", optional: { $0.overdue }),
  ])
}

extension Edition {
  /// The plan's duties, in its order.
  func dutyLines(root: String) -> [DutyLineView] {
    duties.map { summary in
      let overdue = summary.overdue(on: self.summary.asOf).map(\.unit)
      let earlier = summary.provedEarlier.count
      return DutyLineView(
        text: summary.duty.text, href: "\(root)\(Address.plan)#\(Address.duty(summary.duty.id))",
        standing: summary.indicator.map { indicator in
          texts(
            .dutyStanding,
            [
              "count": texts.number(summary.proved.count), "all": texts.number(summary.bodies.count),
              "label": indicator.label,
            ]) + (earlier > 0 ? ". " + texts(.dutyEarlier, ["count": texts.number(earlier)]) : "")
        }, due: dueText(summary.duty),
        overdue: overdue.isEmpty ? nil : lackingText(.dutyOverdue, overdue, in: currentPeriod?.period.id))
    }
  }

  /// "hạn 31/12/2024", "một lần", "thường xuyên"
  func dueText(_ duty: Duty) -> String {
    switch duty.due {
    case .day(let day): texts(.dutyDue, ["day": texts.day(day)])
    case .once: texts(.onlyOnce).startingLarge
    case .continuous: texts(.continuous).startingLarge
    }
  }
}
