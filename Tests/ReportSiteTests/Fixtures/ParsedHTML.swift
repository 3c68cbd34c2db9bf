/// A page read back by a small tokenizer of its own, which follows the HTML standard for tags, attributes and the
/// character references that our pages use, and goes by scalars as browsers do.
struct ParsedHTML {
  struct Tag: Hashable {
    let name: String
    let attributes: [Attribute]
  }

  struct Attribute: Hashable {
    let name: String
    let value: String
  }

  private(set) var tags: [Tag] = []
  /// The text between tags, decoded and joined.
  private(set) var text = ""

  /// Tags with the names of their attributes: what markup there is, whatever it says.
  var structure: [String] { tags.map { ([$0.name] + $0.attributes.map(\.name)).joined(separator: " ") } }

  func values(of attribute: String) -> [String] {
    tags.flatMap { $0.attributes.filter { $0.name == attribute }.map(\.value) }
  }

  func first(_ name: String) -> Tag? { tags.first { $0.name == name } }

  init(_ bytes: [UInt8]) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var index = 0
    var text = String.UnicodeScalarView()
    while index < scalars.count {
      let opensTag = scalars[index] == "<" && index + 1 < scalars.count
      if opensTag, Self.beginsTag(scalars[index + 1]) {
        tags.append(Self.tag(scalars, &index))
      } else {
        text.append(scalars[index])
        index += 1
      }
    }
    self.text = Self.decoded(String(text))
  }

  private static func beginsTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "!" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func tag(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Tag {
    index += 1
    let name = word(scalars, &index, until: [">", " ", "\n", "\t"])
    var attributes: [Attribute] = []
    while index < scalars.count, scalars[index] != ">" {
      if [" ", "\n", "\t", "/"].contains(scalars[index]) {
        index += 1
        continue
      }
      let attribute = word(scalars, &index, until: ["=", ">", " ", "\n", "\t", "/"])
      var value = ""
      if index < scalars.count, scalars[index] == "=" {
        index += 1
        let quote = index < scalars.count ? scalars[index] : ">"
        if quote == "\"" || quote == "'" {
          index += 1
          value = word(scalars, &index, until: [quote])
          index += 1
        } else {
          value = word(scalars, &index, until: [">", " ", "\n", "\t"])
        }
      }
      attributes.append(Attribute(name: attribute, value: decoded(value)))
    }
    index += 1
    return Tag(name: name, attributes: attributes)
  }

  private static func word(_ scalars: [Unicode.Scalar], _ index: inout Int, until ends: [Unicode.Scalar]) -> String {
    var word = String.UnicodeScalarView()
    while index < scalars.count, !ends.contains(scalars[index]) {
      word.append(scalars[index])
      index += 1
    }
    return String(word)
  }

  private static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let reference =
        bytes[index] == UInt8(ascii: "&") ? references.first { bytes[index...].starts(with: $0.name) } : nil
      result.append(reference?.byte ?? bytes[index])
      index += reference?.name.count ?? 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let references: [(name: [UInt8], byte: UInt8)] = [
    (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
    (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&#39;".utf8), UInt8(ascii: "'")),
    (Array("&amp;".utf8), UInt8(ascii: "&")),
  ]
}
