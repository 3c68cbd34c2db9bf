import Testing

@testable import Reporting

struct DataRuleTests {
  @Test func namesEachRuleOnceForEachFile() {
    let ids = DataRuleCatalog.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 30 + 15 + 12)
    #expect(ids.contains("plan-key-unknown"))
    #expect(ids.contains("roster-key-unknown"))
    #expect(!ids.contains("register-key-unknown"))
  }

  @Test func givesEachRuleAWrongAndARightExample() {
    for rule in DataRuleCatalog.all {
      #expect(!rule.wrong.isEmpty && !rule.right.isEmpty, "\(rule.id)")
      #expect(rule.wrong != rule.right, "\(rule.id)")
    }
  }

  @Test func stopsTheRunForErrorsOnly() {
    let warnings = DataRuleCatalog.all.filter { $0.severity == .warning && !$0.id.hasPrefix("register-") }.map(\.id)
    #expect(
      warnings == [
        "plan-period-mismatch", "plan-period-gap", "plan-frequency-idle", "plan-due-missing", "plan-holidays-unknown",
        "plan-day-off-doubtful",
        "plan-expression-measure", "roster-event-mismatch",
      ])
    let errors = DataRuleCatalog.all.filter { $0.severity == .error && $0.id.hasPrefix("register-") }.map(\.id)
    #expect(errors == ["register-header-invalid"])
  }
}
