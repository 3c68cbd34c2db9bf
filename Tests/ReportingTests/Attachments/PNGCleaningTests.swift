import Testing

@testable import Reporting

struct PNGCleaningTests {
  private func clean(_ bytes: [UInt8]) -> [UInt8]? { SampleFiles.clean(bytes, as: .png) }

  @Test func dropsTextsTimesAndPrivateChunks() {
    let told = ["tEXt", "zTXt", "iTXt", "tIME", "caBX", "prVt"].map {
      SampleFiles.pngChunk($0, Array("Author\0Nguyễn Văn A".utf8))
    }
    #expect(clean(SampleFiles.png(told)) == SampleFiles.png())
  }

  @Test func keepsWhatTellsHowToDrawIt() {
    let drawn = ["cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "PLTE", "tRNS", "pHYs", "acTL", "fcTL"].map {
      SampleFiles.pngChunk($0, [1, 2, 3])
    }
    #expect(clean(SampleFiles.png(drawn)) == SampleFiles.png(drawn))
  }

  @Test func dropsThePlaceAndKeepsTheOrientation() {
    let photo = SampleFiles.png([SampleFiles.pngChunk("eXIf", SampleFiles.exif(orientation: 8))])
    #expect(photo.contains(part: "GPS".utf8))
    // The last four bytes are the sum that zlib's crc32 gives for the name and the content.
    let kept: [UInt8] =
      [0, 0, 0, 26] + Array("eXIf".utf8) + [
        0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0,
      ] + [0x86, 0x58, 0x30, 0x34]
    #expect(clean(photo) == SampleFiles.png([kept]))
  }

  @Test func dropsWhatFollowsTheEnd() {
    #expect(clean(SampleFiles.png(behind: SampleFiles.html)) == SampleFiles.png())
  }

  @Test func refusesEveryTruncation() {
    let picture = SampleFiles.png()
    for length in 0..<picture.count {
      #expect(clean(Array(picture.prefix(length))) == nil, "cut to \(length) bytes")
    }
  }

  @Test(arguments: [
    SampleFiles.pngChunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]), SampleFiles.pngChunk("ABCD", []),
    SampleFiles.pngChunk("IEND", []), [0x7F, 0xFF, 0xFF, 0xFF] + Array("tEXt".utf8),
    [0xFF, 0xFF, 0xFF, 0xFF] + Array("tEXt".utf8),
  ])
  func refusesChunksThatAreOutOfPlace(_ chunk: [UInt8]) {
    #expect(clean(SampleFiles.png([chunk])) == nil)
  }

  @Test func refusesAPictureThatDoesNotBeginWithItsHeader() {
    let picture = SampleFiles.png()
    #expect(clean(Array(picture.prefix(8)) + SampleFiles.pngChunk("tEXt", []) + Array(picture.dropFirst(8))) == nil)
  }
}
