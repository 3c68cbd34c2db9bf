import Testing

@testable import Reporting

@Suite struct JumpSuspiciousTests {
  private let before = quarter("Quý III/2024", "Số cơ sở | 10")
  private let now = quarter("Quý IV/2024", "Số cơ sở | 100")
  private static let jump = "b:12:14 jump-suspicious: “Số cơ sở” là 100, kỳ trước là 10"

  @Test func `finds a jump from the period before`() throws {
    #expect(try QuarterProject.told(in: before, now) == [Self.jump])
  }

  /// Each kind as it touches Sông Mây.
  @Test(arguments: [
    QuarterProject.event(.founded, [], ["song-may"]), QuarterProject.event(.renamed, ["nui-xa"], ["song-may"]),
    QuarterProject.event(.merged, ["doi-gio", "nui-xa"], ["song-may"]),
    QuarterProject.event(.absorbed, ["doi-gio"], ["song-may"]),
    QuarterProject.event(.split, ["song-may"], ["doi-gio", "nui-xa"]),
    QuarterProject.event(.split, ["doi-gio"], ["nui-xa", "song-may"]), QuarterProject.event(.ended, ["song-may"]),
    QuarterProject.event(.moved, ["song-may"]),
  ])
  func `is silent where an event touches the body between the periods`(event: LifeEvent) throws {
    // A body that others became did not exist yet: they reported.
    let isNew = [.renamed, .merged].contains(event.kind)
    let earlier = isNew ? ["Núi Xa", "Đồi Gió"].map { quarter("Quý III/2024", of: $0, "Số cơ sở | 5") } : [before, ""]
    let told = try QuarterProject.told(events: [event], in: earlier[0], earlier[1], now)
    #expect(told.filter { $0.contains("jump-suspicious") } == [])
    #expect(told.filter { $0.hasPrefix("c:") } == [])
  }

  @Test func `is not silenced by an event of others`() throws {
    let event = QuarterProject.event(.merged, ["doi-gio"], ["nui-xa"])
    #expect(try QuarterProject.told(events: [event], in: before, now) == [Self.jump])
  }

  @Test(arguments: [(14, 9, false), (15, 9, true), (14, 12, true), (15, 12, false)])
  func `is silenced from the day after the last cut-off to the day of this one`(
    day: Int, month: Int, isSilent: Bool
  ) throws {
    let event = LifeEvent(
      kind: .absorbed, day: ReadReports.day(day, month, 2024), from: ["doi-gio"], into: ["song-may"])
    #expect(try QuarterProject.told(events: [event], in: before, now) == (isSilent ? [] : [Self.jump]))
  }
}
