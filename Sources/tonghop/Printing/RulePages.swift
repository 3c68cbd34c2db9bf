import Reporting

/// The pages of `docs/rules/`, made from the rules themselves: one a rule, and an index of all.
enum RulePages {
  /// File names and what stands in them: the index, then the rules in the catalogue's order.
  static var all: [(name: String, text: String)] {
    [("README.md", index)] + RuleCatalog.everything.map { ("\($0.id).md", page(of: $0)) }
  }

  /// A rule's page, Vietnamese first.
  static func page(of rule: RuleInfo) -> String {
    """
    # `\(rule.id)`

    **\(capitalized(level(of: rule).vi)).** \(escaped(rule.summary.vi)).

    \(escaped(rule.reason.vi))

    \(RuleExplanation.wrong.vi) · *\(RuleExplanation.wrong.en)*

    \(fenced(rule.wrong))

    \(RuleExplanation.right.vi) · *\(RuleExplanation.right.en)*

    \(fenced(rule.right))

    **\(capitalized(level(of: rule).en)).** \(escaped(rule.summary.en)).

    \(escaped(rule.reason.en))

    [Các quy tắc khác · All rules](README.md)

    """
  }

  /// The table of all rules.
  static var index: String {
    let levels = Severity.allCases.map {
      "- **\(capitalized($0.word.vi))**: \($0.effect.vi). *\(capitalized($0.word.en)): \($0.effect.en).*"
    }
    let rules = RuleCatalog.everything.map {
      row([link(to: $0), level(of: $0).vi, escaped($0.summary.vi), level(of: $0).en, escaped($0.summary.en)])
    }
    let families = RuleFamily.allCases.map { row(["`\($0.prefix)…`", escaped($0.summary.vi), escaped($0.summary.en)]) }
    return """
      # Các quy tắc · The rules

      Mỗi điều `tonghop` nêu ra đều có tên quy tắc trong ngoặc vuông; `tonghop explain TÊN` in đúng nội dung ở đây.
      *Whatever `tonghop` finds ends in its rule's name in square brackets; `tonghop explain RULE` prints what stands here.*

      \(levels.joined(separator: "\n"))

      | Quy tắc | Mức | Tìm thấy gì | Severity | What it finds |
      |---|---|---|---|---|
      \(rules.joined(separator: "\n"))

      Chỗ sai trong dữ liệu chung và mẫu trang, người phụ trách tổng hợp sửa.
      *Flaws in project data and templates, for the coordinator.*

      | Quy tắc | Tìm thấy gì | What it finds |
      |---|---|---|
      \(families.joined(separator: "\n"))

      Các trang này được tạo từ mã nguồn; sửa lời ở tệp của quy tắc trong `Sources/Reporting/Rules/`.
      *These pages are generated; mend the words in the rule's own file there.*

      """
  }

  private static func level(of rule: RuleInfo) -> Phrase {
    let word = rule.severity.word
    guard RuleCatalog.makeUnreadable.contains(rule.id) else { return word }
    return Phrase(vi: "\(word.vi), cả báo cáo", en: "\(word.en), whole report")
  }

  private static func link(to rule: RuleInfo) -> String { "[`\(rule.id)`](\(rule.id).md)" }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  /// Text in which Markdown finds nothing to mark up.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "\\`*_<[".contains($1) ? "\\\($1)" : String($1) }
  }

  /// A code block whose fence is longer than any in the text.
  private static func fenced(_ text: String) -> String {
    var longest = 2
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)markdown\n\(text)\n\(fence)"
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
