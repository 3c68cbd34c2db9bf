import Glibc

/// Why a file's bytes are no text that we can read.
package enum DecodingFault: Error, Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// A known format by its first bytes: "PDF", "Word (.docx)", "JPEG".
  case notText(format: String?)
  /// A NUL byte, at this line (from 1).
  case nul(line: Int)
  /// Bytes that are not UTF-8, at this line and byte offset of the line; a guess at what it was saved as.
  case notUTF8(line: Int, offset: Int, guess: String?)
  /// TCVN3 or VNI letters in a Unicode file, first at this line and byte offset.
  case legacyFont(line: Int, offset: Int, name: String)
}

extension SourceText {
  /// The text in a file's bytes: UTF-8, or UTF-16 that begins with a byte order mark.
  ///
  /// Lines and offsets in faults are those of the text as decoded: lines from 1, offsets in bytes from 0.
  package static func decode(_ file: [UInt8]) throws(DecodingFault) -> SourceText {
    if let format = FileFormat.name(of: file) { throw .notText(format: format) }
    var bytes = file
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    } else if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      bytes = try utf8(fromUTF16: file.dropFirst(2), bigEndian: file[0] == 0xFE)
    }
    if bytes.contains(byte: 0x0D) { bytes = normalisingLineEnds(bytes) }
    if bytes.contains(byte: 0) {
      if let guess = EncodingGuess.wide(bytes) { throw .notUTF8(line: 1, offset: 0, guess: guess) }
      throw .nul(line: place(of: bytes.firstIndex(of: 0) ?? 0, in: bytes).line)
    }
    if let offset = firstInvalidOffset(bytes) {
      let place = place(of: offset, in: bytes)
      throw .notUTF8(line: place.line, offset: place.offset, guess: EncodingGuess.narrow(bytes))
    }
    if isBlank(bytes) { throw .empty }
    if let found = LegacyFont.first(in: bytes) {
      throw .legacyFont(line: found.line, offset: found.offset, name: found.font.rawValue)
    }
    return SourceText(bytes: bytes)
  }

  /// The offset of the first byte that begins no well-formed UTF-8 sequence.
  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether it holds only white space: ASCII's, the no-break space and a stray byte order mark.
  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    for byte in bytes where byte > 0x20 {
      let text = String(decoding: bytes, as: UTF8.self)
      return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
        && byte >= 0x80
    }
    return true
  }

  private static func normalisingLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D {
        result.append(0x0A)
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func utf8(
    fromUTF16 file: ArraySlice<UInt8>, bigEndian: Bool
  ) throws(DecodingFault) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    var index = file.startIndex
    while index + 1 < file.endIndex {
      let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var result: [UInt8] = []
    result.reserveCapacity(units.count * 2)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .emptyInput: break decoding
      case .error: throw fault(after: result)
      }
    }
    if index != file.endIndex { throw fault(after: result) }
    return result
  }

  private static func fault(after decoded: [UInt8]) -> DecodingFault {
    let place = place(of: decoded.count, in: decoded)
    return .notUTF8(line: place.line, offset: place.offset, guess: "UTF-16")
  }

  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, offset: Int) {
    var line = 1
    var start = 0
    for index in 0..<offset where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    return (line, offset - start)
  }
}

extension [UInt8] {
  /// Whether a byte stands in it, at the speed of `memchr`.
  fileprivate func contains(byte: UInt8) -> Bool {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, Int32(byte), buffer.count) != nil
    }
  }
}
