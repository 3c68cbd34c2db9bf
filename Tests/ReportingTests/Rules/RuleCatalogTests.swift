import Reporting
import Testing

@Suite struct RuleCatalogTests {
  /// The rules by which a report is `unreadable`.
  static let keepReportsOut = [
    "file-unreadable", "file-encoding", "file-empty", "file-too-large", "limit-exceeded", "front-matter-missing",
    "key-missing", "unit-unknown", "unit-not-active", "period-unknown", "plan-mismatch", "report-conflict",
    "text-legacy-font", "confidential",
  ]

  /// The rules about reports, by severity, as the table of `PRODUCT.md` 3 has them.
  static let contract: [Severity: [String]] = [
    .error: keepReportsOut + [
      "section-missing", "section-empty", "section-duplicate", "status-unknown", "indicator-duplicate",
      "number-invalid", "number-ambiguous", "measure-mismatch", "link-unsafe", "attachment-unsafe",
    ],
    .warning: [
      "front-matter-syntax", "key-duplicate", "key-unknown", "date-invalid", "date-in-future", "replacement-smaller",
      "section-unknown", "section-mismatch", "status-missing", "reason-missing", "indicator-unknown",
      "indicator-missing", "rule-violated", "link-broken", "html-raw", "text-control", "file-name",
    ],
    .note: ["section-order", "indicator-misplaced", "jump-suspicious", "file-unused", "number-dash"],
  ]

  /// Rules of the contract that the catalogue does not have yet; one that arrives is taken off this list.
  static let pending: Set<String> = []

  /// Rules that the contract does not name ("more where needed").
  static let additional: Set<String> = [
    "table-cell-extra", "table-broken", "text-hidden", "block-unclosed", "link-syntax", "heading-unmarked",
    "status-duplicate", "figure-unread", "previous-differs", "cumulative-differs", "version-invalid",
    "arrival-unknown", "date-too-early",
  ]

  @Test(arguments: Severity.allCases)
  func `has every rule of the contract with its severity`(severity: Severity) throws {
    for name in Self.contract[severity, default: []] where !Self.pending.contains(name) {
      let rule = try #require(RuleCatalog.rule(named: name), "\(name) is missing")
      #expect(rule.severity == severity, "\(name)")
    }
  }

  @Test(arguments: Self.pending.sorted())
  func `pending rules are not there yet`(name: String) {
    #expect(RuleCatalog.rule(named: name) == nil, "\(name) has arrived: take it off the list of pending rules")
  }

  @Test func `has no rule that nobody named`() {
    let named = Set(Self.contract.values.joined()).union(Self.additional)
    #expect(RuleCatalog.all.map(\.id).filter { !named.contains($0) } == [])
  }

  @Test func `keeps whole reports out by exactly the rules of the contract`() {
    #expect(RuleCatalog.makeUnreadable == Set(Self.keepReportsOut))
  }

  @Test func `names are unique and kebab-case`() {
    let names = RuleCatalog.all.map(\.id)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
    }
  }

  @Test(arguments: RuleCatalog.all.map(\.id))
  func `tells everything in both languages`(name: String) throws {
    let rule = try #require(RuleCatalog.rule(named: name))
    for phrase in [rule.summary, rule.reason] {
      #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty)
      #expect(phrase.vi != phrase.en)
    }
    for language in Language.allCases {
      // A summary is put before a full stop; a reason is whole sentences.
      #expect(rule.summary(language).last.map { !".:;!?".contains($0) } == true)
      #expect(rule.reason(language).last == ".")
      for text in [rule.summary(language), rule.reason(language)] {
        #expect(text.first.map { $0.isUppercase || !$0.isLetter } == true)
        #expect(!text.contains("\n") && !text.contains("  "))
      }
    }
  }

  @Test(arguments: RuleCatalog.all.map(\.id))
  func `shows a wrong and a right example`(name: String) throws {
    let rule = try #require(RuleCatalog.rule(named: name))
    #expect(!rule.wrong.isEmpty && !rule.right.isEmpty)
    #expect(rule.wrong != rule.right)
  }
}
