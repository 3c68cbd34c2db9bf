/// Where a link or a picture leads, judged by its scheme alone.
enum Address: Equatable {
  /// Leads to the web, to a mail or telephone number, or within the page.
  case kept
  /// Leads to a file beside the report: the path with percent-encoding undone, and the fragment with its `#`.
  case relative(path: String, fragment: [UInt8])
  case empty
  case unsafe

  /// Judges an address as libcmark gives it, with entities and backslashes undone.
  ///
  /// Whatever has a colon before its first `/`, `?` or `#` has a scheme, also when percent-encoding or a combining mark
  /// disguises it, and only a few schemes are let through.
  init(_ typed: [UInt8], isImage: Bool) {
    let address = Self.trimmed(typed)
    if address.isEmpty {
      self = .empty
    } else if Self.hidesControl(address) || Self.isNetworkPath(address) {
      self = .unsafe
    } else if Self.hasScheme(address) {
      self = !isImage && Self.isKept(address) ? .kept : .unsafe
    } else if address[0] == UInt8(ascii: "#") {
      self = isImage ? .unsafe : .kept
    } else {
      let pathEnd = address.firstIndex(of: UInt8(ascii: "#")) ?? address.count
      if let path = Self.percentDecoded(address[..<pathEnd]), !Self.hasScheme(path), !Self.isNetworkPath(path),
        !Self.hidesControl(path)
      {
        self = .relative(path: String(decoding: path, as: UTF8.self), fragment: Array(address[pathEnd...]))
      } else {
        self = .unsafe
      }
    }
  }

  private static func isKept(_ address: [UInt8]) -> Bool {
    let lower = address.prefix(10).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if lower.starts(with: "mailto:".utf8) || lower.starts(with: "tel:".utf8) { return true }
    for scheme in ["http://", "https://"] where lower.starts(with: scheme.utf8) {
      guard let host = address.dropFirst(scheme.utf8.count).first else { return false }
      return !"/\\?#@:".utf8.contains(host) && !address.contains(UInt8(ascii: "\\"))
    }
    return false
  }

  /// Whether it begins with a scheme, or with what may pass for one.
  private static func hasScheme(_ address: [UInt8]) -> Bool {
    let end = address.first { ":/?#\\".utf8.contains($0) }
    return end == UInt8(ascii: ":")
  }

  /// Whether it names another machine: `//host`, `\\host` and their mixtures.
  private static func isNetworkPath(_ address: [UInt8]) -> Bool {
    let start = address.prefix(2)
    return start.count == 2 && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }

  /// Whether a control character stands in it; browsers take some out of an address before they read it.
  private static func hidesControl(_ address: [UInt8]) -> Bool {
    address.contains { $0 < 0x20 || $0 == 0x7F }
  }

  private static func trimmed(_ typed: [UInt8]) -> [UInt8] {
    guard typed.first == 0x20 || typed.last == 0x20 else { return typed }
    let start = typed.firstIndex { $0 != 0x20 } ?? typed.count
    let end = typed.lastIndex { $0 != 0x20 } ?? start - 1
    return Array(typed[start..<(end + 1)])
  }

  /// The address with `%41` made `A`; nil where that gives no UTF-8.
  private static func percentDecoded(_ address: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(address.count)
    var index = address.startIndex
    while index < address.endIndex {
      if address[index] == UInt8(ascii: "%"), index + 2 < address.endIndex,
        let high = hexValue(address[index + 1]), let low = hexValue(address[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(address[index])
        index += 1
      }
    }
    return String(validating: result, as: UTF8.self) == nil ? nil : result
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
