/// The kinds of files that may be published beside a report (`PRODUCT.md` 5).
package enum AttachmentType: String, CaseIterable, Sendable {
  case pdf
  case docx
  case xlsx
  case png
  case jpeg = "jpg"
  case gif
  case webp

  /// The type that a file's name promises; nil where such files are not published.
  package init?(contentPath: String) {
    switch ContentRole.ending(of: contentPath) {
    case "jpeg": self = .jpeg
    case let ending: self.init(rawValue: ending)
    }
  }

  /// What follows the point in a published name.
  package var ending: String { rawValue }

  package var isPicture: Bool {
    switch self {
    case .pdf, .docx, .xlsx: false
    case .png, .jpeg, .gif, .webp: true
    }
  }

  /// The most bytes that are published; a page with larger pictures is slow to open on an office's network.
  package var byteLimit: Int { isPicture ? 10 << 20 : 20 << 20 }

  /// Says what is wrong with a file of this type by its size, its first bytes and, of a document, its parts.
  ///
  /// Pictures are read through when they are cleaned.
  func check(_ bytes: [UInt8]) throws(AttachmentFlaw) {
    if bytes.isEmpty { throw .empty }
    if bytes.count > byteLimit { throw .tooLarge(size: bytes.count, limit: byteLimit) }
    guard hasMagic(bytes) else { throw .disguised(AttachmentContent(bytes)) }
    switch self {
    case .pdf: if AttachmentContent.holdsMarkup(bytes.prefix(1024)) { throw .disguised(.html) }
    case .docx: try OfficePackage(bytes).check(hasPartsIn: "word/")
    case .xlsx: try OfficePackage(bytes).check(hasPartsIn: "xl/")
    case .png, .jpeg, .gif, .webp: break
    }
  }

  private func hasMagic(_ bytes: [UInt8]) -> Bool {
    switch (self, AttachmentContent(magic: bytes)) {
    case (.pdf, .pdf), (.docx, .zip), (.xlsx, .zip), (.png, .png), (.jpeg, .jpeg), (.gif, .gif), (.webp, .webp): true
    default: false
    }
  }
}
