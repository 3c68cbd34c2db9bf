/// The reports of one body for one period, told apart: which stands, what supplements it, what came before.
///
/// `Thay thế: <number>` or a higher `Lần:` replaces an earlier report, `Bổ sung cho: <number>` adds to it; anything else
/// twice is a conflict, and neither's figures are used (`PRODUCT.md` 1.3).
struct Versions: Sendable {
  /// The report that stands; nil where several claim to, or none can be used.
  let standing: Report?
  /// In the order in which they came.
  let supplements: [Report]
  /// Replaced ones, oldest first.
  let earlier: [Report]
  /// Those that cannot all stand, and supplements to nothing that stands; by date, then by file.
  let conflicting: [Report]

  init(_ reports: [Report]) {
    let ordered = reports.sorted(by: Versions.cameBefore)
    let full = ordered.filter { !$0.isSupplement }
    let added = ordered.filter(\.isSupplement).sorted(by: Versions.isOlder)
    let replaced = Set(
      full.indices.flatMap { new in
        let old = full.indices.filter { $0 != new && Versions.replaces(full[new], full[$0]) }
        guard full[new].replacementTarget == .versionBefore else { return old }
        // The version before is one: what else came before it stands against it.
        return old.filter { full[$0].version < full[new].version } + old.suffix(1)
      })
    let remaining = full.indices.filter { !replaced.contains($0) }.map { full[$0] }
    guard remaining.count == 1, let base = remaining.first else {
      standing = nil
      supplements = []
      earlier = []
      conflicting = ((remaining.isEmpty ? full : remaining) + added).sorted(by: Versions.isOlder)
      return
    }
    let before = replaced.sorted().map { full[$0] }
    var supplements: [Report] = []
    var superseded: [Report] = []
    var stray: [Report] = []
    for report in added {
      if !before.isEmpty, Versions.isReplaced(report, with: before, by: base) {
        superseded.append(report)
      } else if Versions.supplements(report, base, supplements) {
        supplements.append(report)
      } else {
        stray.append(report)
      }
    }
    standing = base
    self.supplements = supplements
    earlier = before + superseded
    conflicting = stray.sorted(by: Versions.isOlder)
  }

  /// The reports of both, each once, in the order in which they came.
  static func inOrder(_ reports: [Report], and others: [Report]) -> [Report] {
    let added = others.filter { other in !reports.contains { $0.isSameFile(as: other) } }
    return added.isEmpty ? reports : (reports + added).sorted(by: isOlder)
  }

  /// By version, then by date (none first), then by file.
  private static func cameBefore(_ left: Report, _ right: Report) -> Bool {
    left.version != right.version ? left.version < right.version : isOlder(left, right)
  }

  /// By date (none first), then by file.
  private static func isOlder(_ left: Report, _ right: Report) -> Bool {
    if left.date != right.date {
      guard let leftDate = left.date else { return true }
      guard let rightDate = right.date else { return false }
      return leftDate < rightDate
    }
    return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
  }

  private static func replaces(_ new: Report, _ old: Report) -> Bool {
    if old.version < new.version { return true }
    guard let target = new.replacementTarget else { return false }
    switch target {
    case .number: return target.names(old)
    case .versionBefore:
      guard new.version == old.version else { return false }
      // What is dated later did not come before.
      if let newDate = new.date, let oldDate = old.date, newDate < oldDate { return false }
      if old.replacementTarget == nil { return true }
      // Two that replace "the version before": the later one replaces the earlier, where their dates tell them apart.
      guard let newDate = new.date, let oldDate = old.date else { return false }
      return oldDate < newDate
    }
  }

  /// Whether a supplement came for a version that was then replaced, so that it went with it.
  private static func isReplaced(_ added: Report, with before: [Report], by base: Report) -> Bool {
    guard let target = added.supplementTarget, let addedDate = added.date, let date = base.date, addedDate < date else {
      return false
    }
    switch target {
    case .number: return before.contains { target.names($0) }
    case .versionBefore: return true
    }
  }

  /// Whether a report adds to the one that stands, or to one that adds to it.
  private static func supplements(_ added: Report, _ base: Report, _ supplements: [Report]) -> Bool {
    switch added.supplementTarget {
    case .number?: ([base] + supplements).contains { added.supplementTarget?.names($0) ?? false }
    case .versionBefore?: true
    case nil: false
    }
  }
}

/// What a replacement or a supplement refers to.
package enum VersionTarget: Hashable, Sendable {
  /// The report with this number.
  case number(String)
  /// `Thay thế: có`: the version before.
  case versionBefore

  /// Nil where nothing is referred to.
  init?(_ text: String?) {
    guard let text else { return nil }
    switch text.folded {
    case "", "khong", "khong co", "no": return nil
    case "co", "yes", "x", "ban truoc", "bao cao truoc", "ban cu", "lan truoc": self = .versionBefore
    default: self = .number(text)
    }
  }

  /// Whether a report's number is the one referred to, or one of several with commas between; "số" before it and a day
  /// behind it do not matter.
  func names(_ report: Report) -> Bool {
    guard case .number(let text) = self, let number = report.number.map(VersionTarget.key), !number.isEmpty else {
      return false
    }
    return VersionTarget.key(text) == number
      || text.split(whereSeparator: { $0 == "," || $0 == ";" }).contains { VersionTarget.key(String($0)) == number }
  }

  private static func key(_ number: String) -> String {
    var words = number.folded.split(separator: " ")[...]
    if let day = words.firstIndex(of: "ngay") { words = words[..<day] }
    while let first = words.first, ["bao", "cao", "so"].contains(first) { words = words.dropFirst() }
    return words.joined(separator: " ")
  }
}

extension Report {
  /// By bytes: two files whose names differ only in how marks are composed are equal as strings.
  func isSameFile(as other: Report) -> Bool { file.utf8.elementsEqual(other.file.utf8) }

  package var number: String? { head.value(.number) }

  /// `Lần:`, 1 where it is not given; "2", "lần 2", "02", "thứ hai", "II".
  package var version: Int {
    head.value(.version).flatMap(Report.version) ?? 1
  }

  /// The number in a text that says which sending of a report it is, from 1 to 999; nil where it holds none.
  static func version(_ text: String) -> Int? {
    // Folding takes a sign away: "-1" is no first sending.
    if text.unicodeScalars.first.map({ ["-", "−", "–"].contains($0) }) == true { return nil }
    for word in text.folded.split(separator: " ") {
      if let number = Int(word), word.utf8.count <= 3 { return number > 0 ? number : nil }
      if let number = Report.ordinals[String(word)] { return number }
    }
    return nil
  }

  private static let ordinals = [
    "dau": 1, "nhat": 1, "mot": 1, "hai": 2, "nhi": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "i": 1, "ii": 2,
    "iii": 3, "iv": 4, "v": 5,
  ]

  package var replacementTarget: VersionTarget? { VersionTarget(head.value(.replaces)) }

  package var supplementTarget: VersionTarget? { VersionTarget(head.value(.supplements)) }
}
