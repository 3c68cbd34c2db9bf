import Testing

@testable import Workspace

struct WallClockTests {
  @Test(arguments: [
    (0, 0),
    // 2024-12-16 23:59:59 and the second after it, in Asia/Ho_Chi_Minh; the day of 17/12/2024 is 20,074.
    (1_734_368_399, 20_073), (1_734_368_400, 20_074),
    (-25_200, 0), (-25_201, -1), (-111_600, -1), (-111_601, -2),
  ])
  func `gives the day of a second in Vietnam`(second: Int, day: Int) {
    #expect(WallClock.day(atSecond: second) == day)
  }

  @Test func `gives today after the day of this test's writing`() {
    #expect(WallClock.today() > 20_074)
    #expect(WallClock.today() == WallClock.day(atSecond: WallClock.secondsSince1970()))
  }

  @Test(arguments: [("0", 0), ("1734368400", 1_734_368_400), ("32503679999", 32_503_679_999)])
  func `understands a source date epoch`(value: String, seconds: Int) throws {
    #expect(try WallClock.seconds(sourceDateEpoch: value) == seconds)
  }

  @Test(arguments: ["", "-1", "+1", " 1", "1.5", "2024-12-16", "32503680000", "99999999999999999999", "١"])
  func `refuses a source date epoch that is no number of seconds`(value: String) {
    #expect(throws: WallClock.EpochFault(value: value)) { try WallClock.seconds(sourceDateEpoch: value) }
  }
}
