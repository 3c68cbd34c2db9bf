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
  /// Those that cannot all stand, and supplements to nothing that stands; in the order of their files.
  let conflicting: [Report]

  init(_ reports: [Report]) {
    let ordered = reports.sorted(by: Versions.cameBefore)
    let full = ordered.filter { !$0.isSupplement }
    let replaced = Set(
      full.indices.filter { index in
        full.indices.contains { $0 != index && Versions.replaces(at: $0, of: full, index) }
      })
    let remaining = full.indices.filter { !replaced.contains($0) }.map { full[$0] }
    let standing = remaining.count == 1 ? remaining[0] : nil
    self.standing = standing
    earlier = standing == nil ? [] : replaced.sorted().map { full[$0] }
    let added = ordered.filter(\.isSupplement)
    supplements = standing.map { base in added.filter { Versions.supplements($0, base) } } ?? []
    let stray = standing.map { base in added.filter { !Versions.supplements($0, base) } } ?? added
    let candidates = standing == nil ? (remaining.isEmpty ? full : remaining) : []
    conflicting = (candidates + stray).sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  /// By version, then by date (none first), those that replace another last, then by file.
  private static func cameBefore(_ left: Report, _ right: Report) -> Bool {
    if left.version != right.version { return left.version < right.version }
    if left.date != right.date {
      guard let leftDate = left.date else { return true }
      guard let rightDate = right.date else { return false }
      return leftDate < rightDate
    }
    let replaces = (left.replacementTarget != nil, right.replacementTarget != nil)
    if replaces.0 != replaces.1 { return replaces.1 }
    return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
  }

  private static func replaces(at index: Int, of full: [Report], _ earlier: Int) -> Bool {
    let (new, old) = (full[index], full[earlier])
    if old.version < new.version { return true }
    guard let target = new.replacementTarget else { return false }
    switch target {
    case .number(let number): return old.number.map { $0.folded == number.folded } ?? false
    // Where nothing came before it, one without a date is meant to replace the only other one.
    case .versionBefore: return earlier == index - 1 || (index == 0 && new.date == nil && full.count == 2)
    }
  }

  private static func supplements(_ added: Report, _ base: Report) -> Bool {
    switch added.supplementTarget {
    case .number(let number): base.number.map { $0.folded == number.folded } ?? false
    case .versionBefore: true
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
    case "", "khong", "no": return nil
    case "co", "yes", "x": self = .versionBefore
    default: self = .number(text)
    }
  }
}

extension Report {
  package var number: String? { head.value(.number) }

  /// `Lần:`, 1 where it is not given; "2", "lần 2", "02".
  package var version: Int {
    guard let text = head.value(.version) else { return 1 }
    return Int(text.filter { $0.isASCII && $0.isWholeNumber }.prefix(3)) ?? 1
  }

  package var replacementTarget: VersionTarget? { VersionTarget(head.value(.replaces)) }

  package var supplementTarget: VersionTarget? { VersionTarget(head.value(.supplements)) }
}
