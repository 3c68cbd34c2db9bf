/// Copies a WebP chunk by chunk (RFC 9649, 2), leaving out all that is not needed to draw it.
struct WebPCleaning {
  private var clean: [UInt8] = []
  private var pixels: PictureSize?
  /// Where the flags of the extended header stand in `clean`.
  private var flags: Int?
  private var hasPicture = false
  private var hasOrientation = false

  static func clean(_ bytes: [UInt8]) throws(AttachmentFlaw) -> AttachmentCleaning.Clean {
    var cleaning = WebPCleaning()
    return try cleaning.run(bytes)
  }

  private init() {}

  private mutating func run(_ bytes: [UInt8]) throws(AttachmentFlaw) -> AttachmentCleaning.Clean {
    var reader = ByteReader(bytes, from: 4)
    let size = try reader.little(4)
    guard size >= 4, size <= reader.rest else { throw .damaged }
    // What follows the container is no part of the picture.
    reader = ByteReader(bytes, from: 12, to: 8 + size)
    clean.reserveCapacity(size)
    while !reader.isAtEnd {
      let (name, payload) = try WebPCleaning.chunk(&reader)
      try visit(name, payload)
    }
    guard hasPicture, let pixels else { throw .damaged }
    if let flags {
      let (exif, xmp): (UInt8, UInt8) = (0x08, 0x04)
      clean[flags] &= ~(exif | xmp)
      if hasOrientation { clean[flags] |= exif }
    }
    var whole = Array("RIFF".utf8)
    whole.appendLittle(clean.count + 4, bytes: 4)
    return AttachmentCleaning.Clean(bytes: whole + "WEBP".utf8 + clean, pixels: pixels)
  }

  private mutating func visit(_ name: String, _ payload: ArraySlice<UInt8>) throws(AttachmentFlaw) {
    switch name {
    case "VP8X":
      guard pixels == nil, payload.count == 10 else { throw .damaged }
      var header = ByteReader(Array(payload), from: 4)
      let width = try header.little(3) + 1
      pixels = try PictureSize(width: width, height: try header.little(3) + 1)
      flags = clean.count + 8
      put(name, payload)
    case "VP8 ", "VP8L":
      let size = try WebPCleaning.size(name, payload)
      // A simple file is this one chunk; two pictures need the extended header.
      guard !hasPicture else { throw .damaged }
      hasPicture = true
      pixels = pixels ?? size
      put(name, payload)
    case "ANMF":
      guard flags != nil else { throw .damaged }
      hasPicture = true
      put(name, try WebPCleaning.frame(payload)[...])
    case "ICCP", "ANIM", "ALPH": if flags != nil { put(name, payload) }
    case "EXIF":
      guard flags != nil, !hasOrientation, let orientation = PictureOrientation(exif: payload) else { break }
      hasOrientation = true
      put(name, orientation.tiff[...])
    default: break
    }
  }

  /// A frame of an animation without unknown chunks in it.
  private static func frame(_ payload: ArraySlice<UInt8>) throws(AttachmentFlaw) -> [UInt8] {
    var reader = ByteReader(Array(payload))
    var frame = WebPCleaning()
    frame.clean = Array(try reader.take(16))
    var header = ByteReader(frame.clean, from: 6)
    let width = try header.little(3) + 1
    _ = try PictureSize(width: width, height: try header.little(3) + 1)
    while !reader.isAtEnd {
      let (name, payload) = try chunk(&reader)
      guard ["ALPH", "VP8 ", "VP8L"].contains(name) else { continue }
      if name != "ALPH" { _ = try size(name, payload) }
      frame.put(name, payload)
    }
    return frame.clean
  }

  /// The size that a coded picture itself tells (RFC 6386, 9.1; RFC 9649, 3.4).
  private static func size(_ name: String, _ payload: ArraySlice<UInt8>) throws(AttachmentFlaw) -> PictureSize {
    var reader = ByteReader(Array(payload.prefix(10)))
    if name == "VP8L" {
      guard try reader.byte() == 0x2F else { throw .damaged }
      let bits = try reader.little(4)
      return try PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    _ = try reader.take(3)
    guard try reader.take(3).elementsEqual([0x9D, 0x01, 0x2A]) else { throw .damaged }
    let width = try reader.little(2) & 0x3FFF
    return try PictureSize(width: width, height: try reader.little(2) & 0x3FFF)
  }

  private static func chunk(
    _ reader: inout ByteReader
  ) throws(AttachmentFlaw) -> (name: String, payload: ArraySlice<UInt8>) {
    let name = String(decoding: try reader.take(4), as: UTF8.self)
    let payload = try reader.take(try reader.little(4))
    // Some programs leave out the last chunk's padding.
    if !payload.count.isMultiple(of: 2), !reader.isAtEnd { _ = try reader.byte() }
    return (name, payload)
  }

  private mutating func put(_ name: String, _ payload: ArraySlice<UInt8>) {
    clean += name.utf8
    clean.appendLittle(payload.count, bytes: 4)
    clean += payload
    if !payload.count.isMultiple(of: 2) { clean.append(0) }
  }
}
