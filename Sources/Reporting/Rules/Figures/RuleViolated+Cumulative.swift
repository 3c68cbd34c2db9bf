import Markdown

extension RuleViolated {
  /// A flow whose figure printed for the year so far is below the one printed for it in the period before: within a year
  /// it can only grow.
  static func findings(inCumulativesOf reports: [StandingReport], knowledge: Knowledge) -> [Finding] {
    let printed = PrintedCumulatives(reports)
    return reports.flatMap { standing in
      standing.stated.compactMap { report, figure in
        guard let earlier = printed.earlier(than: figure, of: standing.unit, knowledge: knowledge) else { return nil }
        return Finding(
          rule: info.id, severity: info.severity, message: below(figure, earlier), help: cumulativeHelp,
          place: report.source.place(figure.place, file: report.file), unit: standing.unit, period: figure.period,
          anchor: figure.anchor)
      }
    }
  }

  private static func below(_ figure: StatedFigure, _ earlier: PrintedCumulatives.Printed) -> Phrase {
    let (label, now, before) = (figure.label.quoted, figure.value.vietnamese(), earlier.value.vietnamese())
    return Phrase(
      vi: "\(label) ghi luỹ kế là \(now), nhỏ hơn \(before) đã ghi ở kỳ trước (\(earlier.file), dòng \(earlier.line))",
      en:
        "\(label) gives \(now) for the year so far, less than \(before) in the period before (\(earlier.file), line \(earlier.line))"
    )
  }

  private static let cumulativeHelp = Phrase(
    vi: "trong một năm luỹ kế không giảm; xem lại cả hai số, số nào sai thì sửa",
    en: "within a year such a figure never goes down; check both and mend the wrong one")
}

/// Every figure that reports print for the year so far, by body, period and indicator.
struct PrintedCumulatives {
  struct Printed {
    let value: Quantity
    let file: String
    let line: Int
  }

  private struct Key: Hashable {
    let unit: Identifier<Unit>
    let period: Identifier<Period>
    let indicator: Identifier<Indicator>
  }

  private let printed: [Key: Printed]

  init(_ reports: [StandingReport]) {
    var printed: [Key: Printed] = [:]
    for standing in reports {
      for (report, figure) in standing.stated where figure.role == .cumulative {
        printed[Key(unit: standing.unit, period: figure.period, indicator: figure.indicator)] = Printed(
          value: figure.value, file: report.file, line: figure.place.line)
      }
    }
    self.printed = printed
  }

  /// The one that the body printed in the year's period before, where it is larger than this one and cannot rightly be.
  func earlier(than figure: StatedFigure, of unit: Identifier<Unit>, knowledge: Knowledge) -> Printed? {
    guard figure.role == .cumulative, let indicator = knowledge.indicator(figure.indicator), indicator.kind == .flow,
      let period = knowledge.period(figure.period), let before = knowledge.yearsPeriod(before: period),
      !knowledge.hasSeam(unit, in: period),
      let earlier = printed[Key(unit: unit, period: before.id, indicator: figure.indicator)],
      figure.value < earlier.value
    else { return nil }
    return earlier
  }
}
