/// The names of the parts of a DOCX or XLSX, which is a ZIP archive, from its central directory.
///
/// Nothing is unpacked. Layout: PKWARE's APPNOTE.TXT 4.3.12 and 4.3.16; the parts: ECMA-376 part 2.
struct OfficePackage {
  private let names: [ArraySlice<UInt8>]

  /// More parts than any document has; Word writes a few dozen, and one for each picture.
  private static let partLimit = 10_000

  init(_ bytes: [UInt8]) throws(AttachmentFlaw) {
    guard let end = OfficePackage.endRecord(in: bytes) else { throw .damaged }
    var reader = ByteReader(bytes, from: end + 10)
    let count = try reader.little(2)
    let size = try reader.little(4)
    let start = try reader.little(4)
    guard count <= OfficePackage.partLimit, start + size <= end else { throw .damaged }
    reader = ByteReader(bytes, from: start, to: start + size)
    var names: [ArraySlice<UInt8>] = []
    for _ in 0..<count {
      guard try reader.take(4).elementsEqual([0x50, 0x4B, 0x01, 0x02]) else { throw .damaged }
      _ = try reader.take(24)
      let (name, extra, comment) = (try reader.little(2), try reader.little(2), try reader.little(2))
      _ = try reader.take(12)
      names.append(try reader.take(name))
      _ = try reader.take(extra + comment)
    }
    self.names = names
  }

  /// Says what is wrong with it as an Office document whose parts lie in a folder (`word/`, `xl/`).
  func check(hasPartsIn folder: String) throws(AttachmentFlaw) {
    guard names.contains(where: { $0.elementsEqual("[Content_Types].xml".utf8) }),
      names.contains(where: { $0.starts(with: folder.utf8) })
    else { throw .disguised(.zip) }
    for name in names {
      let lower = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if OfficePackage.programs.contains(where: { lower.contains(part: $0.utf8) }) { throw .macros }
    }
    // A binary workbook (.xlsb) tells of macros only in a part that would have to be unpacked.
    if names.contains(where: { $0.elementsEqual("xl/workbook.bin".utf8) }) { throw .disguised(.zip) }
  }

  private static let programs = ["vbaproject", "vbadata", "macrosheets/", "activex/"]

  /// Where the record that ends an archive begins; its comment must end where the file does.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    let length = 22
    guard bytes.count >= length else { return nil }
    for start in stride(from: bytes.count - length, through: max(0, bytes.count - length - 0xFFFF), by: -1)
    where bytes[start] == 0x50 && bytes[start...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      let comment = Int(bytes[start + 20]) | Int(bytes[start + 21]) << 8
      if start + length + comment == bytes.count { return start }
    }
    return nil
  }
}
