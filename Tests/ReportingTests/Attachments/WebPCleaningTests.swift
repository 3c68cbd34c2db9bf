import Testing

@testable import Reporting

struct WebPCleaningTests {
  private static let alpha = SampleFiles.webpChunk("ALPH", [1, 2, 3])
  private static let profile = SampleFiles.webpChunk("ICCP", [7, 7])
  private static let xmp = SampleFiles.webpChunk("XMP ", Array("<x:xmpmeta/>".utf8))

  private func clean(_ bytes: [UInt8]) -> [UInt8]? { SampleFiles.clean(bytes, as: .webp) }

  @Test func keepsASimplePictureAsItIs() {
    #expect(clean(SampleFiles.webp()) == SampleFiles.webp())
    let lossy = SampleFiles.webp([SampleFiles.webpChunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 16, 0, 8, 0, 1, 2])])
    #expect(clean(lossy) == lossy)
  }

  @Test func dropsMetadataWithItsFlagsAndKeepsTheColourProfile() {
    let exif = SampleFiles.webpChunk("EXIF", SampleFiles.exif(orientation: 1))
    let photo = SampleFiles.webp([
      SampleFiles.webpHeader(flags: 0x3C), WebPCleaningTests.profile, WebPCleaningTests.alpha, SampleFiles.webpPicture,
      exif, WebPCleaningTests.xmp, SampleFiles.webpChunk("NOTE", [1]),
    ])
    let expected = SampleFiles.webp([
      SampleFiles.webpHeader(flags: 0x30), WebPCleaningTests.profile, WebPCleaningTests.alpha, SampleFiles.webpPicture,
    ])
    #expect(clean(photo) == expected)
  }

  @Test(arguments: [[], Array("Exif\0\0".utf8)])
  func dropsThePlaceAndKeepsTheOrientation(_ header: [UInt8]) {
    let exif = SampleFiles.webpChunk("EXIF", header + SampleFiles.exif(orientation: 3))
    let photo = SampleFiles.webp([SampleFiles.webpHeader(flags: 0x0C), SampleFiles.webpPicture, exif])
    #expect(photo.contains(part: "GPS".utf8))
    let kept = SampleFiles.webpChunk(
      "EXIF", [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0])
    #expect(clean(photo) == SampleFiles.webp([SampleFiles.webpHeader(flags: 0x08), SampleFiles.webpPicture, kept]))
  }

  @Test func dropsUnknownChunksWithinTheFramesOfAnAnimation() {
    let position: [UInt8] = [0, 0, 0, 0, 0, 0, 15, 0, 0, 7, 0, 0, 100, 0, 0, 0]
    func animation(_ chunks: [[UInt8]]) -> [UInt8] {
      SampleFiles.webp([
        SampleFiles.webpHeader(flags: 0x02), SampleFiles.webpChunk("ANIM", [0, 0, 0, 0, 0, 0]),
        SampleFiles.webpChunk("ANMF", position + chunks.joined()),
      ])
    }
    let frame = [WebPCleaningTests.alpha, SampleFiles.webpPicture]
    #expect(clean(animation(frame + [WebPCleaningTests.xmp])) == animation(frame))
  }

  @Test func dropsWhatFollowsTheEnd() {
    #expect(clean(SampleFiles.webp(behind: SampleFiles.html)) == SampleFiles.webp())
  }

  @Test func refusesEveryTruncation() {
    let picture = SampleFiles.webp([SampleFiles.webpHeader(flags: 0), SampleFiles.webpPicture])
    for length in 0..<picture.count {
      #expect(clean(Array(picture.prefix(length))) == nil, "cut to \(length) bytes")
    }
  }

  @Test func refusesAPictureThatIsNone() {
    #expect(clean(SampleFiles.webp([])) == nil)
    #expect(clean(SampleFiles.webp([SampleFiles.webpHeader(flags: 0)])) == nil)
    #expect(clean(SampleFiles.webp([SampleFiles.webpPicture, SampleFiles.webpPicture])) == nil)
    #expect(clean(SampleFiles.webp([SampleFiles.webpPicture, SampleFiles.webpHeader(flags: 0)])) == nil)
    #expect(clean(SampleFiles.webp([SampleFiles.webpChunk("VP8L", [0x2E, 0, 0, 0, 0])])) == nil)
    #expect(clean(SampleFiles.webp([SampleFiles.webpChunk("VP8 ", [0, 0, 0, 1, 2, 3, 16, 0, 8, 0])])) == nil)
    #expect(clean(SampleFiles.webp([SampleFiles.webpChunk("ANMF", [UInt8](repeating: 0, count: 16))])) == nil)
  }
}
