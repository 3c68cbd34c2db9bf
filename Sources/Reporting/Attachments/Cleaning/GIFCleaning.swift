/// Copies a GIF block by block (GIF89a, 12 to 27), leaving out all that is not needed to draw it.
struct GIFCleaning {
  private var reader: ByteReader
  private var clean: [UInt8] = []
  /// How the next picture is drawn; it goes with it.
  private var control: [UInt8] = []
  private var hasPicture = false

  static func clean(_ bytes: [UInt8]) throws(AttachmentFlaw) -> AttachmentCleaning.Clean {
    var cleaning = GIFCleaning(reader: ByteReader(bytes))
    return try cleaning.run(size: bytes.count)
  }

  private init(reader: ByteReader) { self.reader = reader }

  private mutating func run(size: Int) throws(AttachmentFlaw) -> AttachmentCleaning.Clean {
    clean.reserveCapacity(size)
    clean += try reader.take(6)
    let screen = Array(try reader.take(7))
    let pixels = try GIFCleaning.size(screen, at: 0)
    clean += screen
    try copyPalette(flags: screen[4])
    while true {
      switch try reader.byte() {
      case 0x2C: try copyPicture()
      case 0x21: try visitExtension()
      case 0x3B:
        // What follows the end is no part of the picture.
        guard hasPicture else { throw .damaged }
        clean.append(0x3B)
        return AttachmentCleaning.Clean(bytes: clean, pixels: pixels)
      default: throw .damaged
      }
    }
  }

  private mutating func copyPicture() throws(AttachmentFlaw) {
    let descriptor = Array(try reader.take(9))
    _ = try GIFCleaning.size(descriptor, at: 4)
    clean += control
    control = []
    clean.append(0x2C)
    clean += descriptor
    try copyPalette(flags: descriptor[8])
    clean.append(try reader.byte())
    clean += try subBlocks()
    hasPicture = true
  }

  private mutating func visitExtension() throws(AttachmentFlaw) {
    let label = try reader.byte()
    let blocks = try subBlocks()
    switch label {
    case 0xF9:
      guard blocks.count == 6, blocks.first == 4 else { throw .damaged }
      control = [0x21, 0xF9] + blocks
    case 0x01:
      // Text drawn by the reader, which no program shows; its control goes with it.
      control = []
    case 0xFF where blocks.starts(with: GIFCleaning.loop) && blocks.dropFirst(12).starts(with: [3, 1]):
      clean += [0x21, 0xFF] + blocks.prefix(16) + [0]
    default: break
    }
  }

  /// How often an animation is repeated, as all programs read it.
  private static let loop = [11] + Array("NETSCAPE2.0".utf8)

  private mutating func copyPalette(flags: UInt8) throws(AttachmentFlaw) {
    if flags & 0x80 != 0 { clean += try reader.take(3 << (Int(flags & 7) + 1)) }
  }

  /// Blocks of up to 255 bytes, each behind its length, up to and with the empty one that ends them.
  private mutating func subBlocks() throws(AttachmentFlaw) -> ArraySlice<UInt8> {
    var ahead = reader
    var length = 0
    while true {
      let block = Int(try ahead.byte())
      length += block + 1
      if block == 0 { return try reader.take(length) }
      _ = try ahead.take(block)
    }
  }

  private static func size(_ header: [UInt8], at start: Int) throws(AttachmentFlaw) -> PictureSize {
    var reader = ByteReader(header, from: start)
    let width = try reader.little(2)
    return try PictureSize(width: width, height: try reader.little(2))
  }
}
