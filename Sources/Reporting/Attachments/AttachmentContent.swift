/// What a file is by its first bytes, whatever its name says.
package enum AttachmentContent: Hashable, Sendable {
  case pdf
  case png
  case jpeg
  case gif
  case webp
  /// Also DOCX and XLSX.
  case zip
  case html
  case svg
  case xml
  /// Word, Excel or PowerPoint of the years before 2007, or a document with a password.
  case compound
  case heic
  case bitmap
  case tiff
  case program
  case unknown

  package init(_ bytes: [UInt8]) {
    self = AttachmentContent(magic: bytes) ?? AttachmentContent(markup: bytes) ?? .unknown
  }

  /// A format that begins with bytes of its own; nil where it may be text.
  init?(magic bytes: [UInt8]) {
    if let known = AttachmentContent.signatures.first(where: { bytes.starts(with: $0.magic) }) {
      self = known.content
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      self = .heic
    } else {
      return nil
    }
  }

  /// A format that is markup: told by its first tag behind a byte order mark, white space, or nothing.
  private init?(markup bytes: [UInt8]) {
    let start = AttachmentContent.lowerCased(bytes.prefix(1024))[...].drop { $0 <= 0x20 || $0 >= 0x80 }
    if start.starts(with: "<svg".utf8) || start.starts(with: "<!doctype svg".utf8) {
      self = .svg
    } else if start.starts(with: "<?xml".utf8) {
      self = Array(start).contains(part: "<svg".utf8) ? .svg : .xml
    } else if AttachmentContent.holdsMarkup(start) || start.starts(with: "<!--".utf8) {
      self = .html
    } else {
      return nil
    }
  }

  /// Whether a tag that only web pages have stands among the bytes.
  static func holdsMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
    let lower = lowerCased(bytes)
    return ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<svg"].contains {
      lower.contains(part: $0.utf8)
    }
  }

  private static func lowerCased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static let signatures: [(magic: [UInt8], content: AttachmentContent)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    ([0xFF, 0xD8, 0xFF], .jpeg),
    (Array("GIF87a".utf8), .gif),
    (Array("GIF89a".utf8), .gif),
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    ([0x49, 0x49, 0x2A, 0x00], .tiff),
    ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    (Array("BM".utf8), .bitmap),
    (Array("MZ".utf8), .program),
    ([0x7F, 0x45, 0x4C, 0x46], .program),
  ]
}

extension AttachmentContent {
  /// The name people know it by; nil where nothing is known.
  package var name: Phrase? {
    switch self {
    case .pdf: Phrase(vi: "PDF", en: "a PDF")
    case .png: Phrase(vi: "ảnh PNG", en: "a PNG picture")
    case .jpeg: Phrase(vi: "ảnh JPEG", en: "a JPEG picture")
    case .gif: Phrase(vi: "ảnh GIF", en: "a GIF picture")
    case .webp: Phrase(vi: "ảnh WebP", en: "a WebP picture")
    case .zip: Phrase(vi: "nén ZIP", en: "a ZIP archive")
    case .html: Phrase(vi: "trang web HTML", en: "a web page")
    case .svg: Phrase(vi: "hình vẽ SVG", en: "an SVG drawing")
    case .xml: Phrase(vi: "XML", en: "an XML file")
    case .compound: Phrase(vi: "Office đời cũ hoặc có mật khẩu", en: "an old Office file or one with a password")
    case .heic: Phrase(vi: "ảnh HEIC hoặc phim", en: "a HEIC picture or a film")
    case .bitmap: Phrase(vi: "ảnh BMP", en: "a BMP picture")
    case .tiff: Phrase(vi: "ảnh TIFF", en: "a TIFF picture")
    case .program: Phrase(vi: "chương trình", en: "a program")
    case .unknown: nil
    }
  }
}
