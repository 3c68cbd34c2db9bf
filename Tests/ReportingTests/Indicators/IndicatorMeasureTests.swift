import Testing

@testable import Reporting

struct IndicatorMeasureTests {
  private func indicator(_ measure: String, _ aliases: [String] = []) -> Indicator {
    Indicator(id: "ty-le", label: "Tỷ lệ", measure: measure, measureAliases: aliases, task: 1, kind: .ratio)
  }

  @Test(arguments: ["%", "phần trăm"], ["%", " % ", "phần trăm", "Phần Trăm", "phần tra\u{306}m"])
  func takesTheWordsForTheSignAndTheSignForTheWords(planned: String, typed: String) {
    #expect(indicator(planned).accepts(measure: typed))
    #expect(indicator("điểm", [planned]).accepts(measure: typed))
    #expect(indicator(planned).isPercentage)
  }

  @Test(arguments: ["%", "phần trăm", "người"])
  func takesNoOtherMeasure(typed: String) {
    #expect(!indicator("cuộc").accepts(measure: typed))
    #expect(!indicator("cuộc").isPercentage)
  }

  @Test func takesNoMeasureAtAll() {
    #expect(indicator("cuộc").accepts(measure: ""))
    #expect(indicator("%").accepts(measure: " "))
  }
}
