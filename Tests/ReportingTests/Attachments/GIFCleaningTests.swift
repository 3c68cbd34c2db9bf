import Testing

@testable import Reporting

struct GIFCleaningTests {
  private static let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
  private static let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]

  private func clean(_ bytes: [UInt8]) -> [UInt8]? { SampleFiles.clean(bytes, as: .gif) }

  @Test func keepsHowAnAnimationIsDrawnAndRepeated() {
    let picture = SampleFiles.gif([GIFCleaningTests.loop, GIFCleaningTests.control])
    #expect(clean(picture) == picture)
  }

  @Test func dropsCommentsAndApplications() {
    let comment: [UInt8] = [0x21, 0xFE, 5] + Array("Canon".utf8) + [3] + Array("GPS".utf8) + [0]
    let xmp: [UInt8] = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [4] + Array("<x/>".utf8) + [0]
    let unknown: [UInt8] = [0x21, 0x77, 1, 1, 0]
    #expect(clean(SampleFiles.gif([comment, xmp, unknown])) == SampleFiles.gif())
  }

  @Test func dropsDrawnTextWithItsControl() {
    let text: [UInt8] = [0x21, 0x01, 12] + [UInt8](repeating: 0, count: 12) + [2, 0x41, 0x42, 0]
    #expect(clean(SampleFiles.gif([GIFCleaningTests.control, text])) == SampleFiles.gif())
  }

  @Test func dropsWhatHidesBehindTheLoop() {
    let hiding = GIFCleaningTests.loop.dropLast() + [3] + Array("GPS".utf8) + [0]
    #expect(clean(SampleFiles.gif([hiding])) == SampleFiles.gif([GIFCleaningTests.loop]))
  }

  @Test func dropsWhatFollowsTheEnd() {
    #expect(clean(SampleFiles.gif(behind: SampleFiles.html)) == SampleFiles.gif())
  }

  @Test func refusesEveryTruncation() {
    let picture = SampleFiles.gif([GIFCleaningTests.loop, GIFCleaningTests.control])
    for length in 0..<picture.count {
      #expect(clean(Array(picture.prefix(length))) == nil, "cut to \(length) bytes")
    }
  }

  @Test(arguments: [
    [0x00], [0x3B], [0x21, 0xF9, 3, 0, 0, 0, 0], [0x21, 0xFE, 200, 1], [0x2C, 0, 0, 0, 0, 0, 0, 0, 0],
  ])
  func refusesBlocksThatAreOutOfPlace(_ block: [UInt8]) {
    #expect(clean(SampleFiles.gif([block])) == nil)
  }

  @Test func refusesAFrameLargerThanMayBeShown() {
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 1, 0, 0]
    #expect(
      SampleFiles.attachment("a.gif", SampleFiles.gif([frame])).flaw == .tooManyPixels(width: 65_535, height: 65_535))
  }
}
