/// The bodies to whom proposals are made: those of the roster, and those above the province's own.
package struct AddresseeNames: Sendable {
  /// Folded.
  private let names: Set<String>
  private let longest: Int

  package init(_ roster: Roster) {
    let known = roster.units.flatMap { [$0.name] + ($0.shortName.map { [$0] } ?? []) + $0.aliases }
    names = Set((known + AddresseeNames.usual).map(\.folded))
    longest = names.map { $0.split(separator: " ").count }.max() ?? 0
  }

  /// The body that a text names behind "đề nghị", "kiến nghị với", "đối với", as typed; nil where it names none so.
  func addressee(of text: String) -> String? {
    let words = AddresseeNames.words(of: text.unicodeScalars, atMost: longest + 8)
    var start = 0
    while start < words.count,
      AddresseeNames.leads.contains(words[start].folded) || words[start].folded.isEmpty
        || (start == 0 && AddresseeNames.isNumber(words[start]))
    {
      start += 1
    }
    guard words[..<start].contains(where: { AddresseeNames.leads.contains($0.folded) }), start < words.count else {
      return nil
    }
    // The longest name counts: "Ban Tổ chức Tỉnh ủy" is not "Ban Tổ chức".
    for end in stride(from: min(words.count, start + longest), to: start, by: -1) {
      let name = text[words[start].startIndex..<words[end - 1].endIndex]
      if names.contains(name.folded) {
        return String(decoding: Array(name.utf8)[...].trimmingSpaces { ",.:;".utf8.contains($0) }, as: UTF8.self)
      }
    }
    return nil
  }

  private static func words(of scalars: String.UnicodeScalarView, atMost count: Int) -> [Substring] {
    scalars.split(maxSplits: count, whereSeparator: \.isSpace).prefix(count).map { Substring($0) }
  }

  /// "1.", "a)", "-": a mark before the first word.
  private static func isNumber(_ word: Substring) -> Bool { word.droppingItemMark.isEmpty }

  /// The syllables of "đề nghị", "kiến nghị", "đề xuất", "kính đề nghị", "đối với", "với", "tới", "cho".
  private static let leads: Set<String> = ["de", "nghi", "kien", "xuat", "kinh", "doi", "voi", "toi"]

  /// Bodies that no roster of reporting bodies holds, but that proposals are made to.
  private static let usual = [
    "Trung ương", "Bộ Chính trị", "Ban Bí thư", "Quốc hội", "Chính phủ", "Thủ tướng Chính phủ",
    "Ủy ban Thường vụ Quốc hội", "Ban Tổ chức Trung ương", "Ban Kinh tế Trung ương", "Bộ Nội vụ", "Bộ Tài chính",
    "Bộ Kế hoạch và Đầu tư", "Bộ Y tế", "Bộ Giáo dục và Đào tạo", "Bộ Văn hóa, Thể thao và Du lịch",
    "Bộ Khoa học và Công nghệ", "Bộ Lao động - Thương binh và Xã hội", "Bộ, ngành Trung ương",
    "các bộ, ngành Trung ương", "Tỉnh", "Tỉnh ủy", "Thường trực Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "BTV Tỉnh ủy",
    "Văn phòng Tỉnh ủy", "HĐND tỉnh", "Hội đồng nhân dân tỉnh", "UBND tỉnh", "Ủy ban nhân dân tỉnh",
    "Chủ tịch UBND tỉnh", "các sở, ngành", "các sở, ban, ngành", "các cơ quan, địa phương",
  ]
}
