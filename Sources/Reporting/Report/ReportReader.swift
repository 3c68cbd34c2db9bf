package import Markdown

/// Makes a report of a text whose head has been read.
package struct ReportReader: Sendable {
  private let knowledge: Knowledge

  package init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  /// The report that a text is, understood as far as it can be.
  package func report(file: String, sha256: String, source: SourceText, head: Head, document: Document) -> Report {
    let periods = periods(of: head)
    let figures = FigureReader(
      document, source: source, periods: periods.map(answered), vocabulary: knowledge.vocabulary)
    let sections = SectionReader(
      document, source: source, figures: figures.blocks, vocabulary: knowledge.vocabulary)
    return Report(
      file: file, sha256: sha256, source: source, document: document, head: head, unit: unit(of: head, in: periods),
      periods: periods.map(\.id), date: day(head.value(.date)), received: day(head.value(.received)),
      isDraft: ReportReader.isDraft(head), title: sections.title, sections: sections.sections,
      figures: figures.figures(in: sections.sections), stated: figures.stated(in: sections.sections),
      unknownFigures: figures.unknown)
  }

  /// Whether a head says `Dự thảo: có`, in any of its lines, or in one whose key may be meant for that.
  package static func isDraft(_ head: Head) -> Bool { head.entries.contains(where: \.saysDraft) }

  private func periods(of head: Head) -> [Period] {
    guard let name = head.value(.period), case .found(let periods) = knowledge.periods.periods(named: name) else {
      return []
    }
    return periods
  }

  private func unit(of head: Head, in periods: [Period]) -> Identifier<Unit>? {
    guard let name = head.value(.unit) else { return nil }
    switch knowledge.units.find(name: name, on: knowledge.day(of: periods.map(\.id))) {
    case .found(let unit): return unit.id
    case .notActive(let units): return periods.first.flatMap { knowledge.successor(among: units, for: $0) }?.id
    case .ambiguous, .unknown: return nil
    }
  }

  /// A period with the names that a column for it, and for the one before it, may bear.
  private func answered(_ period: Period) -> FigureReader.AnsweredPeriod {
    let before = knowledge.period(before: period)
    // "Quý IV" alone may be any year's.
    let year = before.map { String($0.usualName.year) }
    return FigureReader.AnsweredPeriod(
      id: period.id, names: period.columnKeys,
      earlier: before?.columnKeys.filter { key in year.map(key.contains) ?? false } ?? [])
  }

  private func day(_ text: String?) -> Day? { text.flatMap(Day.parse) }
}

extension Period {
  /// The names that a column of figures for it may bear, folded.
  var columnKeys: Set<String> {
    Set(([title, id.rawValue] + aliases + columnNames).map(\.folded))
  }

  /// The short names that head a column of figures, such as "Quý IV", "Quý 4/2024", "Năm 2024".
  fileprivate var columnNames: [String] {
    let usual = usualName
    let (number, year) = (usual.number, usual.year)
    let names: [String]
    switch kind {
    case .quarter:
      let roman = ["I", "II", "III", "IV"][min(max(number, 1), 4) - 1]
      names = ["Quý \(number)", "Quý \(roman)", "Q\(number)", "Q \(roman)"]
    case .month: names = ["Tháng \(number)", "T\(number)"]
    case .half:
      names = [number == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm", number == 1 ? "6 tháng đầu" : "6 tháng cuối"]
    case .nineMonths: names = ["9 tháng", "9 tháng đầu năm"]
    case .year: names = ["Năm", "Cả năm"]
    case .once: names = []
    }
    return names.flatMap { [$0, "\($0)/\(year)", "\($0) năm \(year)", "\($0) \(year)"] }
  }
}
