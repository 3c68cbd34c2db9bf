/// Takes out of a picture what it tells of people, places and machines (`TRUST.md` 3), without decoding its pixels.
///
/// What is kept is listed, not what is dropped, so that kinds of metadata still to be invented are dropped too: what is
/// needed to draw the picture, its colour profile, and its orientation. Documents stay as they are. The same bytes give
/// the same bytes, and a clean picture stays as it is.
enum AttachmentCleaning {
  struct Clean {
    let bytes: [UInt8]
    /// Of a picture.
    let pixels: PictureSize?
  }

  /// The bytes to be published; throws where a picture is damaged or too large to be shown.
  static func clean(_ bytes: [UInt8], as type: AttachmentType) throws(AttachmentFlaw) -> Clean {
    switch type {
    case .pdf, .docx, .xlsx: Clean(bytes: bytes, pixels: nil)
    case .jpeg: try JPEGCleaning.clean(bytes)
    case .png: try PNGCleaning.clean(bytes)
    case .webp: try WebPCleaning.clean(bytes)
    case .gif: try GIFCleaning.clean(bytes)
    }
  }
}

/// How many pixels a picture has, as its header says.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// More pixels than any camera in an office gives; decoded they take 200 MB of a reader's memory.
  private static let pixelLimit = 50_000_000

  /// The size, unless it is empty or too large to be shown.
  init(width: Int, height: Int) throws(AttachmentFlaw) {
    // Sides have at most 31 bits (PNG), so that their product cannot overflow.
    guard width > 0, height > 0, width <= Int(Int32.max), height <= Int(Int32.max) else { throw .damaged }
    if width * height > PictureSize.pixelLimit { throw .tooManyPixels(width: width, height: height) }
    self.width = width
    self.height = height
  }
}
