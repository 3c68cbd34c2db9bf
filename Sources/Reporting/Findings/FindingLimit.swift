/// How many findings of one rule are told of one file.
///
/// Nobody mends a file from more, and a file may hold a flaw for every third of its bytes: telling of each of them
/// would hold up all other files.
enum FindingLimit {
  static let ofRule = 200

  static func more(_ count: Int) -> Phrase {
    let count = Quantity(count).vietnamese()
    return Phrase(
      vi: "từ đây trở đi còn \(count) chỗ như các chỗ vừa kể",
      en: "from here on there are \(count) more of the same kind"
    )
  }

  static let help = Phrase(
    vi: "sửa những chỗ đã kể rồi chạy lại; nếu cả đoạn bị chép hỏng thì xóa đi và chép lại từ bản gốc",
    en: "mend those that are told and run again; if the whole passage was copied badly, copy it anew from the original")
}

extension Report {
  /// One finding for each of the first flaws, and one that tells how many more there are, which stands at the next.
  ///
  /// For rules about flaws of which a line may hold thousands: a finding costs a look at its line.
  func findings<Flaw>(of flaws: [Flaw], _ finding: (Flaw) -> Finding) -> [Finding] {
    guard flaws.count > FindingLimit.ofRule + 1 else { return flaws.map(finding) }
    return flaws.prefix(FindingLimit.ofRule).map(finding)
      + [finding(flaws[FindingLimit.ofRule]).standing(forMore: flaws.count - FindingLimit.ofRule)]
  }
}

extension [Finding] {
  /// The first of each rule, and of each with more one that tells how many.
  var withinLimits: [Finding] {
    guard count > FindingLimit.ofRule + 1 else { return self }
    let counts = Dictionary(grouping: self, by: \.rule).mapValues(\.count)
    var told: [String: Int] = [:]
    return compactMap { finding in
      guard let count = counts[finding.rule], count > FindingLimit.ofRule + 1 else { return finding }
      told[finding.rule, default: 0] += 1
      switch told[finding.rule, default: 0] {
      case ...FindingLimit.ofRule: return finding
      case FindingLimit.ofRule + 1: return finding.standing(forMore: count - FindingLimit.ofRule)
      default: return nil
      }
    }
  }
}

extension Finding {
  fileprivate func standing(forMore count: Int) -> Finding {
    Finding(
      rule: rule, severity: severity, message: FindingLimit.more(count), help: FindingLimit.help, place: place,
      unit: unit, period: period)
  }
}
