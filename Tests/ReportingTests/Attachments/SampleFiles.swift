@testable import Reporting

/// Tiny files made byte by byte.
enum SampleFiles {
  static let pdf = Array("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".utf8)
  static let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".utf8)
  static let html = Array("<!DOCTYPE html><html><script>alert(1)</script></html>\n%PDF-1.4\n%%EOF".utf8)
  static let docx = zip(["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
  static let xlsx = zip(["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"])

  /// An archive of empty stored files.
  static func zip(_ names: [String]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let start = archive.count
      archive += [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 22)
      archive.appendLittle(name.utf8.count, bytes: 2)
      archive += [0, 0] + name.utf8
      directory += [0x50, 0x4B, 0x01, 0x02] + [UInt8](repeating: 0, count: 24)
      directory.appendLittle(name.utf8.count, bytes: 2)
      directory += [UInt8](repeating: 0, count: 12)
      directory.appendLittle(start, bytes: 4)
      directory += name.utf8
    }
    let start = archive.count
    archive += directory + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    archive.appendLittle(names.count, bytes: 2)
    archive.appendLittle(names.count, bytes: 2)
    archive.appendLittle(directory.count, bytes: 4)
    archive.appendLittle(start, bytes: 4)
    return archive + [0, 0]
  }

  /// EXIF data with a camera's name, an orientation and a place on the earth.
  static func exif(orientation: UInt8, isBig: Bool = false) -> [UInt8] {
    var tiff: [UInt8] = isBig ? [0x4D, 0x4D, 0x00, 0x2A] : [0x49, 0x49, 0x2A, 0x00]
    func put(_ number: Int, _ count: Int) {
      if isBig { tiff.appendBig(number, bytes: count) } else { tiff.appendLittle(number, bytes: count) }
    }
    put(8, 4)
    put(3, 2)
    for (tag, type, count) in [(0x010F, 2, 6), (0x0112, 3, 1), (0x8825, 4, 1)] {
      put(tag, 2)
      put(type, 2)
      put(count, 4)
      switch tag {
      case 0x0112:
        put(Int(orientation), 2)
        put(0, 2)
      default: put(50, 4)
      }
    }
    put(0, 4)
    return tiff + Array("Canon\0GPS 13.7830N 109.2196E".utf8)
  }

  static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    var segment: [UInt8] = [0xFF, marker]
    segment.appendBig(payload.count + 2, bytes: 2)
    return segment + payload
  }

  /// A JPEG of 16 × 8 pixels with other segments in front of its tables.
  static func jpeg(_ segments: [[UInt8]] = [], width: Int = 16, height: Int = 8, behind: [UInt8] = []) -> [UInt8] {
    var frame: [UInt8] = [8]
    frame.appendBig(height, bytes: 2)
    frame.appendBig(width, bytes: 2)
    return [0xFF, 0xD8] + segments.joined() + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
      + segment(0xC0, frame + [1, 1, 0x11, 0]) + segment(0xC4, [0] + [UInt8](repeating: 0, count: 16))
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9] + behind
  }

  static func pngChunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    var chunk: [UInt8] = []
    chunk.appendBig(payload.count, bytes: 4)
    // Cleaning does not look at the sums, so that any will do.
    return chunk + name.utf8 + payload + [1, 2, 3, 4]
  }

  static func png(_ chunks: [[UInt8]] = [], width: Int = 16, height: Int = 8, behind: [UInt8] = []) -> [UInt8] {
    var header: [UInt8] = []
    header.appendBig(width, bytes: 4)
    header.appendBig(height, bytes: 4)
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + pngChunk("IHDR", header + [8, 2, 0, 0, 0])
      + chunks.joined() + pngChunk("IDAT", [9, 8, 7]) + pngChunk("IEND", []) + behind
  }

  static func gif(_ blocks: [[UInt8]] = [], width: Int = 16, height: Int = 8, behind: [UInt8] = []) -> [UInt8] {
    var size: [UInt8] = []
    size.appendLittle(width, bytes: 2)
    size.appendLittle(height, bytes: 2)
    return Array("GIF89a".utf8) + size + [0x80, 0, 0, 0, 0, 0, 255, 255, 255] + blocks.joined()
      + [0x2C, 0, 0, 0, 0] + size + [0, 2, 2, 0x4C, 0x01, 0, 0x3B] + behind
  }

  static func webpChunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    var chunk = Array(name.utf8)
    chunk.appendLittle(payload.count, bytes: 4)
    return chunk + payload + (payload.count.isMultiple(of: 2) ? [] : [0])
  }

  /// The picture itself, without loss, of 16 × 8 pixels.
  static let webpPicture = webpChunk("VP8L", [0x2F, 0x0F, 0xC0, 0x01, 0x00, 0x55, 0x66])

  static func webpHeader(flags: UInt8, width: Int = 16, height: Int = 8) -> [UInt8] {
    var header: [UInt8] = [flags, 0, 0, 0]
    header.appendLittle(width - 1, bytes: 3)
    header.appendLittle(height - 1, bytes: 3)
    return webpChunk("VP8X", header)
  }

  static func webp(_ chunks: [[UInt8]] = [webpPicture], behind: [UInt8] = []) -> [UInt8] {
    let content = Array("WEBP".utf8) + chunks.joined()
    var file = Array("RIFF".utf8)
    file.appendLittle(content.count, bytes: 4)
    return file + content + behind
  }

  /// A stand-in for a digest: the same bytes give the same 64 digits.
  static func digest(_ bytes: [UInt8]) -> String {
    let sum = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    let digits = String(sum, radix: 16)
    return String(repeating: String(repeating: "0", count: 16 - digits.count) + digits, count: 4)
  }

  static func attachment(_ contentPath: String, _ bytes: [UInt8]) -> Attachment {
    let file = AttachmentFile(path: "content/\(contentPath)", contentPath: contentPath, content: .success(bytes))
    return Attachment(file, sha256: digest)
  }

  /// The cleaned bytes; nil where the picture is refused.
  static func clean(_ bytes: [UInt8], as type: AttachmentType) -> [UInt8]? {
    do throws(AttachmentFlaw) { return try AttachmentCleaning.clean(bytes, as: type).bytes } catch { return nil }
  }
}
