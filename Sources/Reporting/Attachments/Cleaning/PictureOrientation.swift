/// How a picture must be turned to be seen upright: tag 0x0112 of EXIF, 2 to 8 (1, upright, is left unsaid).
struct PictureOrientation: Equatable {
  private let value: Int

  /// The orientation in a block of EXIF data, which is a TIFF file; nil where it has none that can be read.
  ///
  /// A block that is damaged is no reason to refuse the picture, since none of it is kept.
  init?(exif block: ArraySlice<UInt8>) {
    let header = Array("Exif\0\0".utf8)
    let tiff = Array(block.starts(with: header) ? block.dropFirst(header.count) : block)
    do throws(AttachmentFlaw) {
      guard let value = try PictureOrientation.value(inTIFF: tiff), (2...8).contains(value) else { return nil }
      self.value = value
    } catch {
      return nil
    }
  }

  private static func value(inTIFF tiff: [UInt8]) throws(AttachmentFlaw) -> Int? {
    let isBig = tiff.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
    guard isBig || tiff.starts(with: [0x49, 0x49, 0x2A, 0x00]) else { return nil }
    func number(_ count: Int, from reader: inout ByteReader) throws(AttachmentFlaw) -> Int {
      isBig ? try reader.big(count) : try reader.little(count)
    }
    var reader = ByteReader(tiff, from: 4)
    reader = ByteReader(tiff, from: try number(4, from: &reader))
    for _ in 0..<(try number(2, from: &reader)) {
      let (tag, type) = (try number(2, from: &reader), try number(2, from: &reader))
      let (count, value) = (try number(4, from: &reader), try number(2, from: &reader))
      _ = try reader.take(2)
      if tag == 0x0112 { return type == 3 && count == 1 ? value : nil }
    }
    return nil
  }

  /// A TIFF file that holds the orientation and nothing else.
  var tiff: [UInt8] {
    var tiff: [UInt8] = [0x4D, 0x4D, 0x00, 0x2A]
    tiff.appendBig(8, bytes: 4)
    tiff.appendBig(1, bytes: 2)
    tiff.appendBig(0x0112, bytes: 2)
    tiff.appendBig(3, bytes: 2)
    tiff.appendBig(1, bytes: 4)
    tiff.appendBig(value << 16, bytes: 4)
    tiff.appendBig(0, bytes: 4)
    return tiff
  }
}
