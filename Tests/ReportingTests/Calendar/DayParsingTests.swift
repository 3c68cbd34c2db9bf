import Testing

@testable import Reporting

struct DayParsingTests {
  @Test(arguments: [
    "21/8/2024", "21/08/2024", "21-8-2024", "21.8.2024", "2024-08-21", "2024-8-21", "ngày 21 tháng 8 năm 2024",
    "21 tháng 8 năm 2024", "ngày 21 tháng tám năm 2024", "ngày  21\u{A0}tháng  8 năm 2024", " 21 / 8 / 2024 ",
    "Ngày 21/8/2024", "Quy Nhơn, ngày 21 tháng 08 năm 2024", "nga\u{300}y 21 tha\u{301}ng 8 na\u{306}m 2024",
    "21–8–2024", "２１/8/2024",
  ])
  func understandsEveryFormOfADay(_ text: String) {
    #expect(Day.parse(text) == Day(year: 2024, month: 8, day: 21))
  }

  @Test(arguments: [
    ("ngày 03 tháng tư năm 2018", 4), ("ngày 3 tháng năm năm 2018", 5), ("3 tháng mười hai năm 2018", 12),
    ("3 tháng chạp năm 2018", 12), ("3 tháng giêng năm 2018", 1), ("3 tháng mười một năm 2018", 11),
    ("3 tháng bảy năm 2018", 7),
  ])
  func understandsMonthsInWords(_ text: String, _ month: Int) {
    #expect(Day.parse(text) == Day(year: 2018, month: month, day: 3))
  }

  @Test(arguments: [
    "", "31/9/2024", "29/2/2023", "8/21/2024", "21/8/24", "21/8", "21/8/2024/1", "-21/8/2024", "1+2=2024", "2024",
    "21/8/2024.", "khoảng 21/8/2024", "ngày 21 tháng 13 năm 2024", "021/8/2024", "2024-08-21T00:00", "21/8/20244",
    "ngày 5 ngày 21/8/2024",
  ])
  func refusesWhatIsNoDay(_ text: String) {
    #expect(Day.parse(text) == nil)
  }
}
