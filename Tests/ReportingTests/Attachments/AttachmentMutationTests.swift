import Testing

@testable import Reporting

/// Thousands of damaged files: each is refused or gives a clean one, and nothing crashes.
struct AttachmentMutationTests {
  private static let samples: [(AttachmentType, [UInt8])] = [
    (.jpeg, SampleFiles.jpeg([SampleFiles.segment(0xE1, Array("Exif\0\0".utf8) + SampleFiles.exif(orientation: 6))])),
    (.png, SampleFiles.png([SampleFiles.pngChunk("eXIf", SampleFiles.exif(orientation: 6))])),
    (
      .webp,
      SampleFiles.webp([
        SampleFiles.webpHeader(flags: 0x0A), SampleFiles.webpChunk("ANIM", [0, 0, 0, 0, 0, 0]),
        SampleFiles.webpChunk("ANMF", [UInt8](repeating: 0, count: 16) + SampleFiles.webpPicture),
        SampleFiles.webpChunk("EXIF", SampleFiles.exif(orientation: 6)),
      ])
    ),
    (.gif, SampleFiles.gif([[0x21, 0xF9, 4, 0, 10, 0, 0, 0], [0x21, 0xFE, 1, 1, 0]])),
    (.docx, SampleFiles.docx), (.xlsx, SampleFiles.xlsx), (.pdf, SampleFiles.pdf),
  ]

  @Test(arguments: samples.map(\.0))
  func everyDamagedFileIsRefusedOrStaysCleanWhenCleanedAgain(_ type: AttachmentType) throws {
    let sample = try #require(AttachmentMutationTests.samples.first { $0.0 == type }?.1)
    var random = Congruential(seed: 62)
    var (kept, refused) = (0, 0)
    for _ in 0..<1000 {
      let bytes = AttachmentMutationTests.damaged(sample, &random)
      let path = "a.\(type.ending)"
      let attachment = SampleFiles.attachment(path, bytes)
      guard attachment.flaw == nil else {
        refused += 1
        continue
      }
      kept += 1
      let file = AttachmentFile(path: path, contentPath: path, content: .success(bytes))
      let clean = try #require(attachment.publishedBytes(of: file, sha256: SampleFiles.digest))
      #expect(SampleFiles.attachment(path, clean).copy == attachment.copy)
    }
    #expect(kept > 0 && refused > 0, "\(kept) kept, \(refused) refused")
  }

  /// One to four bytes changed, cut out, doubled, or all that follows cut off.
  private static func damaged(_ sample: [UInt8], _ random: inout Congruential) -> [UInt8] {
    var bytes = sample
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(bytes[place], at: place)
      case 3...6: bytes[place] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF].randomElement(using: &random) ?? 0
      default: bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  /// Knuth's linear congruential generator: the same on every machine.
  private struct Congruential: RandomNumberGenerator {
    var seed: UInt64

    mutating func next() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed ^ seed >> 33
    }
  }
}
