extension PeriodName {
  /// The one or two periods that a text names in a usual spelling, in the order written: "Quý 4/2024", "Q4-2024",
  /// "quý bốn năm 2024", "6 tháng đầu năm 2024", "9 tháng năm 2024", "10/2024", "Quý IV và năm 2024". Nil where it
  /// is no such spelling, or names no year.
  package static func parse(_ text: String) -> [PeriodName]? {
    var words = text.folded.split(separator: " ").map(String.init)
    for prefix in [["bao", "cao"], ["ki", "bao", "cao"], ["ki"]] where words.starts(with: prefix) {
      words.removeFirst(prefix.count)
    }
    guard (1...14).contains(words.count) else { return nil }
    if let one = PeriodName(words: words[...], inherited: nil) { return [one] }
    if let and = words.firstIndex(of: "va") {
      return pair(words[..<and], words[(and + 1)...])
    }
    // Numbers alone are a date, not two months.
    guard !words.allSatisfy({ Int($0) != nil }) else { return nil }
    for split in words.indices.dropFirst() {
      if let names = pair(words[..<split], words[split...]) { return names }
    }
    return nil
  }

  private static func pair(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> [PeriodName]? {
    guard let second = PeriodName(words: right, inherited: nil),
      let first = PeriodName(words: left, inherited: second.year)
    else { return nil }
    return [first, second]
  }

  /// Takes folded words; the year may be left out where there is one to inherit.
  private init?(words: ArraySlice<String>, inherited: Int?) {
    var words = words
    let year: Int
    if let last = words.last, let stated = PeriodName.year(last) {
      year = stated
      words.removeLast()
    } else if let first = words.first, let stated = PeriodName.year(first) {
      year = stated
      words.removeFirst()
    } else if let inherited {
      year = inherited
    } else {
      return nil
    }
    if words.last == "nam", words.count > 1, words.dropLast() != ["thang"] { words.removeLast() }
    guard let (kind, number) = PeriodName.kindAndNumber(Array(words)) else { return nil }
    self.init(kind: kind, number: number, year: year)
  }

  private static func year(_ word: String) -> Int? {
    Day.number(word[...], digits: 4...4).flatMap { (1900...2999).contains($0) ? $0 : nil }
  }

  private static func kindAndNumber(_ words: [String]) -> (Frequency, Int)? {
    switch words {
    case [], ["nam"], ["ca"], ["ca", "nam"], ["12", "thang"]: return (.year, 1)
    case ["6", "thang", "dau"], ["sau", "thang", "dau"], ["6t", "dau"], ["6t", "dau", "nam"], ["nua", "dau"],
      ["6", "thang", "dau", "nam"], ["sau", "thang", "dau", "nam"]:
      return (.half, 1)
    case ["6", "thang", "cuoi"], ["sau", "thang", "cuoi"], ["6t", "cuoi"], ["6t", "cuoi", "nam"], ["nua", "cuoi"],
      ["6", "thang", "cuoi", "nam"], ["sau", "thang", "cuoi", "nam"]:
      return (.half, 2)
    case ["9", "thang"], ["9", "thang", "dau"], ["9", "thang", "dau", "nam"], ["chin", "thang"],
      ["chin", "thang", "dau"], ["9t"], ["9t", "dau"]:
      return (.nineMonths, 1)
    default: break
    }
    guard let first = words.first else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    if first == "thang" || first == "t" {
      return (Day.number(rest[...], digits: 1...2) ?? Day.month(named: rest)).flatMap(month)
    }
    if first == "qui" || first == "q" { return quarter(rest) }
    if words.count == 1 {
      for prefix in ["quy", "qui", "q"] where first.hasPrefix(prefix) {
        return quarter(String(first.dropFirst(prefix.count)))
      }
      if first.hasPrefix("t"), let number = Day.number(first.dropFirst(), digits: 1...2) { return month(number) }
      if let number = Day.number(first[...], digits: 1...2) { return month(number) }
      return ["i", "ii", "iii", "iv"].contains(first) ? quarter(first) : nil
    }
    return nil
  }

  private static func month(_ number: Int) -> (Frequency, Int)? { (1...12).contains(number) ? (.month, number) : nil }

  private static func quarter(_ word: String) -> (Frequency, Int)? {
    switch word {
    case "1", "01", "i", "mot", "nhat", "dau": (.quarter, 1)
    case "2", "02", "ii", "hai": (.quarter, 2)
    case "3", "03", "iii", "ba": (.quarter, 3)
    case "4", "04", "iv", "bon", "tu", "cuoi": (.quarter, 4)
    default: nil
    }
  }
}
