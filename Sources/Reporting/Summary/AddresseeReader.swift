/// Finds to whom a proposal is made: "Đề nghị Sở Ruộng đồng hướng dẫn …", "Đối với Trung ương".
///
/// Vietnamese marks neither the end of a name nor the beginning of what is asked. So a name ends where a body of the
/// roster or of the plan ends, or, after a word with which bodies' names begin, before a verb with which requests begin.
/// Where neither is seen nobody is named, which is not the same as guessing.
package struct AddresseeReader: Sendable {
  /// Folded names of bodies and groups of bodies.
  private let names: Set<String>
  /// The words of the longest of them.
  private let longest: Int

  package init(plan: Plan, roster: Roster) {
    let units = roster.units.flatMap { [$0.name] + ($0.shortName.map { [$0] } ?? []) + $0.aliases }
    let groups = roster.groups.flatMap { [$0.title, "các " + $0.title] }
    let others = plan.recipients + (plan.issuer.map { [$0] } ?? [])
    names = Set((units + groups + others).map(\.folded)).subtracting([""])
    longest = names.map { $0.split(separator: " ").count }.max() ?? 0
  }

  /// Of a sentence that begins with "đề nghị", "kiến nghị" or "đề xuất", or with "Đối với Tỉnh ủy:", maybe numbered.
  package func addressee(inProposal text: String) -> Addressee? {
    let text = String(HeadingNumber(Substring(text)).title)
    // Most sentences name nobody, and their first word tells.
    let opening = String(text.unicodeScalars.prefix(24)).folded
    guard opening.isEmpty || AddresseeReader.openings.contains(where: opening.hasPrefix) else { return nil }
    let words = AddresseeReader.words(of: text)
    let request = AddresseeReader.requestEnd(words)
    let start = AddresseeReader.endOfTowards(words, from: request ?? 0)
    guard start > 0, let end = name(in: words, from: start), request != nil || words[end - 1].endsInColon else {
      return nil
    }
    return Addressee(AddresseeReader.text(words[start..<end], in: text))
  }

  /// Of a heading, or of a line before a list: "Đối với Trung ương", "Với Tỉnh ủy:", "Kiến nghị với Chính phủ".
  package func addressee(inHeading text: String) -> Addressee? {
    let title = HeadingText(text, taskNoun: "").title
    let words = AddresseeReader.words(of: title)
    guard !words.isEmpty else { return nil }
    let request = AddresseeReader.requestEnd(words) ?? 0
    let start = AddresseeReader.endOfTowards(words, from: request)
    let rest = words[start...]
    guard !rest.isEmpty, rest.count <= AddresseeReader.maximumWords else { return nil }
    // A bare heading names a body only where it is a known one: "Hội nghị" and "Ban hành văn bản" are none.
    let isKnown = names.contains(AddresseeReader.key(of: rest))
    let isTold = start > request || (start > 0 && !rest.indices.contains { beginsRequest(words, at: $0) })
    guard isKnown || (isTold && beginsName(words, at: start)) else { return nil }
    return Addressee(AddresseeReader.text(rest, in: title))
  }

  private static let maximumWords = 12

  /// Past the name that begins at a word, and past others joined to it by "và" or a comma; nil where none is seen.
  private func name(in words: [Word], from start: Int) -> Int? {
    guard var end = oneName(in: words, from: start) else { return nil }
    while end < words.count {
      let hasComma = words[end - 1].endsInComma
      let hasAnd = words[end].folded == "va"
      let next = hasAnd ? end + 1 : end
      guard hasComma || hasAnd, next < words.count, let further = oneName(in: words, from: next) else { break }
      end = further
    }
    return end
  }

  private func oneName(in words: [Word], from start: Int) -> Int? {
    guard start < words.count else { return nil }
    let known = min(longest, words.count - start)
    for count in stride(from: known, to: 0, by: -1)
    where names.contains(AddresseeReader.key(of: words[start..<start + count])) {
      return start + count
    }
    if AddresseeWords.places.contains(words[start].marked), start + 1 < words.count,
      words[start].endsInColon || beginsRequest(words, at: start + 1)
    {
      return start + 1
    }
    guard beginsName(words, at: start) else { return nil }
    return endOfCompleteName(words, from: start) ?? endOfName(words, from: start)
  }

  /// Past a whole name behind which no capital letter leads on to a place's; what is all in capitals tells nothing.
  private func endOfCompleteName(_ words: [Word], from start: Int) -> Int? {
    (2...5).lazy.map { start + $0 }.first { end in
      end < words.count && !words[end].isCapital
        && AddresseeWords.complete.contains(words[start..<end].map(\.marked).joined(separator: " "))
    }
  }

  private func beginsName(_ words: [Word], at start: Int) -> Bool {
    let index = words[start].marked == AddresseeWords.all && start + 1 < words.count ? start + 1 : start
    let pair = AddresseeReader.pair(words, at: index)
    // Of two words what they mean together counts: "ban hành" is no "ban", "cấp trên" is not "cấp".
    if AddresseeWords.verbs.contains(pair) { return false }
    if AddresseeWords.beginnings.contains(pair) { return true }
    return !beginsRequest(words, at: index) && AddresseeWords.beginnings.contains(words[index].marked)
  }

  /// Whether a verb stands there with which requests begin; "Sở Giao nhận" is a name, "giao" a verb.
  private func beginsRequest(_ words: [Word], at index: Int) -> Bool {
    guard !words[index].isCapital else { return false }
    return AddresseeWords.verbs.contains(words[index].marked)
      || AddresseeWords.verbs.contains(AddresseeReader.pair(words, at: index))
  }

  /// Before the first verb; nil where the sentence ends before it, or a word that no name holds stands there.
  private func endOfName(_ words: [Word], from start: Int) -> Int? {
    let isPair = AddresseeWords.beginnings.contains(AddresseeReader.pair(words, at: start))
    var index = start + (isPair ? 2 : 1)
    while index < words.count, index <= start + AddresseeReader.maximumWords {
      // "Kiến nghị Tỉnh ủy: giao …"
      if words[index - 1].endsInColon { return index }
      if words[index - 1].endsInStop { return nil }
      // Behind "và" a verb is part of the name still: "Sở Ruộng đồng và xây dựng".
      if beginsRequest(words, at: index), words[index - 1].folded != "va" {
        let name = words[start..<index].map(\.marked).drop { $0 == AddresseeWords.all }.joined(separator: " ")
        return AddresseeWords.incomplete.contains(name) ? nil : index
      }
      if !words[index].isCapital, AddresseeWords.neverInNames.contains(words[index].marked) { return nil }
      index += 1
    }
    return nil
  }
}

