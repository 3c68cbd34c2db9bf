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
}
