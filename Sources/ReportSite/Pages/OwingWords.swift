import Reporting

extension Edition {
  /// "hằng quý", "6 tháng một lần", "một lần"
  func word(_ frequency: Frequency) -> String {
    switch frequency {
    case .month: texts(.everyMonth)
    case .quarter: texts(.everyQuarter)
    case .half: texts(.everyHalf)
    case .nineMonths: texts(.everyNineMonths)
    case .year: texts(.everyYear)
    case .once: texts(.onlyOnce)
    }
  }

  /// How often a body owes what these rows ask for, the most often first; nil where none of them is for it.
  func frequencies(of rows: [OwingRow], for unit: Unit) -> String? {
    let owed = rows.filter { $0.includes(unit, on: planDay) }.compactMap(\.frequency)
    let words = Frequency.allCases.filter(owed.contains).map(word)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// Who owes by one row, in words: the groups and bodies by name, tags as the roster has them.
  func owners(_ row: OwingRow) -> String {
    var names = row.groups.map { groups[$0]?.title ?? $0.rawValue }.joined(separator: "; ")
    if !row.tags.isEmpty {
      let tags = texts(.withTags, ["tags": row.tags.joined(separator: ", ")])
      names = names.isEmpty ? texts(.allBodies) + " " + tags : names + " " + tags
    }
    let parts = ([names].filter { !$0.isEmpty } + row.units.map(shortName)).joined(separator: "; ")
    guard !row.except.isEmpty else { return parts }
    return parts + " " + texts(.exceptBodies, ["unit": row.except.map(shortName).joined(separator: ", ")])
  }
}
