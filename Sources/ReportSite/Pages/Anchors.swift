import Markdown

/// Gives every section of one page an `id` of its own.
struct Anchors {
  private var taken: Set<String> = []

  /// `wanted`, or `wanted-2`, `wanted-3` where it is taken.
  mutating func claim(_ wanted: String) -> String {
    var candidate = wanted
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(wanted)-\(number)"
      number += 1
    }
    return candidate
  }

  /// A heading folded for an address: `Khó khăn, vướng mắc` gives `kho-khan-vuong-mac`; `muc` where nothing is left.
  static func slug(_ heading: String) -> String {
    var result: [UInt8] = []
    for scalar in heading.unicodeScalars where !(0x300...0x36f).contains(scalar.value) {
      if let letter = letter(scalar.value) {
        result.append(letter)
      } else if let last = result.last, last != UInt8(ascii: "-") {
        result.append(UInt8(ascii: "-"))
      }
      if result.count >= 60 { break }
    }
    if result.last == UInt8(ascii: "-") { result.removeLast() }
    return result.isEmpty ? "muc" : String(decoding: result, as: UTF8.self)
  }

  /// The plain letter or digit of a Vietnamese one.
  private static func letter(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39, 0x61...0x7a: UInt8(scalar)
    case 0x41...0x5a: UInt8(scalar) + 32
    case 0xc0...0xc5, 0xe0...0xe5, 0x102, 0x103, 0x1ea0...0x1eb7: UInt8(ascii: "a")
    case 0xc8...0xcb, 0xe8...0xeb, 0x1eb8...0x1ec7: UInt8(ascii: "e")
    case 0xcc...0xcf, 0xec...0xef, 0x128, 0x129, 0x1ec8...0x1ecb: UInt8(ascii: "i")
    case 0xd2...0xd6, 0xf2...0xf6, 0x1a0, 0x1a1, 0x1ecc...0x1ee3: UInt8(ascii: "o")
    case 0xd9...0xdc, 0xf9...0xfc, 0x168, 0x169, 0x1af, 0x1b0, 0x1ee4...0x1ef1: UInt8(ascii: "u")
    case 0xdd, 0xfd, 0x1ef2...0x1ef9: UInt8(ascii: "y")
    case 0x110, 0x111: UInt8(ascii: "d")
    default: nil
    }
  }

  /// The HTML with `prefix` before every `id`, so that two texts can share a page.
  ///
  /// A quotation mark in an author's text is escaped, so that ` id="` is always an attribute.
  static func prefixed(_ html: [UInt8], with prefix: String) -> [UInt8] {
    guard !prefix.isEmpty else { return html }
    let mark = Array(" id=\"".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(html.count + 64)
    var index = 0
    while index < html.count {
      result.append(html[index])
      index += 1
      if html[index - 1] == mark[0], html[index...].starts(with: mark[1...]) {
        result += mark[1...]
        result += prefix.utf8
        index += mark.count - 1
      }
    }
    return result
  }

  /// The HTML without its `id`s, for a page on which it stands beside other texts; links to places in the same text lead
  /// to them on `page`.
  static func withoutIDs(_ html: [UInt8], page: String) -> [UInt8] {
    let (id, link) = (Array(" id=\"".utf8), Array(" href=\"#".utf8))
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var index = 0
    while index < html.count {
      if html[index] == id[0], index + 1 < html.count, html[index + 1] == id[1] || html[index + 1] == link[1] {
        if html[index...].starts(with: id), let end = html[(index + id.count)...].firstIndex(of: UInt8(ascii: "\"")) {
          index = end + 1
          continue
        }
        if html[index...].starts(with: link) {
          result += link.dropLast()
          result += page.utf8
          result.append(UInt8(ascii: "#"))
          index += link.count
          continue
        }
      }
      result.append(html[index])
      index += 1
    }
    return result
  }
}
