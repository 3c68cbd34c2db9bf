/// Copies a JPEG segment by segment (ITU-T T.81, annex B), leaving out all that is not needed to draw it.
struct JPEGCleaning {
  private var reader: ByteReader
  private var clean: [UInt8] = [0xFF, 0xD8]
  private var pixels: PictureSize?
  private var hasOrientation = false
  private var hasScan = false

  static func clean(_ bytes: [UInt8]) throws(AttachmentFlaw) -> AttachmentCleaning.Clean {
    var cleaning = JPEGCleaning(reader: ByteReader(bytes))
    return try cleaning.run(size: bytes.count)
  }

  private init(reader: ByteReader) { self.reader = reader }

  private mutating func run(size: Int) throws(AttachmentFlaw) -> AttachmentCleaning.Clean {
    clean.reserveCapacity(size)
    guard try reader.big(2) == 0xFFD8 else { throw .damaged }
    while true {
      let marker = try nextMarker()
      switch marker {
      case 0xD9:
        // What follows the end is no part of the picture: previews, films, or worse.
        guard hasScan, let pixels else { throw .damaged }
        clean += [0xFF, 0xD9]
        return AttachmentCleaning.Clean(bytes: clean, pixels: pixels)
      case 0xC0...0xCF, 0xDA...0xDD, 0xE0...0xEF, 0xFE:
        let length = try reader.big(2)
        try visit(marker, try reader.take(length - 2))
      default: throw .damaged
      }
    }
  }

  private mutating func nextMarker() throws(AttachmentFlaw) -> UInt8 {
    guard try reader.byte() == 0xFF else { throw .damaged }
    while true {
      let marker = try reader.byte()
      if marker != 0xFF { return marker }
    }
  }

  private mutating func visit(_ marker: UInt8, _ payload: ArraySlice<UInt8>) throws(AttachmentFlaw) {
    switch marker {
    case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD: put(marker, payload)
    case 0xC8: throw .damaged
    case 0xC0...0xCF:
      guard pixels == nil else { throw .damaged }
      var frame = ByteReader(Array(payload), from: 1)
      let height = try frame.big(2)
      pixels = try PictureSize(width: try frame.big(2), height: height)
      put(marker, payload)
    case 0xDA:
      guard pixels != nil else { throw .damaged }
      hasScan = true
      put(marker, payload)
      try copyScan()
    case 0xE0 where payload.starts(with: "JFIF\0".utf8) && payload.count >= 14:
      // Without its thumbnail, which may show what was cut from the picture.
      put(marker, payload.prefix(12) + [0, 0])
    case 0xE1 where !hasOrientation && payload.starts(with: "Exif\0".utf8):
      guard let orientation = PictureOrientation(exif: payload) else { break }
      hasOrientation = true
      put(marker, Array("Exif\0\0".utf8)[...] + orientation.tiff)
    case 0xE2 where payload.starts(with: "ICC_PROFILE\0".utf8): put(marker, payload)
    case 0xEE where payload.starts(with: "Adobe".utf8): put(marker, payload)
    default: break
    }
  }

  private mutating func put(_ marker: UInt8, _ payload: ArraySlice<UInt8>) {
    clean += [0xFF, marker]
    clean.appendBig(payload.count + 2, bytes: 2)
    clean += payload
  }

  /// Copies the coded pixels behind a scan's header, up to the next marker that is not theirs.
  private mutating func copyScan() throws(AttachmentFlaw) {
    while true {
      let coded = reader.takeUpTo(0xFF)
      clean += coded
      guard let next = reader.peek(1) else { throw .damaged }
      guard next == 0 || (0xD0...0xD7).contains(next) else { return }
      clean += try reader.take(2)
    }
  }
}
