extension Day {
  /// `2024-12-16`, as data files write it.
  package var iso: String { "\(year)-\(Day.padded(month))-\(Day.padded(day))" }

  /// `16/12/2024`, as tables and messages write it.
  package var slashed: String { "\(Day.padded(day))/\(Day.padded(month))/\(year)" }

  /// `ngày 03 tháng 4 năm 2024`, as official lines write it: days below ten and the months 1 and 2 take a leading zero.
  package var official: String {
    "ngày \(Day.padded(day)) tháng \(month <= 2 ? "0\(month)" : "\(month)") năm \(year)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
