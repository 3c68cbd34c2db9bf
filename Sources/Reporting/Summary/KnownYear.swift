/// What a body's figures of one year come to, from the first period of their kind to a given one.
struct KnownYear: Sendable {
  /// For each period the figure, the earliest first.
  let parts: [Quantity]

  var sum: Quantity { parts.reduce(.zero, +) }

  /// Nil where not every period's figure is known, and for periods of which a year has only one.
  ///
  /// A body that others became within the year has their figures before that; bodies that went into another, or that
  /// came out of it, leave it unknown what is counted where.
  init?(
    of indicator: Identifier<Indicator>, for unit: Identifier<Unit>, upTo last: Period, figures: UsableFigures,
    knowledge: Knowledge
  ) {
    guard [.month, .quarter, .half].contains(last.kind) else { return nil }
    var bodies = [unit]
    var period = last
    var parts: [Quantity] = []
    while true {
      var sum = Quantity.zero
      for body in bodies {
        // What it counts since the year began of those for which it answers is not known.
        guard let own = UnitFigures(body, in: period.id, figures: figures, knowledge: knowledge), !own.coversOthers,
          let number = own.number(indicator, previous: false)
        else { return nil }
        sum = sum + number
      }
      parts.append(sum)
      guard period.usualName.number > 1 else { break }
      guard let before = knowledge.yearsPeriod(before: period),
        let earlier = knowledge.bodies(thatWere: bodies, in: period)
      else { return nil }
      (bodies, period) = (earlier, before)
    }
    self.parts = parts.reversed()
  }
}

extension Knowledge {
  /// The period before, where it belongs to the same year.
  func yearsPeriod(before period: Period) -> Period? {
    self.period(before: period).flatMap { before in
      let (earlier, later) = (before.usualName, period.usualName)
      return earlier.year == later.year && earlier.number + 1 == later.number ? before : nil
    }
  }

  /// Who these bodies were in the period before; nil where that is not plain.
  fileprivate func bodies(thatWere units: [Identifier<Unit>], in period: Period) -> [Identifier<Unit>]? {
    guard let before = self.period(before: period) else { return nil }
    var result: [Identifier<Unit>] = []
    for unit in units {
      guard !hasSeam(unit, in: period) else { return nil }
      let births = roster.events.filter { event in
        before.to < event.day && event.day <= period.to && event.into == [unit]
          && [.merged, .renamed].contains(event.kind)
      }
      result += births.isEmpty ? [unit] : births.flatMap(\.from)
    }
    return result
  }
}
