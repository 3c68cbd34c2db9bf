import Testing

@testable import Reporting

struct JPEGCleaningTests {
  private static let jfif: [UInt8] = Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1]
  private static let profile = SampleFiles.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7, 7])
  private static let adobe = SampleFiles.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])

  private func clean(_ bytes: [UInt8]) -> [UInt8]? { SampleFiles.clean(bytes, as: .jpeg) }

  @Test(arguments: [true, false])
  func dropsThePlaceAndKeepsTheOrientation(_ isBig: Bool) {
    let exif = Array("Exif\0\0".utf8) + SampleFiles.exif(orientation: 6, isBig: isBig)
    let photo = SampleFiles.jpeg([SampleFiles.segment(0xE1, exif)])
    #expect(photo.contains(part: "GPS".utf8) && photo.contains(part: "Canon".utf8))
    let kept: [UInt8] =
      [0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8) + [
        0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
      ]
    #expect(clean(photo) == SampleFiles.jpeg([kept]))
  }

  @Test(arguments: [0, 1, 9, 255])
  func leavesNoEXIFWhereTheOrientationSaysNothing(_ orientation: UInt8) {
    let exif = Array("Exif\0\0".utf8) + SampleFiles.exif(orientation: orientation)
    #expect(clean(SampleFiles.jpeg([SampleFiles.segment(0xE1, exif)])) == SampleFiles.jpeg())
  }

  @Test(arguments: [0, 4, 7, 8, 9, 20, 31])
  func dropsEXIFThatIsCutShort(_ length: Int) {
    let exif = Array("Exif\0\0".utf8) + SampleFiles.exif(orientation: 6).prefix(length)
    #expect(clean(SampleFiles.jpeg([SampleFiles.segment(0xE1, exif)])) == SampleFiles.jpeg())
  }

  @Test func keepsTheColourProfileAndDropsAllElse() {
    let segments = [
      SampleFiles.segment(0xE0, JPEGCleaningTests.jfif + [0, 0]),
      SampleFiles.segment(0xE0, Array("JFXX\0".utf8) + [0x10, 1, 2, 3]),
      SampleFiles.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>".utf8)),
      JPEGCleaningTests.profile, SampleFiles.segment(0xE2, Array("MPF\0".utf8) + [1, 2, 3]),
      SampleFiles.segment(0xED, Array("Photoshop 3.0\0".utf8)), JPEGCleaningTests.adobe,
      SampleFiles.segment(0xFE, Array("ghi chú".utf8)), SampleFiles.segment(0xEB, [1, 2, 3]),
    ]
    let expected = SampleFiles.jpeg([
      SampleFiles.segment(0xE0, JPEGCleaningTests.jfif + [0, 0]), JPEGCleaningTests.profile, JPEGCleaningTests.adobe,
    ])
    #expect(clean(SampleFiles.jpeg(segments)) == expected)
  }

  @Test func dropsTheThumbnail() {
    let thumbnail = SampleFiles.segment(0xE0, JPEGCleaningTests.jfif + [1, 1, 0xAA, 0xBB, 0xCC])
    let expected = SampleFiles.jpeg([SampleFiles.segment(0xE0, JPEGCleaningTests.jfif + [0, 0])])
    #expect(clean(SampleFiles.jpeg([thumbnail])) == expected)
  }

  @Test func dropsWhatFollowsTheEnd() {
    #expect(clean(SampleFiles.jpeg(behind: SampleFiles.html)) == SampleFiles.jpeg())
  }

  @Test func readsSeveralScansAndFillBytes() {
    let scan = SampleFiles.segment(0xDA, [1, 1, 0, 1, 63, 0]) + [0x77, 0xFF, 0x00]
    let body = Array(SampleFiles.jpeg().dropLast(2))
    #expect(clean(body + [0xFF] + scan + [0xFF, 0xD9]) == body + scan + [0xFF, 0xD9])
  }

  @Test func refusesEveryTruncation() {
    let photo = SampleFiles.jpeg([JPEGCleaningTests.profile])
    for length in 0..<photo.count {
      #expect(clean(Array(photo.prefix(length))) == nil, "cut to \(length) bytes")
    }
  }

  @Test(arguments: [
    SampleFiles.segment(0xC0, [8, 0, 8, 0, 16, 1, 1, 0x11, 0]), SampleFiles.segment(0xC8, [1, 2]), [0xFF, 0xD8],
    [0xFF, 0xD0], [0xFF, 0x02, 0, 2], [0xFF, 0xFE, 0, 1], [0x00], SampleFiles.segment(0xDA, [1, 1, 0, 0, 63, 0]),
  ])
  func refusesSegmentsThatAreOutOfPlace(_ segment: [UInt8]) {
    #expect(clean(SampleFiles.jpeg([segment])) == nil)
  }

  @Test func refusesAPictureWithoutASizeOrPixels() {
    #expect(clean(SampleFiles.jpeg(height: 0)) == nil)
    #expect(clean([0xFF, 0xD8, 0xFF, 0xD9]) == nil)
    let frame = SampleFiles.segment(0xC0, [8, 0, 8, 0, 16, 1, 1, 0x11, 0])
    #expect(clean([0xFF, 0xD8] + frame + [0xFF, 0xD9]) == nil)
  }
}
