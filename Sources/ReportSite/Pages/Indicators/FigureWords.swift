import Reporting

/// Whether a figure of the whole province moves the right way, as people read it.
struct VerdictView: ViewModel {
  /// `improving`, `steady`, `worsening`, `unknown`; also the name of its shape.
  let verdict: String
  let word: String

  static let fields = Fields<VerdictView>([
    .text("verdict") { $0.verdict },
    .text("word") { $0.word },
  ])
}

extension Edition {
  /// How a figure moved since the period before, over the same bodies; each a short line.
  func changeLines(_ change: IndicatorChange?, of indicator: Indicator) -> [String] {
    guard let change, let before = period(change.period)?.period.title else { return [] }
    guard let comparable = change.comparable else { return [texts(.changeUnknown, ["period": before])] }
    var lines = [
      indicator.scope == .province || !summary.plan.wholeParts(of: indicator).isEmpty
        ? texts(.changeSince, ["change": move(comparable, of: indicator), "period": before])
        : texts(
          .changeSinceOfBodies,
          [
            "change": move(comparable, of: indicator), "period": before, "count": texts.number(change.comparableBodies),
          ])
    ]
    if let without = change.withoutTransfers, without.absolute != comparable.absolute {
      lines.append(texts(.changeWithoutTransfers, ["change": move(without, of: indicator)]))
    }
    return lines
  }

  /// "tăng 5 cuộc (2,3 %)"
  private func move(_ difference: IndicatorChange.Difference, of indicator: Indicator) -> String {
    guard difference.absolute != .zero else { return texts(.changeNone) }
    let isRise = difference.absolute > .zero
    let size = distanceText(isRise ? difference.absolute : .zero - difference.absolute, of: indicator)
    let words = texts(isRise ? .changeUp : .changeDown, ["value": size])
    guard let percent = difference.percent else { return words }
    return "\(words) (\(texts.percent(percent < .zero ? .zero - percent : percent, places: 1)))"
  }

  func verdictView(_ verdict: Verdict?) -> VerdictView? {
    switch verdict {
    case nil: nil
    case .improving: VerdictView(verdict: "improving", word: texts(.improving))
    case .steady: VerdictView(verdict: "steady", word: texts(.steady))
    case .worsening: VerdictView(verdict: "worsening", word: texts(.worsening))
    case .unknown(.noComparison): VerdictView(verdict: "unknown", word: texts(.verdictWithoutComparison))
    case .unknown(.tooFewBodies): VerdictView(verdict: "unknown", word: texts(.verdictOfTooFew))
    case .unknown(.seam): VerdictView(verdict: "unknown", word: texts(.verdictAtSeam))
    }
  }

  /// The published rule, with its numbers.
  var verdictRule: String {
    let rule = VerdictRule.published
    return texts(
      .verdictRule,
      [
        "share": texts.percent(rule.minimumShare), "percent": texts.percent(rule.steadyPercent),
        "points": texts.number(rule.steadyPoints, places: 1),
      ])
  }

  /// The target that applies, how far the figure is from it, and what is needed to reach it; each a short line.
  ///
  /// - Parameter withSource: also where the target is from, until when it applies, and the pace needed.
  func targetLines(_ distance: TargetDistance?, of indicator: Indicator, withSource: Bool = false) -> [String] {
    guard let distance else { return [] }
    let target = distance.target
    var facts: [String] = []
    if withSource {
      facts = [target.source, target.until.map { texts(.targetUntil, ["day": texts.day($0)]) }].compactMap(\.self)
    }
    let words = texts(
      .target, ["year": String(target.year), "value": aim(target, of: indicator)])
    var lines = [facts.isEmpty ? words : "\(words) (\(facts.joined(separator: "; ")))"]
    if indicator.kind == .flow {
      lines.append(texts(.targetOfYear, ["year": String(target.year), "value": amount(distance.value, of: indicator)]))
    }
    if distance.isExpired {
      lines += expiredLines(target, of: indicator, withLast: withSource)
    } else if !distance.isOfEnoughBodies {
      lines.append(texts(.targetOfTooFew))
    } else if let missing = distance.stillToGo {
      lines.append(
        missing > .zero
          ? texts(.stillToGo, ["value": distanceText(missing, of: indicator)]) : texts(.targetReached))
    } else {
      let gap = distance.difference < .zero ? .zero - distance.difference : distance.difference
      lines.append(texts(.targetAway, ["value": distanceText(gap, of: indicator)]))
    }
    if withSource, let progress = distance.progress, let pace = progress.pace {
      let step = pace.roundedUp(toPlaces: indicator.decimals)
      lines.append(
        texts(
          distance.direction == .down ? .paceDown : .paceUp,
          ["value": distanceText(step, of: indicator), "count": texts.number(progress.periodsLeft)]))
    }
    return lines
  }

  /// That a target is past, and with the last also what the last figure came to while it applied.
  private func expiredLines(_ target: Indicator.Target, of indicator: Indicator, withLast: Bool) -> [String] {
    guard let until = target.until else { return [] }
    let expired = texts(.targetExpired, ["day": texts.day(until)])
    guard withLast else { return [expired] }
    let totals = summary.indicators.first { $0.indicator.id == indicator.id }?.totals ?? []
    let last = totals.filter { $0.isOwed && hasValue($0, of: indicator) }.compactMap { period($0.period)?.period }
      .filter { $0.to <= until }.max { ($0.to, $0.from) < ($1.to, $1.from) }
    guard let last, let then = summary.figures(of: indicator.id, in: last.id)?.target, then.target == target,
      then.isOfEnoughBodies
    else { return [expired] }
    return [expired, texts(.targetLast, ["period": last.title, "value": amount(then.value, of: indicator)])]
  }

  /// "577 đơn vị khi bổ sung số kỳ trước của 3 nơi chưa có số kỳ này"
  func completedText(_ completed: CompletedTotal?, of indicator: Indicator, places: Int? = nil) -> String? {
    completed.map { completed in
      texts(
        completed.stillMissing > 0 ? .completedInPart : .completed,
        [
          "value": amount(completed.value, of: indicator, places: places),
          "count": texts.number(completed.additions.count),
          "missing": texts.number(completed.stillMissing),
        ])
    }
  }

  /// "45 cuộc (2/2 kỳ, đủ số ở 40/45 nơi)"
  func yearToDateText(_ year: YearToDate?, of indicator: Indicator, places: Int? = nil) -> String? {
    guard let year, let value = year.value else { return nil }
    return texts(
      .yearToDate,
      [
        "value": amount(value, of: indicator, places: places), "periods": texts.number(year.periods.count),
        "expected": texts.number(year.expectedPeriods), "reporting": texts.number(year.reporting),
        "bodies": texts.number(year.expected),
      ])
  }

  /// What stands beside the figure of one body for the whole province.
  func provinceLines(_ province: ProvinceFigure?, of indicator: Indicator) -> [String] {
    guard let province, let sum = province.volunteeredSum else { return [] }
    let words = texts(
      .provinceSum, ["count": texts.number(province.volunteers), "value": amount(sum, of: indicator)])
    guard let difference = province.difference, difference != .zero else { return [words] }
    let size = difference < .zero ? .zero - difference : difference
    return [words, texts(.provinceDifference, ["value": distanceText(size, of: indicator)])]
  }

  /// A difference of two percentages is told in points, not in per cent.
  func distanceText(_ value: Quantity, of indicator: Indicator) -> String {
    indicator.isPercentage
      ? bare(value, of: indicator) + " " + texts(.percentagePoints)
      : amount(value, of: indicator)
  }
}
