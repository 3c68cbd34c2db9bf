/// Tells files that are no text by their first bytes, whatever their names say.
enum FileFormat {
  /// The name people know of a file's format; nil where it may be text.
  static func name(of file: [UInt8]) -> String? {
    for (magic, name) in signatures where file.starts(with: magic) { return name }
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return packageName(file) }
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compoundName(file) }
    if file.starts(with: Array("RIFF".utf8)), file.dropFirst(8).starts(with: Array("WEBP".utf8)) { return "WebP" }
    return nil
  }

  private static let signatures: [(magic: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"),
    ([0xEF, 0xBB, 0xBF] + Array("%PDF-".utf8), "PDF"),
    (Array("{\\rtf".utf8), "RTF"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
    (Array("GIF87a".utf8), "GIF"),
    (Array("GIF89a".utf8), "GIF"),
    ([0x50, 0x4B, 0x05, 0x06], "ZIP"),
    ([0x1F, 0x8B, 0x08], "GZIP"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip"),
    (Array("Rar!".utf8) + [0x1A, 0x07], "RAR"),
    ([0x49, 0x49, 0x2A, 0x00], "TIFF"),
    ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
    ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
    (Array("SQLite format 3".utf8) + [0], "SQLite"),
  ]

  /// What kind of ZIP it is, by the names of the first parts that an office program writes.
  private static func packageName(_ file: [UInt8]) -> String {
    let known: [(part: String, name: String)] = [
      ("word/", "Word (.docx)"), ("xl/", "Excel (.xlsx)"), ("ppt/", "PowerPoint (.pptx)"),
      ("mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument (.odt)"),
      ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument (.ods)"),
    ]
    for (part, name) in known where contains(Array(part.utf8), in: file) { return name }
    return "ZIP"
  }

  /// What kind of OLE compound file it is, by the name of its main stream, in UTF-16.
  private static func compoundName(_ file: [UInt8]) -> String {
    let known: [(stream: String, name: String)] = [
      ("WordDocument", "Word (.doc)"), ("Workbook", "Excel (.xls)"), ("PowerPoint Document", "PowerPoint (.ppt)"),
      ("__properties_version", "Outlook (.msg)"),
    ]
    for (stream, name) in known {
      let wide: [UInt8] = stream.utf8.flatMap { [$0, 0] as [UInt8] }
      if contains(wide, in: file) { return name }
    }
    return "Word (.doc)"
  }

  /// Whether a part of a file's first and last 64 KiB.
  private static func contains(_ part: [UInt8], in file: [UInt8]) -> Bool {
    for window in [file.prefix(65_536), file.dropFirst(65_536).suffix(65_536)] {
      var index = window.startIndex
      while index + part.count <= window.endIndex {
        if window[index] == part[0], window[index...].starts(with: part) { return true }
        index += 1
      }
    }
    return false
  }
}
