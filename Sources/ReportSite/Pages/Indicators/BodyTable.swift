import Reporting

extension Edition {
  /// What each body gave in a period and in the one before, by groups in official order.
  func bodyTable(ofIndicatorAt index: Int, in period: Period, root: String) -> BodyTableView {
    let facts = summary.indicators[index].indicator
    let before = periodBefore(period)
    let now = bodyFigures(ofIndicatorAt: index, in: period)
    let then = before.map { bodyFigures(ofIndicatorAt: index, in: $0) } ?? []
    let nowOf = Dictionary(now.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let thenOf = Dictionary(then.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let figures = summary.figures(of: facts.id, in: period.id)
    let earlier = before.flatMap { summary.figures(of: facts.id, in: $0.id) }
    let sums = ((figures?.groups ?? []) + (earlier?.groups ?? [])).compactMap(\.value)
    let places =
      facts.kind == .document ? 0 : places(sums + (now + then).compactMap { $0.value?.number }, of: facts)
    let groups = summary.roster.groups.compactMap { group -> BodyGroupView? in
      let units = summary.roster.units.indices.filter { unit in
        (nowOf[unit] != nil || thenOf[unit] != nil)
          && summary.roster.units[unit].group(on: nowOf[unit] == nil ? before?.to ?? period.to : period.to) == group.id
      }
      guard !units.isEmpty else { return nil }
      return BodyGroupView(
        id: "khoi-\(group.id)", title: group.title,
        now: sum(of: group, figures, of: facts, places: places),
        previous: before == nil ? nil : sum(of: group, earlier, of: facts, places: places),
        rows: units.map { unit in
          let body = summary.roster.units[unit]
          return BodyRowView(
            id: "cq-\(body.id)", name: body.short, fullName: body.name, href: root + Address.unit(body.id),
            note: body.to.flatMap { $0 < period.to ? texts(.validTo, ["day": texts.day($0)]) : nil },
            now: cell(nowOf[unit], of: facts, in: period, places: places, root: root),
            previous: before.map { cell(thenOf[unit], of: facts, in: $0, places: places, root: root) })
        })
    }
    return BodyTableView(
      periodTitle: period.title, previousTitle: before?.title, groups: groups,
      chart: bodiesPicture(ofIndicatorAt: index, in: period),
      doubts: now.compactMap { figure in
        figure.value.flatMap { value in
          doubt(of: value, facts, root: root).map { doubt in
            FigureDoubtView(
              name: summary.roster.units[figure.unit].short, message: doubt.message, href: doubt.href)
          }
        }
      }, width: before == nil ? 2 : 3)
  }

  private func bodiesPicture(ofIndicatorAt index: Int, in period: Period) -> SafeHTML? {
    guard let standing = self.period(period.id), let bars = unitBars(ofIndicatorAt: index, in: standing),
      bars.groups.contains(where: { $0.bars.contains { $0.value != nil } })
    else { return nil }
    return bars.html(texts)
  }

  private func cell(
    _ figure: BodyFigure?, of indicator: Indicator, in period: Period, places: Int, root: String
  ) -> FigureCellView {
    guard let figure else { return FigureCellView(text: nil, href: nil, missing: nil) }
    guard let value = figure.value else {
      return FigureCellView(text: nil, href: nil, missing: figure.isMissing ? texts(.noFigure) : texts(.counted))
    }
    return FigureCellView(
      text: text(value, of: indicator, places: places), href: href(value, root: root), missing: nil,
      note: note(on: figure, in: period), doubt: doubt(of: value, indicator, root: root))
  }

  private func sum(
    of group: Group, _ figures: IndicatorPeriod?, of indicator: Indicator, places: Int
  ) -> GroupSumView {
    let total = figures?.groups.first { $0.group == group.id }
    let isOwed = figures?.total?.isOwed ?? true
    return GroupSumView(
      total: total.flatMap { total in
        indicator.kind == .document
          ? texts(.haveDocument, ["count": texts.number(total.reporting)])
          : total.value.map { amount($0, of: indicator, places: places) }
      },
      fraction: total.map { total in
        isOwed
          ? "\(texts.number(total.reporting))/\(texts.number(total.expected))"
          : texts(.figuresFrom, ["count": texts.number(total.reporting)])
      },
      note: total.flatMap { total in
        total.countedElsewhere > 0
          ? texts(.countedElsewhere, ["count": texts.number(total.countedElsewhere)]) : nil
      })
  }
}
