import Testing

@testable import Reporting

struct PeriodRuleTests {
  private func lines(_ kind: Frequency, cutOff: Int, _ year: Int) -> [String] {
    let rule = PeriodRule(kind: kind, cutOffDay: cutOff)
    return rule.names(in: year).map { name in
      let window = rule.window(of: name)
      return "\(name.id) \(name.fullTitle): \(window?.from.slashed ?? "")–\(window?.to.slashed ?? "")"
    }
  }

  @Test func makesQuartersHalvesNineMonthsAndYears() {
    #expect(
      lines(.quarter, cutOff: 14, 2025) == [
        "2025-q1 Quý I năm 2025: 15/12/2024–14/03/2025", "2025-q2 Quý II năm 2025: 15/03/2025–14/06/2025",
        "2025-q3 Quý III năm 2025: 15/06/2025–14/09/2025", "2025-q4 Quý IV năm 2025: 15/09/2025–14/12/2025",
      ])
    #expect(
      lines(.half, cutOff: 14, 2025) == [
        "2025-6t-dau 6 tháng đầu năm 2025: 15/12/2024–14/06/2025",
        "2025-6t-cuoi 6 tháng cuối năm 2025: 15/06/2025–14/12/2025",
      ])
    #expect(lines(.nineMonths, cutOff: 14, 2025) == ["2025-9t 9 tháng năm 2025: 15/12/2024–14/09/2025"])
    #expect(lines(.year, cutOff: 14, 2025) == ["2025 Năm 2025: 15/12/2024–14/12/2025"])
    #expect(lines(.year, cutOff: PeriodRule.endOfMonth, 2025) == ["2025 Năm 2025: 01/01/2025–31/12/2025"])
    #expect(lines(.once, cutOff: 14, 2025) == [])
  }

  @Test(arguments: [
    (14, 2025, "15/12/2024–14/01/2025", "15/01/2025–14/02/2025", "15/02/2025–14/03/2025"),
    (28, 2025, "29/12/2024–28/01/2025", "29/01/2025–28/02/2025", "01/03/2025–28/03/2025"),
    (29, 2024, "30/12/2023–29/01/2024", "30/01/2024–29/02/2024", "01/03/2024–29/03/2024"),
    (29, 2025, "30/12/2024–29/01/2025", "30/01/2025–28/02/2025", "01/03/2025–29/03/2025"),
    (30, 2024, "31/12/2023–30/01/2024", "31/01/2024–29/02/2024", "01/03/2024–30/03/2024"),
    (31, 2025, "01/01/2025–31/01/2025", "01/02/2025–28/02/2025", "01/03/2025–31/03/2025"),
    (31, 2000, "01/01/2000–31/01/2000", "01/02/2000–29/02/2000", "01/03/2000–31/03/2000"),
  ])
  func makesMonthsOfWhateverLength(cutOff: Int, year: Int, january: String, february: String, march: String) {
    let titles = (1...3).map { "\(year)-t0\($0) Tháng \($0) năm \(year): " }
    #expect(
      Array(lines(.month, cutOff: cutOff, year).prefix(3)) == [
        titles[0] + january, titles[1] + february, titles[2] + march,
      ])
  }

  /// No day is in two windows and none is in neither, whatever the cut-off; and each period is what its window says.
  @Test func leavesNoDayOutAndTakesNoneTwice() {
    for kind in [Frequency.month, .quarter, .half, .year] {
      for cutOff in 1...31 {
        let rule = PeriodRule(kind: kind, cutOffDay: cutOff)
        var end: Day?
        for name in (2023...2029).flatMap(rule.names) {
          guard let window = rule.window(of: name), let id = Identifier<Period>(name.id) else {
            Issue.record("\(name) has no window")
            continue
          }
          #expect(window.from <= window.to)
          if let end { #expect(window.from == end.advanced(by: 1), "\(name) \(cutOff)") }
          end = window.to
          let period = Period(id: id, title: name.fullTitle, kind: kind, from: window.from, to: window.to)
          #expect(period.usualName == name, "\(cutOff)")
          #expect(PeriodName.parse(name.fullTitle) == [name])
        }
      }
    }
  }
}
