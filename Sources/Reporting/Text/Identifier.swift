/// The id of one kind of thing in the project's data: `[a-z0-9-]{1,40}`.
///
/// `Identifier<Unit>` and `Identifier<Period>` are different types, so that one cannot be taken for the other.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral
{
  package let rawValue: String

  /// The identifier, or nil where `text` is not one.
  package init?(_ text: String) {
    guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    rawValue = text
  }

  /// An identifier written in code or in a test.
  package init(stringLiteral text: String) {
    precondition(Identifier(text) != nil, "not an identifier: \(text)")
    rawValue = text
  }

  package var description: String { rawValue }

  /// Whether Windows takes a file of that name for a device ("Naming Files, Paths, and Namespaces", Microsoft Learn).
  var isWindowsDevice: Bool {
    if ["con", "prn", "aux", "nul"].contains(rawValue) { return true }
    guard rawValue.utf8.count == 4, let digit = rawValue.utf8.last, (0x30...0x39).contains(digit) else { return false }
    return rawValue.hasPrefix("com") || rawValue.hasPrefix("lpt")
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