extension AddresseeReader {
  /// A word of a text, as it stands and folded.
  private struct Word {
    let range: Range<String.Index>
    let folded: String
    /// Folded with its marks: "số" is not "sở".
    let marked: String
    let isCapital: Bool
    let endsInComma: Bool
    let endsInColon: Bool
    let endsInStop: Bool
  }

  private static func words(of text: String) -> [Word] {
    text.split { $0.isWhitespace }.prefix(60).compactMap { part in
      let folded = part.folded
      guard !folded.isEmpty else { return nil }
      return Word(
        range: part.startIndex..<part.endIndex, folded: folded, marked: part.foldedKeepingMarks,
        isCapital: part.first?.isUppercase == true,
        endsInComma: part.last == ",", endsInColon: part.last == ":",
        endsInStop: part.last.map { ".;?!)".contains($0) } ?? false)
    }
  }

  /// Past "đề nghị", "kiến nghị", "đề xuất", alone or together; nil where none begins the text.
  private static func requestEnd(_ words: [Word]) -> Int? {
    var index = 0
    if let first = words.first, ["xin", "kinh"].contains(first.folded) { index = 1 }
    var found = false
    while index + 1 < words.count, requests.contains(words[index].folded + " " + words[index + 1].folded) {
      found = true
      index += 2
    }
    return found ? index : nil
  }

  /// Past "đối với", "với" or "tới".
  private static func endOfTowards(_ words: [Word], from index: Int) -> Int {
    if words[index...].starts(with: ["doi", "voi"], by: { $0.folded == $1 }) { return index + 2 }
    return index < words.count && towards.contains(words[index].marked) ? index + 1 : index
  }

  private static func key(of words: ArraySlice<Word>) -> String {
    words.map(\.folded).joined(separator: " ")
  }

  /// A word and the next, folded with their marks.
  private static func pair(_ words: [Word], at index: Int) -> String {
    index + 1 < words.count ? words[index].marked + " " + words[index + 1].marked : ""
  }

  private static let towards = Set(["với", "tới"].map(\.foldedKeepingMarks))
  private static let requests: Set<String> = ["de nghi", "kien nghi", "de xuat"]
  /// The folded beginnings of every text in which somebody is asked or turned to.
  private static let openings = ["xin", "kinh", "de", "kien", "doi", "voi", "toi"]

  /// The words as typed, without a comma or a colon behind the last.
  private static func text(_ words: ArraySlice<Word>, in text: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    var result = text[first.range.lowerBound..<last.range.upperBound]
    while let character = result.last, ",:;.".contains(character) { result.removeLast() }
    return String(result)
  }
}
