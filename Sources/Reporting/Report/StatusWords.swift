/// What the words behind "Tình hình:" say: one of the four states and perhaps why, or nothing certain.
struct StatusWords {
  /// Nil where no state is named, or more than one, or one that the words behind it take back.
  let status: TaskStatus?
  /// Whether words behind the state may be its reason.
  let givesReason: Bool

  init(_ value: Substring) {
    let text = StatusWords.trimmed(value)
    if let status = TaskStatus(text: String(text)) {
      self.status = status
      givesReason = false
      return
    }
    guard let (status, rest) = StatusWords.lead(of: text), !StatusWords.isTakenBack(status, by: rest) else {
      status = nil
      givesReason = false
      return
    }
    self.status = status
    let isApart = rest.unicodeScalars.first { !$0.isSpace }.map(StatusWords.isSeparator) ?? false
    givesReason = StatusWords.tellsMore(rest.folded, isApart: isApart)
  }

  /// The state before a comma, a full stop, a bracket, a dash, a percentage or a word that tells why.
  private static func lead(of text: Substring) -> (TaskStatus, Substring)? {
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      guard scalar.isSpace || isSeparator(scalar) || scalar.isASCIIDigit else { continue }
      if let status = TaskStatus(text: String(text[..<index])) {
        let rest = text[index...]
        if isSeparator(scalar) || beginsRemark(rest, after: status) { return (status, rest) }
      }
    }
    return nil
  }

  /// What may follow a state without a sign between: why, in which period, or how much of it.
  private static func beginsRemark(_ rest: Substring, after status: TaskStatus) -> Bool {
    let scalars = rest.unicodeScalars.drop(while: \.isSpace)
    guard let first = scalars.first else { return false }
    if isSeparator(first) { return true }
    if first.isASCIIDigit { return status == .inProgress || status == .done }
    let word = Substring(scalars.prefix { !$0.isSpace }).folded
    return reasonWords.contains(word) || (word == "trong" && (status == .nothingArose || status == .done))
  }

  /// Whether the words behind a state contradict it: another state, or a part that is not done.
  private static func isTakenBack(_ status: TaskStatus, by rest: Substring) -> Bool {
    for piece in rest.unicodeScalars.split(whereSeparator: isSeparator) {
      if let other = TaskStatus(text: String(Substring(piece))), other != status { return true }
    }
    guard status == .done else { return false }
    if let percent = StatusReader.percent(in: rest), percent < Quantity(100) { return true }
    let words = " " + rest.folded + " "
    return ["mot phan", "co ban", "chua", "con", "tru", "gan", "phan lon", "dang"].contains {
      words.contains(" \($0) ")
    }
  }

  static let reasonWords: Set<String> = ["do", "vi", "boi", "nen", "nhung"]

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ";", ":", "(", "[", "-", "–", "—", "/", "：", "）", ")", "]", "|", "\u{2212}": true
    default: false
    }
  }

  /// Whether folded words behind a state say more than it: "Không phát sinh trong kỳ" only says the same again.
  ///
  /// - Parameter isApart: a sign parts them from the state, so that they may be a sentence of their own.
  private static func tellsMore(_ rest: String, isApart: Bool) -> Bool {
    let words = rest.split(separator: " ")
    guard words.count > 1 else { return false }
    guard words[0] == "trong", !rest.hasReasonWord else { return true }
    return isApart && !words.dropFirst().allSatisfy { namesPeriod($0) }
  }

  private static func namesPeriod(_ word: Substring) -> Bool {
    periodWords.contains(word) || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let periodWords = Set(
    ["kỳ", "báo", "cáo", "này", "quý", "tháng", "đầu", "cuối", "năm", "i", "ii", "iii", "iv"].map { $0.folded[...] })

  /// Without brackets, quotes and spaces around it.
  private static func trimmed(_ value: Substring) -> Substring {
    Substring(value.unicodeScalars.drop { $0.isSpace || "([“\"‘'*".unicodeScalars.contains($0) })
  }
}

extension String {
  /// Whether a word that tells why stands in a folded text.
  fileprivate var hasReasonWord: Bool {
    split(separator: " ").contains { StatusWords.reasonWords.contains(String($0)) }
  }
}
