/// Copies a PNG chunk by chunk (W3C PNG, third edition, 5 and 11), leaving out all that is not needed to draw it.
enum PNGCleaning {
  static func clean(_ bytes: [UInt8]) throws(AttachmentFlaw) -> AttachmentCleaning.Clean {
    var reader = ByteReader(bytes)
    var clean = Array(try reader.take(8))
    clean.reserveCapacity(bytes.count)
    var pixels: PictureSize?
    var hasData = false
    var hasOrientation = false
    while true {
      let start = reader.position
      let length = try reader.big(4)
      let name = try reader.take(4)
      let payload = try reader.take(length)
      _ = try reader.take(4)
      let chunk = bytes[start..<reader.position]
      let type = String(decoding: name, as: UTF8.self)
      guard (type == "IHDR") == (pixels == nil) else { throw .damaged }
      switch type {
      case "IHDR":
        var header = ByteReader(Array(payload))
        let width = try header.big(4)
        pixels = try PictureSize(width: width, height: try header.big(4))
        guard header.rest == 5 else { throw .damaged }
        clean += chunk
      case "IDAT":
        hasData = true
        clean += chunk
      case "IEND":
        // What follows the end is no part of the picture.
        guard hasData, length == 0 else { throw .damaged }
        clean += chunk
        return AttachmentCleaning.Clean(bytes: clean, pixels: pixels)
      case "eXIf":
        guard !hasOrientation, let orientation = PictureOrientation(exif: payload) else { break }
        hasOrientation = true
        clean += PNGCleaning.chunk("eXIf", orientation.tiff)
      case _ where drawn.contains(type): clean += chunk
      case _ where name.first.map({ $0 & 0x20 == 0 }) ?? true: throw .damaged
      default: break
      }
    }
  }

  /// Chunks that tell how to draw the picture: palette, transparency, colours, the size of a pixel, and animation.
  private static let drawn: Set<String> = [
    "PLTE", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
    "acTL", "fcTL", "fdAT",
  ]

  private static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + payload
    var chunk: [UInt8] = []
    chunk.appendBig(payload.count, bytes: 4)
    chunk += named
    chunk.appendBig(Int(checksum(of: named)), bytes: 4)
    return chunk
  }

  /// The CRC-32 of ISO 3309, bit by bit: it is made of a few bytes only.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : 0xEDB8_8320 ^ (sum >> 1) }
    }
  }
}
