/// A piece of safe HTML whose local addresses wait for the way from its page to the site's root.
package struct Fragment: Sendable {
  package let html: [UInt8]
  /// Offsets in `html`, ascending.
  package let rootSlots: [Int]

  package init(html: [UInt8], rootSlots: [Int] = []) {
    self.html = html
    self.rootSlots = rootSlots
  }

  package static let empty = Fragment(html: [])

  /// The HTML for a page from which `root` leads to the site's root: `""`, `"../"`, `"../../"`.
  package func rendered(root: String) -> [UInt8] {
    guard !rootSlots.isEmpty, !root.isEmpty else { return html }
    var result: [UInt8] = []
    result.reserveCapacity(html.count + rootSlots.count * root.utf8.count)
    var copied = 0
    for slot in rootSlots {
      result += html[copied..<slot]
      result += root.utf8
      copied = slot
    }
    result += html[copied...]
    return result
  }
}

extension Document {
  /// The HTML of a run of sibling blocks, given as indices of `blocks`.
  package func fragment(_ range: Range<Int>) -> Fragment {
    guard let first = range.first else { return .empty }
    var last = first
    var index = first
    while index < range.upperBound {
      last = index
      index = blocks[index].end
    }
    let bytes = blocks[first].html.lowerBound..<blocks[last].html.upperBound
    return Fragment(
      html: Array(html[bytes]),
      rootSlots: rootSlots.filter { bytes.contains($0) }.map { $0 - bytes.lowerBound }
    )
  }
}
